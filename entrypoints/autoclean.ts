import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startAutoClean } from "../utils/browser/content/page-cleaner.ts";
import { isStillAllowed, reportCleaned } from "../utils/browser/content/report-cleaned.ts";
import { getCleanSettings } from "../utils/browser/settings.ts";

// Registered for allowed sites only, at the start of the document.
export default defineUnlistedScript(() =>
  startAutoClean(window, {
    choices: () => getCleanSettings(window.location.href),
    isAllowed: isStillAllowed,
    tell: reportCleaned,
  }),
);
