import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createMarks } from "../utils/browser/content/page-marks.ts";

// Injected when the first fact is shown in a page: most clicks on the toolbar button need no mark.
export default defineUnlistedScript(() => {
  globalThis.factboxMarks = createMarks(window);
});
