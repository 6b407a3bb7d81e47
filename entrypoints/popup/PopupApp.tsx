import { useRef, useState } from "preact/hooks";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { Popup } from "../../components/popup/Popup.tsx";
import { reasonText, t } from "../../utils/browser/i18n.ts";
import { extensionVersion, openOptions } from "../../utils/browser/pages/extension-pages.ts";
import { copyFormat, shortcutKeys } from "../../utils/browser/settings.ts";
import { copyFactbox } from "../shared/copy-factbox.ts";
import { createFactActions } from "../shared/fact-actions.ts";
import { useSetting } from "../shared/use-setting.ts";
import { readFactbox } from "./factbox-actions.ts";
import { useFactbox } from "./use-factbox.ts";
import { useSiteChoice } from "./use-site-choice.ts";

/** The popup with its state. */
export function PopupApp() {
  const [notice, setNotice] = useState({ words: "", number: 0 });
  const number = useRef(0);
  // The number tells two results with the same words apart.
  const report = (words: string) => setNotice({ words, number: ++number.current });
  const page = useFactbox(report);
  const { state, tab, factbox, removals, restored, notices, send, removeAgain, show, readAnyway } = page;
  const [format, chooseFormat] = useSetting(copyFormat, report);
  const [hasLetterKeys, chooseLetterKeys] = useSetting(shortcutKeys, report);
  const putBackAll = () => send({ type: "put-back-all" });
  const { site, choose: chooseSite } = useSiteChoice(tab?.url ?? null, report, putBackAll);

  const receipts = removals.map((removal) => ({
    ...removal,
    why: reasonText(removal.reason),
    isRestored: restored.has(removal.id),
  }));
  // The status line says it of a site that is never cleaned.
  const sentences = notices.filter((key) => key !== "noteNever").map((key) => t(key));
  const hidden = removals.filter(({ id }) => !restored.has(id));
  return (
    <FactActionsProvider value={factbox && createFactActions(factbox, (quote) => void show(quote), report)}>
      <Popup
        {...{ state, notice, format, site, hasLetterKeys }}
        title={tab?.title ?? ""}
        version={extensionVersion()}
        cleaning={{ receipts, notices: sentences }}
        actions={{
          copy: () => factbox && copyFactbox({ ...factbox, removals: hidden }, format, report),
          openReader: () => factbox && tab && readFactbox(factbox, tab.id, report),
          putBack: (id) => send({ type: "put-back", id }),
          ...{ putBackAll, removeAgain, chooseFormat, chooseSite, chooseLetterKeys, openOptions, readAnyway },
        }}
      />
    </FactActionsProvider>
  );
}
