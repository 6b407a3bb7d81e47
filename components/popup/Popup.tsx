import { useState } from "preact/hooks";
import type { FormatId } from "../../utils/summary/format.ts";
import { CopyBar } from "../facts/CopyBar.tsx";
import { FactboxTabs } from "../facts/FactboxTabs.tsx";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";
import { Cleaning, type CleaningActions, type CleaningResult } from "./Cleaning.tsx";
import { CleaningStatus } from "./CleaningStatus.tsx";
import { Header } from "./Header.tsx";
import { HeaderTools } from "./HeaderTools.tsx";
import { Help } from "./Help.tsx";
import { Notice, type NoticeText } from "./Notice.tsx";
import type { PopupState } from "./popup-state.ts";
import type { PopupView } from "./popup-view.ts";
import { countHidden } from "./removal-count.ts";
import type { Site } from "./SiteChoice.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { StateMessage } from "./StateMessage.tsx";
import { usePopupKeys } from "./use-popup-keys.ts";

/** What a click in the popup does, apart from clicks on facts. */
type PopupActions = CleaningActions & {
  copy: () => void;
  chooseFormat: (id: FormatId) => void;
  openReader: () => void;
  openOptions: () => void;
  /** Finds the facts of a page that is taken for no article. */
  readAnyway: () => void;
  /** Removes again what was put back. */
  removeAgain: () => void;
  chooseLetterKeys: (chosen: boolean) => void;
  /** Keeps the popup's content open beside the page; null where that cannot be done. */
  keepOpen: (() => void) | null;
  /** Marks all facts in the page, or takes the marks away. */
  toggleMarks: () => void;
  /** Goes to the next mark in the page, or to the previous one. */
  stepMarks: (by: 1 | -1) => void;
};

/** The popup's content. */
export type PopupProps = {
  state: PopupState;
  /** The title of the page's tab, which is known before the article's. */
  title: string;
  /** The result of the last click; screen readers announce it. */
  notice: NoticeText;
  /** The format for copying. */
  format: FormatId;
  /** The page's site; null if the page is not on the web. */
  site: Site | null;
  cleaning: CleaningResult;
  /** True if letters, digits and signs are keys. */
  hasLetterKeys: boolean;
  version: string;
  /** True if all facts are marked in the page. */
  hasMarks: boolean;
  actions: PopupActions;
};

/** The popup: the article's factbox, what was hidden in its page, and buttons for both, in a frame of constant size. */
export function Popup(props: PopupProps) {
  const { state, title, notice, format, site, cleaning, hasLetterKeys, version, hasMarks, actions } = props;
  const { t } = useTranslate();
  const [view, setView] = useState<PopupView>("facts");
  const factbox = "factbox" in state ? state.factbox : null;
  // A reading may fail after its page was cleaned.
  const isRead =
    state.name === "not-an-article" || factbox !== null || (state.name !== "reading" && cleaning.receipts.length > 0);
  const canClean = isRead && state.name !== "limited";
  const hidden = countHidden(cleaning.receipts);
  const restored = cleaning.receipts.length - hidden;

  function close(): void {
    setView("facts");
    document.getElementById(view === "cleaning" ? "show-removals" : "more")?.focus();
  }
  usePopupKeys(hasLetterKeys, {
    Escape: view === "facts" ? null : close,
    r: factbox && actions.openReader,
    C: factbox && actions.copy,
    u: !canClean ? null : hidden > 0 ? actions.putBackAll : restored > 0 ? actions.removeAgain : null,
    p: actions.keepOpen,
    m: factbox && actions.toggleMarks,
    n: factbox && (() => actions.stepMarks(1)),
    N: factbox && (() => actions.stepMarks(-1)),
    "?": () => (view === "shortcuts" ? close() : setView("shortcuts")),
  });

  return (
    <>
      <Header
        title={title}
        article={factbox?.article ?? null}
        isHeading={factbox !== null || state.name === "reading"}
      />
      <main class="popup" data-state={state.name} aria-busy={state.name === "reading"}>
        <div class="notes" role="status">
          {isRead && cleaning.notices.map((words) => <p key={words}>{words}</p>)}
        </div>
        <div class="content" hidden={view !== "facts"}>
          <StateMessage state={state} readAnyway={actions.readAnyway} />
          {state.name === "reading" && <Skeleton />}
          {factbox && state.name !== "engine-failed" && (
            <FactboxTabs factbox={factbox} keys={view !== "facts" ? undefined : hasLetterKeys ? "all" : "arrows"} />
          )}
        </div>
        {canClean && (
          <Cleaning
            receipts={cleaning.receipts}
            site={site}
            actions={actions}
            isShown={view === "cleaning"}
            close={close}
          />
        )}
        {(view === "shortcuts" || view === "about") && (
          <Help
            view={view}
            hasLetterKeys={hasLetterKeys}
            chooseLetterKeys={actions.chooseLetterKeys}
            version={version}
            close={close}
          />
        )}
      </main>
      <footer class="foot">
        <CleaningStatus
          state={state.name}
          isLoading={state.name === "reading" && state.isLoading === true}
          hidden={hidden}
          restored={restored}
          isNever={site?.mode === "never"}
          isShown={view === "cleaning"}
          show={() => setView(view === "cleaning" ? "facts" : "cleaning")}
          undo={actions.putBackAll}
          redo={actions.removeAgain}
        />
        <div class="bar">
          <CopyBar format={format} choose={actions.chooseFormat} copy={actions.copy} isDisabled={factbox === null} />
          <button type="button" class="plain" id="open-reader" disabled={factbox === null} onClick={actions.openReader}>
            <Icon name="book" /> {t("openReader")}
          </button>
          <button
            type="button"
            class="tool"
            id="mark-facts"
            aria-label={t("markFacts")}
            title={t("markFacts")}
            aria-pressed={hasMarks}
            disabled={factbox === null}
            onClick={actions.toggleMarks}
          >
            <Icon name="mark" />
          </button>
        </div>
        <Notice notice={notice} />
      </footer>
      <HeaderTools
        keepOpen={actions.keepOpen}
        actions={{
          openOptions: actions.openOptions,
          showShortcuts: () => setView("shortcuts"),
          showAbout: () => setView("about"),
        }}
      />
    </>
  );
}
