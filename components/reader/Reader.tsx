import type { ComponentChildren, RefObject } from "preact";
import type { ReaderText } from "../../utils/reader/reader-text.ts";
import type { FormatId } from "../../utils/summary/format.ts";
import { isWebAddress } from "../../utils/summary/plain-words.ts";
import { readingMinutes } from "../../utils/summary/timeline.ts";
import type { Factbox } from "../../utils/types.ts";
import { CopyBar } from "../facts/CopyBar.tsx";
import { Headline } from "../facts/Headline.tsx";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { Toolbar, type ToolbarActions } from "./Toolbar.tsx";

/** The elements that the article and its facts are shown in. */
type ReaderElements = {
  story: RefObject<HTMLDivElement | null>;
  /** The element around the story and its edge. */
  body: RefObject<HTMLDivElement | null>;
  panel: RefObject<HTMLElement | null>;
  printText: RefObject<HTMLElement | null>;
};

type Props = {
  factbox: Factbox;
  text: ReaderText;
  format: FormatId;
  isPanelOpen: boolean;
  isReading: boolean;
  /** In narrow windows the facts are a sheet at the window's end; only its title is seen until it is opened. */
  isSheetOpen: boolean;
  /** The facts beside the article. */
  facts: ComponentChildren;
  /** The result of the last click, in words. */
  notice: string;
  elements: ReaderElements;
  headings: readonly { words: string; depth: number }[];
  /** The heading above what is read (-1 before the first), and how much is read, in per cent. */
  place: { heading: number; percent: number };
  /** Where the chosen sentence is in the body, in pixels; null if none is chosen. */
  edge: { top: number; height: number } | null;
  actions: ToolbarActions & {
    changeText: (part: Partial<ReaderText>) => void;
    goToHeading: (index: number) => void;
    toggleSheet: () => void;
    copy: () => void;
    chooseFormat: (format: FormatId) => void;
  };
};

/** The reader page: the article without the rest of its page, between the settings of its text and its facts. */
export function Reader(props: Props) {
  const { factbox, text, isPanelOpen, isSheetOpen, elements, place, edge, actions } = props;
  const { t } = useTranslate();
  const { article } = factbox;
  const { language, direction } = article;
  return (
    <div class="reader">
      <Toolbar
        url={isWebAddress(article.url) ? article.url : null}
        hasMarks={text.marks}
        hasContents={props.headings.length > 0}
        isPanelOpen={isPanelOpen}
        isReading={props.isReading}
        actions={actions}
      >
        <CopyBar format={props.format} choose={actions.chooseFormat} copy={actions.copy} />
      </Toolbar>
      <div class="columns">
        <SidePanel
          isOpen={isPanelOpen}
          contents={{ language, direction, headings: props.headings, current: place.heading, go: actions.goToHeading }}
          progress={{ percent: place.percent, minutes: readingMinutes(article.text) }}
          text={text}
          changeText={actions.changeText}
        />
        <main>
          <article lang={language ?? undefined} dir={direction} aria-label={t("readerArticle")}>
            <Headline article={article} />
            <div class="story-body" ref={elements.body}>
              <div class="story" ref={elements.story} />
              {edge && <div class="edge" style={{ top: `${edge.top}px`, height: `${edge.height}px` }} />}
            </div>
          </article>
        </main>
        <aside class="facts-panel" data-open={isSheetOpen} ref={elements.panel} aria-label={t("readerFacts")}>
          <button type="button" class="sheet-toggle" aria-expanded={isSheetOpen} onClick={actions.toggleSheet}>
            {t("readerFacts")}
            <Icon name={isSheetOpen ? "down" : "up"} />
          </button>
          {props.facts}
          {factbox.factsError !== null && <p class="facts-none">{t("stateEngineFailedHint", factbox.factsError)}</p>}
        </aside>
        <section class="print-text" ref={elements.printText} />
      </div>
      <p class="notice" role="status" aria-live="polite">
        {props.notice}
      </p>
    </div>
  );
}
