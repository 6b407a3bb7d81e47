import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { FormatId } from "../../utils/summary/format.ts";
import type { FactboxTabs } from "../facts/FactboxTabs.tsx";
import { Headline } from "../facts/Headline.tsx";
import { useTranslate } from "../hooks/use-translate.ts";
import { Cleaning, type CleaningActions, type CleaningResult } from "./Cleaning.tsx";
import { CleaningStatus } from "./CleaningStatus.tsx";
import { CopyBar } from "./CopyBar.tsx";
import type { PopupState } from "./popup-state.ts";
import { countHidden } from "./removal-count.ts";
import type { Site } from "./SiteChoice.tsx";
import { StateMessage } from "./StateMessage.tsx";

/** What a click in the popup does, apart from clicks on facts. */
type PopupActions = CleaningActions & {
  copy: () => void;
  readAnyway: () => void;
  chooseFormat: (id: FormatId) => void;
  openReader: () => void;
  openOptions: () => void;
};

/** The popup's content. */
export type PopupProps = {
  state: PopupState;
  /** Shows the facts; null until it is loaded, which begins when the popup opens. */
  Facts: typeof FactboxTabs | null;
  /** The result of the last click, in words; screen readers announce it. */
  notice: string;
  /** The format for copying. */
  format: FormatId;
  /** The page's site; null if the page is not on the web. */
  site: Site | null;
  cleaning: CleaningResult;
  actions: PopupActions;
};

/** The popup: the article's factbox, what was hidden in its page, and buttons for both. */
export function Popup({ state, Facts, notice, format, site, cleaning, actions }: PopupProps) {
  const { t } = useTranslate();
  const list = useRef<HTMLDetailsElement>(null);
  const factbox = "factbox" in state ? state.factbox : null;
  const isRead = factbox !== null || state.name === "not-an-article";
  return (
    <>
      <main class="popup" data-state={state.name} aria-busy={state.name === "reading" || Facts === null}>
        {factbox && <Headline article={factbox.article} />}
        <StateMessage state={state} readAnyway={actions.readAnyway} />
        {factbox && state.name !== "engine-failed" && Facts && <Facts factbox={factbox} keys="all" />}
        <Cleaning
          cleaning={isRead ? cleaning : { receipts: [], notices: [] }}
          isOpen={isRead && state.name !== "limited"}
          list={list}
          site={site}
          actions={actions}
        />
      </main>
      <footer class="bar">
        {isRead && state.name !== "limited" && (
          <CleaningStatus hidden={countHidden(cleaning.receipts)} show={() => open(list)} undo={actions.putBackAll} />
        )}
        {factbox && <CopyBar format={format} choose={actions.chooseFormat} copy={actions.copy} />}
        <p class="notice" role="status" aria-live="polite">
          {notice}
        </p>
        <nav>
          {factbox && (
            <button type="button" class="quiet" id="open-reader" onClick={actions.openReader}>
              {t("openReader")}
            </button>
          )}
          <button type="button" class="quiet" id="open-options" onClick={actions.openOptions}>
            {t("openOptions")}
          </button>
        </nav>
      </footer>
    </>
  );
}

/** Opens the list of what was removed, and moves the focus to it. */
function open({ current: list }: RefObject<HTMLDetailsElement | null>): void {
  if (!list) return;
  list.open = true;
  list.scrollIntoView({ block: "start" });
  list.querySelector("summary")?.focus();
}
