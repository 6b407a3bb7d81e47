// Runs in a page for `npm run bench -- article`: bundled when it starts, never shipped.
import { Readability } from "@mozilla/readability";
import { viewWithoutLayout } from "../../utils/clean/engine/page-view.ts";
import { detectAccessSync } from "../../utils/clean/paywall/detect-access.ts";
import { findClutter } from "../../utils/pipeline/clutter.ts";
import { extractPage } from "../../utils/pipeline/extract-page.ts";

const now = () => performance.now();

/** Times the access check and the extraction of the article, as on a click, in milliseconds. */
function ours(): number {
  const started = now();
  const view = { access: detectAccessSync(viewWithoutLayout(document)), unwanted: findClutter, sanitise: null };
  extractPage(document, view, { url: location.href, published: null, now });
  return now() - started;
}

/** Times Readability's `parse` on a copy of this page, without the copying, in milliseconds. */
function theirs(): number {
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) return Number.NaN;
  const started = now();
  new Readability(copy).parse();
  return now() - started;
}

/** Returns both times of each round, taken in alternation, so that a busy machine slows both. */
function rounds(count: number): [number, number][] {
  return Array.from({ length: count }, (_, round) => {
    const first = round % 2 ? theirs() : ours();
    const second = round % 2 ? ours() : theirs();
    return round % 2 ? [second, first] : [first, second];
  });
}

Object.assign(globalThis, { factboxRounds: rounds });
