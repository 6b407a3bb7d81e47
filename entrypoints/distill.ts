import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { reportPage } from "../utils/browser/page-agent.ts";
import { tellCount } from "../utils/browser/tell-count.ts";

// Injected by a click on the toolbar button; what `main` returns is the popup's answer, so no message is needed.
export default defineUnlistedScript(() => reportPage(window, tellCount));
