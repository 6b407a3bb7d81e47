import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createSanitiser } from "../utils/article/sanitise.ts";

// Injected before the reader opens: the sanitiser weighs as much as Readability, and most clicks never need it.
export default defineUnlistedScript(() => {
  globalThis.factboxSanitise = createSanitiser(window);
});
