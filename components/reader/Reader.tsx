import type { ReaderText } from "../../utils/reader/reader-text.ts";
import type { FormatId } from "../../utils/summary/format.ts";
import type { Factbox } from "../../utils/types.ts";
import { FactSections } from "../facts/FactSections.tsx";
import { Headline } from "../facts/Headline.tsx";
import { useTranslate } from "../hooks/use-translate.ts";
import { CopyBar } from "../popup/CopyBar.tsx";
import { SIDE_PANEL_ID, SidePanel } from "./SidePanel.tsx";
import { Toolbar } from "./Toolbar.tsx";

/** What the reader can do besides showing facts. */
type ReaderActions = {
  /** Shows the article's sanitised HTML in an element. */
  showStory: (element: Element | null) => void;
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
  actions: ReaderActions;
};

/** The reader page: the article without the rest of its page, between the settings of its text and its facts. */
export function Reader({ factbox, text, format, isPanelOpen, notice, actions }: Props) {
  const { t } = useTranslate();
  const { article } = factbox;
  const url = /^https?:\/\//i.test(article.url) ? article.url : null;
  const panel = { id: SIDE_PANEL_ID, isOpen: isPanelOpen };
  return (
    <div class="reader">
      <Toolbar url={url} panel={panel} togglePanel={actions.togglePanel} print={actions.print}>
        <CopyBar format={format} choose={actions.chooseFormat} copy={actions.copy} />
      </Toolbar>
      <div class="columns">
        <SidePanel isOpen={isPanelOpen} text={text} changeText={actions.changeText} />
        <main>
          <article lang={article.language ?? undefined} dir={article.direction} aria-label={t("readerArticle")}>
            <Headline article={article} />
            <div class="story" ref={actions.showStory} />
          </article>
        </main>
        <aside class="facts-panel" aria-label={t("readerFacts")}>
          <FactSections factbox={factbox} />
        </aside>
      </div>
      <p class="notice" role="status" aria-live="polite">
        {notice}
      </p>
    </div>
  );
}
