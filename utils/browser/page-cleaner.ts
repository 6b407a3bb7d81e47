import { boundPage } from "../article/bound.ts";
import { type Cleaner, createCleaner } from "../clean/cleaner.ts";
import { cleanRules } from "../clean/rules.ts";
import { bareScene, liveScene } from "../clean/scene.ts";
import { watch } from "../clean/watch.ts";

declare global {
  /** The page's one cleaner, in the extension's isolated world: auto-clean and the click share it. */
  var factboxCleaner: Cleaner | undefined;
}

/** Cleans the page now and, within its budget, whenever it changes; `tell` hears how much is off the page. A second call looks once more. */
export function keepClean(window: Window & typeof globalThis, tell: (count: number) => void): Cleaner {
  const known = globalThis.factboxCleaner;
  const page = known ? window.document : boundPage(window.document).page;
  // A page too large to be read whole is left as it is: looking through it for overlays takes longer than reading it.
  const isWhole = page === window.document;
  const cleaner =
    known ?? (isWhole ? createCleaner(() => liveScene(window), cleanRules) : createCleaner(() => bareScene(page), []));
  globalThis.factboxCleaner = cleaner;
  cleaner.pass();
  tell(cleaner.removals().length);
  if (!known && isWhole && !cleaner.access().limited) {
    const stop = new AbortController();
    window.addEventListener("pagehide", () => stop.abort(), { once: true });
    const clock = {
      now: () => window.performance.now(),
      later: (call: () => void, ms: number) => void window.setTimeout(call, ms),
    };
    watch(cleaner, { document: window.document, Observer: window.MutationObserver }, clock, stop.signal, () =>
      tell(cleaner.removals().length),
    );
  }
  return cleaner;
}
