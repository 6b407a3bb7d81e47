import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { keepClean } from "../utils/browser/page-cleaner.ts";
import { tellCount } from "../utils/browser/tell-count.ts";

// Registered for allowed sites only, at the start of the document; waits until there is something to look at.
export default defineUnlistedScript(() => {
  const clean = () => void keepClean(window, tellCount);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", clean, { once: true });
  else clean();
});
