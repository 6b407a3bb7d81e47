import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { partyId } from "../../utils/summary/fact-ids.ts";
import { type FactLists, listFacts } from "../../utils/summary/fact-lists.ts";
import { selectStory } from "../../utils/summary/story.ts";
import type { Factbox, Party } from "../../utils/types.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { type FactView, FactViewProvider } from "../hooks/use-fact-view.ts";
import { useLoaded } from "../hooks/use-loaded.ts";
import { useRovingFocus } from "../hooks/use-roving-focus.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { DatesTab } from "./DatesTab.tsx";
import { FigureRow } from "./FigureRow.tsx";
import { PartyCard } from "./PartyCard.tsx";
import { PeopleTab } from "./PeopleTab.tsx";
import { QuotesTab } from "./QuotesTab.tsx";
import { StoryTab } from "./StoryTab.tsx";
import { type Tab, TabList } from "./TabList.tsx";
import type { TabId } from "./tab-id.ts";
import { type FactKeys, useFactKeys } from "./use-fact-keys.ts";

const CHOSEN_ROW = ".row[data-chosen=true]";

/** A fact by its id (see `fact-ids.ts`), the tab that lists it, and which of its places is meant, from 0. */
export type AskedFact = { tab: TabId; id: string; place: number };

type Props = {
  factbox: Factbox;
  /** The tab that is open at first; by default the first one that has facts. */
  openTab?: TabId;
  /** A fact that is to be opened; each new one is opened once. */
  asked?: AskedFact | null;
  /** Which keys act wherever the focus is; by default none. Those of the tabs and lists always work in them. */
  keys?: FactKeys | undefined;
};

/** Shows all facts of an article in tabs; says if there are none, or if the engine failed to find them. */
export function FactboxTabs(props: Props) {
  const { t } = useTranslate();
  const { now } = useFactActions();
  const { factbox } = props;
  const { lists, story, tabs } = useMemo(() => {
    const all = listFacts(factbox, t);
    const first = selectStory(factbox, now);
    const hasStory = first.lead !== null || first.days.length + first.figures.length + first.quotes.length > 0;
    return { lists: all, story: first, tabs: tabsOf(all, hasStory) };
  }, [factbox]);
  if (factbox.factsError !== null) return <p class="facts-none">{t("stateEngineFailed")}</p>;
  if (!tabs.length) return <p class="facts-none">{t("noFacts")}</p>;
  return <Tabs {...props} {...{ lists, story, tabs }} />;
}

type TabsProps = Props & { lists: FactLists; story: ReturnType<typeof selectStory>; tabs: readonly Tab[] };

function Tabs({ factbox, openTab, asked, keys, lists, story, tabs }: TabsProps) {
  const { jump } = useFactActions();
  const [current, setCurrent] = useState<TabId>(openTab ?? tabs[0]?.id ?? "story");
  const [chosen, setChosen] = useState<FactView["chosen"]>(null);
  const [party, setParty] = useState<Party | null>(null);
  const [query, setQuery] = useState("");
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const wantsFocus = useRef(false);
  // The search is loaded while the story is read.
  const Search = useLoaded(() => import("./SearchTab.tsx"))?.SearchTab;
  const moveFocus = useRovingFocus(panel);
  const { text, direction } = factbox.article;

  const show = ({ start, end }: { start: number; end: number }) => jump({ start, end, text: text.slice(start, end) });
  function open(id: TabId): void {
    setCurrent(id);
    setChosen(null);
    setParty(null);
    panel.current?.scrollTo({ top: 0 });
  }
  const view: FactView = {
    factbox,
    chosen,
    choose: (id, places) => {
      const place = chosen?.id === id ? chosen.place + 1 : 0;
      const span = places[place];
      setChosen(span ? { id, place } : null);
      if (span) show(span);
    },
    openParty: (opened) => {
      setCurrent("people");
      setChosen(null);
      setParty(opened);
      show(opened.mentions[0] ?? opened);
    },
    openTab: open,
    hasLetterKeys: keys === "all",
  };
  useEffect(() => {
    if (!asked || !tabs.some(({ id }) => id === asked.tab)) return;
    open(asked.tab);
    setParty(factbox.facts.parties.find((one) => partyId(one) === asked.id) ?? null);
    setChosen(asked);
  }, [asked]);
  // The row is there by then.
  useEffect(() => {
    if (asked && chosen === asked) panel.current?.querySelector(CHOSEN_ROW)?.scrollIntoView({ block: "nearest" });
  }, [asked, chosen]);
  function search(): void {
    wantsFocus.current = field.current === null;
    field.current?.focus();
    open("search");
  }
  /** The focus returns to the row of the party, which is there at the next frame. */
  function closeCard({ start }: Party): void {
    setParty(null);
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>(`[data-start="${start}"]`)?.focus());
  }
  /** Closes what was opened last; false if nothing is open. */
  function close(): boolean {
    if (chosen) setChosen(null);
    else if (query && current === "search") setQuery("");
    else if (party) closeCard(party);
    else return false;
    return true;
  }
  useFactKeys(keys, { panel, tabs, current, open, search, moveFocus, close });

  const content = {
    story: () => <StoryTab story={story} lists={lists} />,
    quotes: () => <QuotesTab voices={lists.voices} counts={lists.counts} />,
    people: () =>
      party ? (
        <PartyCard party={party} lists={lists} close={() => closeCard(party)} />
      ) : (
        <PeopleTab groups={lists.people} />
      ),
    dates: () => <DatesTab days={lists.days} />,
    figures: () => (
      <ul class="rows">
        {lists.figures.map((figure) => (
          <FigureRow key={figure.equal[0].start} figure={figure} />
        ))}
      </ul>
    ),
    search: () =>
      Search && <Search lists={lists} query={query} search={setQuery} field={field} wantsFocus={wantsFocus} />,
  } satisfies Record<TabId, () => unknown>;

  return (
    <FactViewProvider value={view}>
      <div class="factbox-tabs" dir={direction}>
        <TabList tabs={tabs} current={current} open={open} search={search} />
        <div
          key={current}
          class={`panel panel-${current}`}
          role="tabpanel"
          id="panel"
          aria-labelledby={`tab-${current}`}
          ref={panel}
        >
          {content[current]()}
        </div>
      </div>
    </FactViewProvider>
  );
}

/** Returns the tabs that have facts; the search is the last one. */
function tabsOf({ counts, people, days, figures }: FactLists, hasStory: boolean): Tab[] {
  const named = people.reduce((sum, { parties }) => sum + parties.length, 0);
  const listed: Tab[] = [
    { id: "quotes" as const, count: counts.quotes + counts.paraphrases },
    { id: "people" as const, count: named },
    { id: "dates" as const, count: days.length },
    { id: "figures" as const, count: figures.length },
  ].filter(({ count }) => count > 0);
  const story: Tab[] = hasStory ? [{ id: "story", count: null }] : [];
  return listed.length > 0 ? [...story, ...listed, { id: "search", count: null }] : story;
}
