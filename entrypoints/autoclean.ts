import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { keepClean } from "../utils/browser/page-cleaner.ts";
import { cleanChoices } from "../utils/browser/settings.ts";
import { tellCleaned } from "../utils/browser/tell-cleaned.ts";

// Registered for allowed sites only, at the start of the document: asks for the reader's choices at once, and waits until
// there is something to look at.
export default defineUnlistedScript(async () => {
  const parsed = new Promise<void>((done) => {
    if (document.readyState !== "loading") done();
    else document.addEventListener("DOMContentLoaded", () => done(), { once: true });
  });
  const choices = await cleanChoices(window.location.href);
  await parsed;
  keepClean(window, choices, tellCleaned);
});
