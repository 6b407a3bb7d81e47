import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { reportPage } from "../utils/browser/content/page-agent.ts";
import { reportCleaned } from "../utils/browser/content/report-cleaned.ts";
import { getCleanSettings } from "../utils/browser/settings.ts";

// Injected by a click on the toolbar button; what `main` resolves to is the popup's answer, so no message is needed.
export default defineUnlistedScript(async () =>
  reportPage(window, await getCleanSettings(window.location.href), reportCleaned),
);
