// Context: content scripts, on allowed sites after the cleaning of a page.

import { browser } from "wxt/browser";
import { t } from "../i18n.ts";
import { siteHost, sitePattern } from "../sites.ts";
import { askNeverToClean, reportCleaned } from "./background-channel.ts";
import { ownState } from "./own-state.ts";
import { showToast, type Toast } from "./toast.ts";

declare global {
  /** The page's one toast, perhaps over by now; in the extension's isolated world. */
  var factboxToast: Toast | undefined;
}

/**
 * Says once in a page how many things auto-clean has removed from it, with buttons that undo it and exclude the site.
 * Says nothing on a page whose button the reader has clicked: the popup says it there.
 */
export function showCleaningToast(window: Window & typeof globalThis): void {
  const cleaner = ownState("factboxCleaner")?.cleaner;
  const count = cleaner?.removals().length ?? 0;
  const shown = ownState("factboxToast");
  if (shown) {
    if (count) shown.say(t.plural("toastRemoved", count));
    else shown.close();
    return;
  }
  if (!cleaner || !count || cleaner.access().limited || ownState("factboxAgent")) return;
  const site = siteHost(sitePattern(window.location.href) ?? "");

  async function undo(): Promise<string> {
    cleaner?.restoreAll();
    reportCleaned({ count: 0, limited: false });
    return t("toastUndone");
  }

  async function exclude(): Promise<string> {
    return (await askNeverToClean()) ? t("cleanSiteNeverOn", site) : t("toastFailed", site);
  }

  globalThis.factboxToast = showToast(
    window,
    t.plural("toastRemoved", count),
    [
      { id: "undo", label: t("statusUndo"), act: undo },
      { id: "never", label: t("toastNever"), act: exclude },
    ],
    browser.i18n.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr",
  );
}
