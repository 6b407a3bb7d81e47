// In this order, because the script packs better with its lists at the start and the article step before the cleaning.
import "../utils/article/words.ts";
import "../utils/clean/phrases/phrase.ts";
import "../utils/article/extract.ts";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { reportCleaned } from "../utils/browser/content/background-channel.ts";
import { loadPhrases } from "../utils/browser/content/load-phrases.ts";
import { reportPage } from "../utils/browser/content/page-agent.ts";
import { getCleanSettings } from "../utils/browser/content/page-settings.ts";

// Injected by a click on the toolbar button; the popup receives what `main` resolves to.
export default defineUnlistedScript(async () => {
  const [settings] = await Promise.all([getCleanSettings(window.location.href), loadPhrases(document)]);
  return reportPage(window, settings, reportCleaned);
});
