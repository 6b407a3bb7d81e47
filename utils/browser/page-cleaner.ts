import { boundPage } from "../article/bound.ts";
import type { CleanChoices } from "../clean/choices.ts";
import { type Cleaner, createCleaner } from "../clean/cleaner.ts";
import type { CleanRule } from "../clean/rule.ts";
import { cleanRules } from "../clean/rules.ts";
import { bareScene, liveScene } from "../clean/scene.ts";
import { watch } from "../clean/watch.ts";
import type { Cleaned } from "./messages.ts";
import { onStop } from "./stop.ts";

declare global {
  /** The page's one cleaner, in the extension's isolated world: auto-clean and the click share it. */
  var factboxCleaner: Cleaner | undefined;
}

/** The clean rules, without those findings that the reader has not asked for. */
function rulesUnder({ hideConsent }: CleanChoices): readonly CleanRule[] {
  if (hideConsent) return cleanRules;
  return cleanRules.map(({ name, find }) => ({
    name,
    find: (scene) => find(scene).filter(({ kind }) => kind !== "consent"),
  }));
}

/** Cleans the page now and, within its budget, whenever it changes; `tell` hears how much is off the page. A second call looks once more. */
export function keepClean(
  window: Window & typeof globalThis,
  choices: CleanChoices,
  tell: (cleaned: Cleaned) => void,
): Cleaner {
  const known = globalThis.factboxCleaner;
  const page = known ? window.document : boundPage(window.document).page;
  // A page too large to be read whole is left as it is: looking through it for overlays takes longer than reading it.
  const isWhole = page === window.document;
  const mayHide = isWhole && !choices.never;
  const cleaner =
    known ??
    (mayHide ? createCleaner(() => liveScene(window), rulesUnder(choices)) : createCleaner(() => bareScene(page), []));
  const tellNow = () => tell({ count: cleaner.removals().length, limited: cleaner.access().limited });
  // One that may hide nothing is not kept: the reader may choose otherwise and click again.
  if (!choices.never) globalThis.factboxCleaner = cleaner;
  if (!known || !choices.never) cleaner.pass();
  tellNow();
  if (!known && mayHide) {
    const stop = new AbortController();
    window.addEventListener("pagehide", () => stop.abort(), { once: true });
    onStop(window.location.href, (why) => {
      stop.abort();
      if (why === "never") cleaner.putBackAll();
      tellNow();
    });
    if (cleaner.access().limited) return cleaner;
    const clock = {
      now: () => window.performance.now(),
      later: (call: () => void, ms: number) => void window.setTimeout(call, ms),
    };
    watch(cleaner, { document: window.document, Observer: window.MutationObserver }, clock, stop.signal, tellNow);
  }
  return cleaner;
}
