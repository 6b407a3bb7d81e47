import { useErrorBoundary, useRef, useState } from "preact/hooks";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { Popup } from "../../components/popup/Popup.tsx";
import type { PopupState } from "../../components/popup/popup-state.ts";
import { reasonText, t } from "../../utils/browser/i18n.ts";
import { extensionVersion, openOptions } from "../../utils/browser/pages/extension-pages.ts";
import { hasSidePanel, openSidePanel } from "../../utils/browser/pages/side-panel.ts";
import { copyFormat, shortcutKeys } from "../../utils/browser/settings.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import { copyFactbox } from "../shared/copy-factbox.ts";
import { createFactActions } from "../shared/fact-actions.ts";
import { useSetting } from "../shared/use-setting.ts";
import type { Click } from "./begin-click.ts";
import { readFactbox } from "./factbox-actions.ts";
import { pageGone, type Surface, useFactbox } from "./use-factbox.ts";
import { usePageMarks } from "./use-page-marks.ts";
import { usePaintMark } from "./use-paint-mark.ts";
import { useSiteChoice } from "./use-site-choice.ts";

/** The popup with its state, or the same in the panel beside the page. */
export function PopupApp({ surface, click }: { surface: Surface; click?: Click }) {
  const [notice, setNotice] = useState({ words: "", number: 0 });
  const number = useRef(0);
  // The number tells two results with the same words apart.
  const report = (words: string) => setNotice({ words, number: ++number.current });
  const page = useFactbox(surface, report, click);
  // What cannot be drawn is a failure too: without words for it, the popup would go on reading.
  const broken = useRef<PopupState | null>(null);
  const [fault] = useErrorBoundary(() => {
    broken.current = page.state;
  });
  // The panel goes on to other pages, which may be drawn.
  const isBroken = fault && broken.current === page.state;
  const state: PopupState = isBroken ? { name: "failed", detail: errorMessage(fault) } : page.state;
  const { tab, factbox, removals, restored, notices, isLeft, send, removeAgain, show, readAnyway } = page;
  const [format, chooseFormat] = useSetting(copyFormat, report);
  const [hasLetterKeys, chooseLetterKeys] = useSetting(shortcutKeys, report);
  const marks = usePageMarks(tab?.id ?? null, factbox, report);
  usePaintMark(factbox !== null);
  const putBackAll = () => send({ type: "put-back-all" });
  const { site, choose: chooseSite } = useSiteChoice(tab?.url ?? null, report, putBackAll);

  /** Opens the panel first of all: Firefox forgets the click at the first `await`. */
  function keepOpen(): void {
    if (!tab) return;
    openSidePanel(tab.windowId, tab.id).then(
      () => window.close(),
      (error) => report(t("keepOpenFailed", errorMessage(error))),
    );
  }

  const receipts = removals.map((removal) => ({
    ...removal,
    why: reasonText(removal.reason),
    isRestored: restored.has(removal.id),
  }));
  // The status line says it of a site that is never cleaned.
  const sentences = notices.flatMap((key) => (key === "noteNever" ? [] : t(key)));
  const hidden = removals.filter(({ id }) => !restored.has(id));
  return (
    <FactActionsProvider value={factbox && createFactActions(factbox, (quote) => void show(quote), report)}>
      <Popup
        {...{ state, notice, format, site, hasLetterKeys }}
        hasMarks={marks.areShown}
        title={tab?.title ?? ""}
        version={extensionVersion()}
        cleaning={{ receipts, notices: isLeft ? [pageGone()] : sentences }}
        actions={{
          copy: () => factbox && copyFactbox({ ...factbox, removals: hidden }, format, report),
          openReader: () => factbox && tab && readFactbox(factbox, tab.id, report),
          putBack: (id) => send({ type: "put-back", id }),
          keepOpen: surface === "popup" && tab && hasSidePanel() ? keepOpen : null,
          toggleMarks: marks.toggle,
          stepMarks: marks.step,
          ...{ putBackAll, removeAgain, chooseFormat, chooseSite, chooseLetterKeys, openOptions, readAnyway },
        }}
      />
    </FactActionsProvider>
  );
}
