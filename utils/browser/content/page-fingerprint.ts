// Context: content scripts, after a click on the toolbar button.

import { textNodes } from "../../article/dom/text-nodes.ts";
import { bodyOf } from "../../shared/live-document.ts";
import { contains, isAttached, matches, parentOf, queryOne } from "../../shared/live-dom.ts";

// What no fact is read from, or what changes by itself without the story: clocks ("5 minutes ago") and counters.
const SKIPPED = "script, style, noscript, template, textarea, time, button";

/**
 * Returns a short string that differs when the text of a page's story differs, or the page's address.
 * `column` is the story's main column; the headline may stand above it, so the text around both counts. Where there is
 * none, the whole page's text counts. What is clutter does not count: it comes, is hidden and is put back.
 */
export function pageFingerprint(
  { document, location }: Window,
  column: Element | null,
  clutter: ReadonlySet<Element> | null,
): string {
  const headline = queryOne(document, "h1");
  let around = isAttached(column) && headline ? column : bodyOf(document);
  while (around && headline && !contains(around, headline)) around = parentOf(around) ?? bodyOf(document);
  const isSkipped = (element: Element) => matches(element, SKIPPED) || clutter?.has(element) === true;
  let hash = 0;
  let length = 0;
  for (const { data } of around ? textNodes(around, isSkipped) : []) {
    length += data.length;
    for (let at = 0; at < data.length; at++) hash = (Math.imul(hash, 31) + data.charCodeAt(at)) | 0;
  }
  return `${location.href.replace(/#.*/s, "")} ${length} ${hash}`;
}
