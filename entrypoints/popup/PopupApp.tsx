import { useEffect, useState } from "preact/hooks";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { Popup } from "../../components/popup/Popup.tsx";
import { reasonText, t } from "../../utils/browser/i18n.ts";
import { openOptions } from "../../utils/browser/pages/extension-pages.ts";
import { copyFormat } from "../../utils/browser/settings.ts";
import { copyFactbox } from "../shared/copy-factbox.ts";
import { createFactActions } from "../shared/fact-actions.ts";
import { useSetting } from "../shared/use-setting.ts";
import { readFactbox } from "./factbox-actions.ts";
import { useFactbox } from "./use-factbox.ts";
import { useFactsView } from "./use-facts-view.ts";
import { useSiteChoice } from "./use-site-choice.ts";

/** The popup with its state. */
export function PopupApp() {
  const [notice, setNotice] = useState("");
  const { state, tab, factbox, removals, restored, notices, send, show, readAnyway } = useFactbox(setNotice);
  const [format, chooseFormat] = useSetting(copyFormat, setNotice);
  const Facts = useFactsView();
  const putBackAll = () => send({ type: "put-back-all" });
  const { site, choose: chooseSite } = useSiteChoice(tab?.url ?? null, setNotice, putBackAll);

  // The bar grows with its notice and must not cover what was just clicked.
  useEffect(() => {
    if (notice) document.activeElement?.scrollIntoView({ block: "nearest" });
  }, [notice]);

  const receipts = removals.map((removal) => ({
    ...removal,
    why: reasonText(removal.reason),
    isRestored: restored.has(removal.id),
  }));
  // The reader may have chosen otherwise since the page was read.
  const valid = notices.filter((key) => key !== "noteNever" || site?.mode === "never");
  const hidden = removals.filter(({ id }) => !restored.has(id));
  return (
    <FactActionsProvider value={factbox && createFactActions(factbox, (quote) => void show(quote), setNotice)}>
      <Popup
        {...{ state, Facts, notice, format, site }}
        cleaning={{ receipts, notices: valid.map((key) => t(key)) }}
        actions={{
          copy: () => factbox && copyFactbox({ ...factbox, removals: hidden }, format, setNotice),
          openReader: () => factbox && tab && readFactbox(factbox, tab.id, setNotice),
          putBack: (id) => send({ type: "put-back", id }),
          ...{ putBackAll, chooseFormat, chooseSite, openOptions, readAnyway },
        }}
      />
    </FactActionsProvider>
  );
}
