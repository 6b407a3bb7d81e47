// Context: extension pages. The function that they run in a page before it is read.

import type { PageAnswer } from "../page-report.ts";

/**
 * What a page says before it is read: the time at which it began, which tells it from the next, 0 for one that is
 * closed to extensions; whether it is parsed, and its scripts have run; and the state of a page that was read before,
 * else null.
 */
export type OpenedPage = { began: number; isParsed: boolean; answer: PageAnswer | null };

/**
 * Runs in a page, where nothing outside of the function is known. Shows what this extension hid before it was updated
 * or loaded again: nobody has the receipts any more, and the cleaning that follows hides it anew, under receipts of its
 * own. The page began at 0 where it shows a PDF file. Firefox does not run this in its own pages, and gives no error.
 */
export function openPage(): OpenedPage {
  const isFirst = !Object.hasOwn(globalThis, "factboxCleaner");
  // A page's elements may hide these methods of the document's and of their own.
  for (const name of isFirst ? ["data-factbox-removed", "data-factbox-released"] : [])
    for (const element of Document.prototype.querySelectorAll.call(document, `[${name}]`))
      Element.prototype.removeAttribute.call(element, name);
  const began = document.contentType === "application/pdf" ? 0 : performance.timeOrigin;
  // A page's elements may hide the document's own state.
  const isParsed = performance.timing.domContentLoadedEventEnd > 0;
  const agent = Object.hasOwn(globalThis, "factboxAgent") ? globalThis.factboxAgent : null;
  return { began, isParsed, answer: agent?.({ type: "look" }) ?? null };
}
