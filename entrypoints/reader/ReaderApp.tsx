import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AskedFact } from "../../components/facts/FactboxTabs.tsx";
import { useLoaded } from "../../components/hooks/use-loaded.ts";
import { KeysHelp } from "../../components/reader/KeysHelp.tsx";
import { Reader } from "../../components/reader/Reader.tsx";
import { SIDE_PANEL_ID } from "../../components/reader/SidePanel.tsx";
import { t } from "../../utils/browser/i18n.ts";
import { copyFormat, shortcutKeys } from "../../utils/browser/settings.ts";
import type { FactMark, MarkKind } from "../../utils/reader/fact-marks.ts";
import type { ReaderText } from "../../utils/reader/reader-text.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { Factbox, Span } from "../../utils/types.ts";
import { copyFactbox } from "../shared/copy-factbox.ts";
import { useSetting } from "../shared/use-setting.ts";
import { useKeys } from "./use-keys.ts";
import { usePrint } from "./use-print.ts";
import { useRangeBox } from "./use-range-box.ts";
import { useReadAloud } from "./use-read-aloud.ts";
import { useReaderText } from "./use-reader-text.ts";
import { useReadingPlace } from "./use-reading-place.ts";
import { type ShowSanitised, useStory } from "./use-story.ts";

/** How long a notice stays, in milliseconds. */
const MIN_NOTICE_MS = 6_000;
const NOTICE_MS_PER_CHARACTER = 90;

/** The tabs that list what marks tell. */
const TABS: Readonly<Record<MarkKind, AskedFact["tab"]>> = {
  who: "people",
  when: "dates",
  figure: "figures",
  said: "quotes",
};

type Props = { factbox: Factbox; storedText: ReaderText; showSanitised: ShowSanitised };

/** The reader page with its state: the factbox that the popup handed over, and how articles are shown. */
export function ReaderApp({ factbox, storedText, showSanitised }: Props) {
  const [notice, setNotice] = useState("");
  const [text, changeText] = useReaderText(storedText, setNotice);
  const [format, chooseFormat] = useSetting(copyFormat, setNotice);
  const [hasLetterKeys, chooseLetterKeys] = useSetting(shortcutKeys, setNotice);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [areKeysShown, showKeys] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [asked, setAsked] = useState<AskedFact | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const { story, panel, view, sentence, choose } = useStory(factbox, showSanitised, text.marks, open);
  const edge = useRangeBox(sentence, body);
  const { isReading, toggle: toggleReading, pause } = useReadAloud(factbox, view, setNotice);
  const toggleMarks = () => changeText({ marks: !text.marks });

  function show(words: Span): void {
    setNotice(choose(words) ? "" : t("jumpMissed"));
  }

  function open({ start, end, fact }: FactMark): void {
    setSheetOpen(true);
    setAsked({ tab: TABS[fact.kind], id: fact.id, place: fact.places.findIndex((place) => place.start === start) });
    show({ start, end });
  }

  useEffect(() => {
    if (!notice) return;
    const waiting = setTimeout(() => setNotice(""), Math.max(MIN_NOTICE_MS, notice.length * NOTICE_MS_PER_CHARACTER));
    return () => clearTimeout(waiting);
  }, [notice]);

  useEffect(() => {
    if (!isPanelOpen) return;
    const closeElsewhere = ({ target }: Event) => {
      if (target instanceof Element && !target.closest(`#${SIDE_PANEL_ID}, .toolbar`)) setPanelOpen(false);
    };
    document.addEventListener("pointerdown", closeElsewhere);
    return () => document.removeEventListener("pointerdown", closeElsewhere);
  }, [isPanelOpen]);

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
    focusSoon(`#${SIDE_PANEL_ID} .contents button`);
  }

  function togglePanel(): void {
    if (!isPanelOpen) focusSoon(`#${SIDE_PANEL_ID}`);
    setPanelOpen(!isPanelOpen);
  }

  /** Closes the panel or the sheet that lies over the article; false if there is none. */
  function closeLast(): boolean {
    if (isPanelOpen) focusSoon("#open-panel");
    setPanelOpen(false);
    setSheetOpen(false);
    return isPanelOpen || isSheetOpen;
  }

  useKeys(hasLetterKeys, {
    m: toggleMarks,
    n: toggleReading,
    " ": pause,
    t: showContents,
    "?": () => showKeys(true),
    // The browser closes the list of keys by itself.
    Escape: () => !areKeysShown && closeLast(),
    j: () => view.current?.focusNext(1),
    k: () => view.current?.focusNext(-1),
  });

  const actions = {
    changeText,
    toggleMarks,
    togglePanel,
    toggleReading,
    showKeys: () => showKeys(true),
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
  const Facts = useLoaded(() => import("./ReaderFacts.tsx"))?.ReaderFacts;
  // They are not drawn again at each step of the scroll.
  const facts = useMemo(
    () => Facts && <Facts factbox={factbox} asked={asked} show={show} report={setNotice} />,
    [Facts, factbox, asked],
  );
  return (
    <>
      {areKeysShown && <KeysHelp {...{ hasLetterKeys, chooseLetterKeys }} close={() => showKeys(false)} />}
      <Reader
        {...{
          factbox,
          text,
          format,
          isPanelOpen,
          isReading,
          isSheetOpen,
          facts,
          notice,
          headings,
          place,
          edge,
          actions,
        }}
        elements={{ story, body, panel, printText }}
      />
    </>
  );
}

/** Moves the focus to what will be shown when the page is drawn next. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
