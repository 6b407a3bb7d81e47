import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { showCleaningToast } from "../utils/browser/content/cleaning-toast.ts";

// Injected by the background each time that auto-clean has removed something from a page.
export default defineUnlistedScript(() => showCleaningToast(window));
