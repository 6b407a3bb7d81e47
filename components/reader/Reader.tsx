import type { RefObject } from "preact";
import type { ReaderText } from "../../utils/reader/reader-text.ts";
import type { FormatId } from "../../utils/summary/format.ts";
import type { Factbox } from "../../utils/types.ts";
import { FactboxTabs } from "../facts/FactboxTabs.tsx";
import { Headline } from "../facts/Headline.tsx";
import { useTranslate } from "../hooks/use-translate.ts";
import { CopyBar } from "../popup/CopyBar.tsx";
import { SIDE_PANEL_ID, SidePanel } from "./SidePanel.tsx";
import { Toolbar } from "./Toolbar.tsx";

/** What the reader can do besides showing facts. */
type ReaderActions = {
  changeText: (part: Partial<ReaderText>) => void;
  togglePanel: () => void;
  print: () => void;
  copy: () => void;
  chooseFormat: (format: FormatId) => void;
};

type Props = {
  factbox: Factbox;
  text: ReaderText;
  format: FormatId;
  isPanelOpen: boolean;
  /** The result of the last click, in words. */
  notice: string;
  /** The element that the article is shown in, and the one around it and its edge. */
  story: RefObject<HTMLDivElement | null>;
  body: RefObject<HTMLDivElement | null>;
  panel: RefObject<HTMLElement | null>;
  /** Where the chosen sentence is in the body, in pixels; null if none is chosen. */
  edge: { top: number; height: number } | null;
  actions: ReaderActions;
};

/** The reader page: the article without the rest of its page, between the settings of its text and its facts. */
export function Reader({ factbox, text, format, isPanelOpen, notice, story, body, panel, edge, actions }: Props) {
  const { t } = useTranslate();
  const { article } = factbox;
  const url = /^https?:\/\//i.test(article.url) ? article.url : null;
  const sidePanel = { id: SIDE_PANEL_ID, isOpen: isPanelOpen };
  return (
    <div class="reader">
      <Toolbar
        url={url}
        panel={sidePanel}
        hasMarks={text.marks}
        toggleMarks={() => actions.changeText({ marks: !text.marks })}
        togglePanel={actions.togglePanel}
        print={actions.print}
      >
        <CopyBar format={format} choose={actions.chooseFormat} copy={actions.copy} />
      </Toolbar>
      <div class="columns">
        <SidePanel isOpen={isPanelOpen} text={text} changeText={actions.changeText} />
        <main>
          <article lang={article.language ?? undefined} dir={article.direction} aria-label={t("readerArticle")}>
            <Headline article={article} />
            <div class="story-body" ref={body}>
              <div class="story" ref={story} />
              {edge && <div class="edge" style={{ top: `${edge.top}px`, height: `${edge.height}px` }} />}
            </div>
          </article>
        </main>
        <aside class="facts-panel" ref={panel} aria-label={t("readerFacts")}>
          <FactboxTabs factbox={factbox} />
        </aside>
      </div>
      <p class="notice" role="status" aria-live="polite">
        {notice}
      </p>
    </div>
  );
}
