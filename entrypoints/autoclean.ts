import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { cleanFromStart } from "../utils/browser/page-cleaner.ts";
import { cleanChoices } from "../utils/browser/settings.ts";
import { isStillAllowed, tellCleaned } from "../utils/browser/tell-cleaned.ts";

// Registered for allowed sites only, at the start of the document.
export default defineUnlistedScript(() =>
  cleanFromStart(window, {
    choices: () => cleanChoices(window.location.href),
    isAllowed: isStillAllowed,
    tell: tellCleaned,
  }),
);
