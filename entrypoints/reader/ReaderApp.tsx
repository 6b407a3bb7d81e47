import { useRef, useState } from "preact/hooks";
import type { AskedFact } from "../../components/facts/FactboxTabs.tsx";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import { SIDE_PANEL_ID } from "../../components/reader/SidePanel.tsx";
import { t } from "../../utils/browser/i18n.ts";
import { copyFormat } from "../../utils/browser/settings.ts";
import type { FactMark, MarkKind } from "../../utils/reader/fact-marks.ts";
import type { ReaderText } from "../../utils/reader/reader-text.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { Factbox, Span } from "../../utils/types.ts";
import { copyFactbox } from "../shared/copy-factbox.ts";
import { createFactActions } from "../shared/fact-actions.ts";
import { useSetting } from "../shared/use-setting.ts";
import { useKeys } from "./use-keys.ts";
import { usePrint } from "./use-print.ts";
import { useRangeBox } from "./use-range-box.ts";
import { useReaderText } from "./use-reader-text.ts";
import { useReadingPlace } from "./use-reading-place.ts";
import { useStory } from "./use-story.ts";

/** The tabs that list what marks tell. */
const TABS: Readonly<Record<MarkKind, AskedFact["tab"]>> = {
  who: "people",
  when: "dates",
  figure: "figures",
  said: "quotes",
};

/** The reader page with its state: the factbox that the popup handed over, and how articles are shown. */
export function ReaderApp({ factbox, storedText }: { factbox: Factbox; storedText: ReaderText }) {
  const [notice, setNotice] = useState("");
  const [text, changeText] = useReaderText(storedText, setNotice);
  const [format, chooseFormat] = useSetting(copyFormat, setNotice);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [asked, setAsked] = useState<AskedFact | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const { story, panel, view, sentence, choose } = useStory(factbox, text.marks, open);
  const edge = useRangeBox(sentence, body);
  const toggleMarks = () => changeText({ marks: !text.marks });

  function show(words: Span): void {
    setNotice(choose(words) ? "" : t("jumpMissed"));
  }

  function open({ start, end, fact }: FactMark): void {
    setSheetOpen(true);
    setAsked({ tab: TABS[fact.kind], id: fact.id, place: fact.places.findIndex((place) => place.start === start) });
    show({ start, end });
  }

  const { headings, place, go } = useReadingPlace(story, factbox);
  const { printText, print } = usePrint(factbox);

  async function save(write: (saving: typeof import("./save-reading.ts")) => string): Promise<void> {
    try {
      setNotice(t("readerSaved", write(await import("./save-reading.ts"))));
    } catch (error) {
      setNotice(t("readerSaveFailed", errorMessage(error)));
    }
  }

  function goToHeading(index: number): void {
    setPanelOpen(false);
    go(index);
  }

  function showContents(): void {
    setPanelOpen(true);
    // The panel is shown by then.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${SIDE_PANEL_ID} .contents button`)?.focus());
  }

  useKeys({
    m: toggleMarks,
    t: showContents,
    j: () => view.current?.focusNext(1),
    k: () => view.current?.focusNext(-1),
  });

  const actions = {
    changeText,
    toggleMarks,
    togglePanel: () => setPanelOpen(!isPanelOpen),
    showContents,
    goToHeading,
    toggleSheet: () => setSheetOpen(!isSheetOpen),
    print: () => void print(),
    saveAsHtml: () => void save(({ saveAsHtml }) => saveAsHtml(factbox, text.marks)),
    saveAsMarkdown: () =>
      void save(({ saveAsMarkdown }) => (story.current ? saveAsMarkdown(factbox, story.current) : "")),
    copy: () => void copyFactbox(factbox, format, setNotice),
    chooseFormat,
  };
  const factActions = { ...createFactActions(factbox, () => undefined, setNotice), jump: show };
  return (
    <FactActionsProvider value={factActions}>
      <Reader
        {...{ factbox, text, format, isPanelOpen, isSheetOpen, asked, notice, headings, place, edge, actions }}
        elements={{ story, body, panel, printText }}
      />
    </FactActionsProvider>
  );
}
