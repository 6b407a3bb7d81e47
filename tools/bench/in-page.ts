// What the article bench runs in a page: bundled at its start, never shipped.
import { Readability } from "@mozilla/readability";
import { viewWithoutLayout } from "../../utils/clean/engine/page-view.ts";
import { detectAccessSync } from "../../utils/clean/paywall/detect-access.ts";
import { findClutter } from "../../utils/pipeline/clutter.ts";
import { extractPage } from "../../utils/pipeline/extract-page.ts";

const now = () => performance.now();

/** How long Factbox's whole article step takes on this page, in ms: the access check and the reading, as on a click. */
function ours(): number {
  const started = now();
  const view = { access: detectAccessSync(viewWithoutLayout(document)), unwanted: findClutter, sanitise: null };
  extractPage(document, view, { url: location.href, published: null, now });
  return now() - started;
}

/** How long Readability's `parse` takes on a copy of this page, in ms, the copying apart. */
function theirs(): number {
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) return Number.NaN;
  const started = now();
  new Readability(copy).parse();
  return now() - started;
}

/** Both times of each round, in alternation, so that a busy moment of the machine meets both. */
function rounds(count: number): [number, number][] {
  return Array.from({ length: count }, (_, round) => {
    const first = round % 2 ? theirs() : ours();
    const second = round % 2 ? ours() : theirs();
    return round % 2 ? [second, first] : [first, second];
  });
}

Object.assign(globalThis, { factboxRounds: rounds });
