import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { keepClean } from "../utils/browser/page-cleaner.ts";

// Registered for allowed sites only, at the start of the document; waits until there is something to look at.
export default defineUnlistedScript(() => {
  const tell = (count: number) => void browser.runtime.sendMessage({ type: "cleaned", count }).catch(() => undefined);
  if (document.readyState === "loading")
    document.addEventListener("DOMContentLoaded", () => keepClean(window, tell), { once: true });
  else keepClean(window, tell);
});
