import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createSanitiser } from "../utils/article/sanitise.ts";

// Injected only before the reader opens: the sanitiser is as large as Readability, and most clicks do not need it.
export default defineUnlistedScript(() => {
  globalThis.factboxSanitise = createSanitiser(window);
});
