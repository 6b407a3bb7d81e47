// In this order: the answers come while the rest is evaluated, and the script packs better with its lists at the start
// and the article step before the cleaning.
import { askedSettings } from "../utils/browser/content/asked-ahead.ts";
import "../utils/article/words.ts";
import "../utils/clean/phrases/phrase.ts";
import "../utils/article/extract.ts";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { reportCleaned } from "../utils/browser/content/background-channel.ts";
import { reportPage } from "../utils/browser/content/page-agent.ts";

// Injected by a click on the toolbar button; the popup receives what `main` resolves to.
export default defineUnlistedScript(async () => reportPage(window, await askedSettings, reportCleaned));
