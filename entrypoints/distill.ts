import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { reportPage } from "../utils/browser/page-agent.ts";
import { cleanChoices } from "../utils/browser/settings.ts";
import { tellCleaned } from "../utils/browser/tell-cleaned.ts";

// Injected by a click on the toolbar button; what `main` resolves to is the popup's answer, so no message is needed.
export default defineUnlistedScript(async () =>
  reportPage(window, await cleanChoices(window.location.href), tellCleaned),
);
