import { showSanitised } from "../article/sanitise.ts";
import { DEFAULT_COPY_CHOICES } from "../summary/copy-choices.ts";
import { htmlFormat } from "../summary/html.ts";
import { createOutline } from "../summary/outline.ts";
import type { RenderContext } from "../summary/outline-sections.ts";
import { isWebAddress } from "../summary/plain-words.ts";
import type { Factbox } from "../types.ts";

/** A window with the constructors that sanitising needs. */
export type PageWindow = Parameters<typeof showSanitised>[2];

const UNLINKED = { ...DEFAULT_COPY_CHOICES, heading: false, links: false };

/** Shows a factbox as headings and lists without links, as they are copied, in an element. */
export function showFactsAsText(element: Element, factbox: Factbox, context: RenderContext, window: PageWindow): void {
  showSanitised(element, htmlFormat.render(factbox, context, UNLINKED), window, () => "");
}

/** Returns where an article is from: its site, authors and days, and its address if it is on the web. */
export function sourceLine(factbox: Factbox, context: RenderContext): string {
  const { about, url } = createOutline(factbox, context);
  return [...about, ...(isWebAddress(url) ? [url] : [])].join(" · ");
}
