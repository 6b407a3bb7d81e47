// First, because the script packs better with its lists at the start.
import "../utils/clean/phrases/phrase.ts";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isStillAllowed, reportCleaned } from "../utils/browser/content/background-channel.ts";
import { loadPhrases } from "../utils/browser/content/load-phrases.ts";
import { startAutoClean } from "../utils/browser/content/page-cleaner.ts";
import { getCleanSettings } from "../utils/browser/content/page-settings.ts";

// Registered on allowed sites only; runs at the start of the document.
export default defineUnlistedScript(() =>
  startAutoClean(window, {
    settings: () => getCleanSettings(window.location.href),
    loadPhrases: () => loadPhrases(document),
    isAllowed: isStillAllowed,
    report: reportCleaned,
  }),
);
