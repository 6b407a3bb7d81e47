// Runs in a page for `npm run bench -- article`: bundled when it starts, never shipped.
import { Readability } from "@mozilla/readability";
import { viewWithoutLayout } from "../../utils/clean/engine/page-view.ts";
import { detectAccessSync } from "../../utils/clean/paywall/detect-access.ts";
import { findClutter } from "../../utils/pipeline/clutter.ts";
import { extractPage, type PageAccessors } from "../../utils/pipeline/extract-page.ts";

const now = () => performance.now();

/** Times the search for clutter and the check of the access, without layout, in milliseconds. */
function search(): [ms: number, view: PageAccessors] {
  const started = now();
  const access = detectAccessSync(viewWithoutLayout(document));
  const clutter = new Set(findClutter(document));
  return [now() - started, { access, clutter, sanitise: null }];
}

/** Times the extraction of the article, as on a click after the cleaning, in milliseconds. */
function extract(view: PageAccessors): number {
  const started = now();
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

/** Returns the three times of each round, ours and theirs in alternation, so that a busy machine slows both. */
function rounds(count: number): { search: number; extract: number; theirs: number }[] {
  return Array.from({ length: count }, (_, round) => {
    const before = round % 2 ? theirs() : 0;
    const [searched, view] = search();
    const extracted = extract(view);
    return { search: searched, extract: extracted, theirs: before || theirs() };
  });
}

Object.assign(globalThis, { factboxRounds: rounds });
