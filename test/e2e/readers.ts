import type { PageHandle } from "../../tools/browser/driver.ts";
import { servePages } from "../../tools/serve/serve-pages.ts";
import { BRIDGE_PAGE } from "./bridge-page.ts";
import { waitUntil } from "./views.ts";
import type { Visit } from "./visit.ts";

/** JavaScript: true once the reader shows the article with its marks, and the tabs with its facts. */
export const IS_SHOWN =
  "document.querySelector('.story [role=button]') !== null && document.querySelector('.tabs') !== null";

/** Opens the article about a bridge, clicks the toolbar button, and the popup's button that opens the reader. */
export async function openReader(
  visit: Visit,
  onTestFinished: (end: () => Promise<void>) => void,
): Promise<{ page: PageHandle; reader: PageHandle }> {
  const served = await servePages(new Map([["/bridge", BRIDGE_PAGE]]), null);
  onTestFinished(served.close);
  const page = await visit.open(`${served.url}bridge`);
  const popup = await visit.click(page);
  await popup.click("#open-reader");
  const reader = await visit.opened("reader.html");
  await waitUntil(reader, IS_SHOWN);
  return { page, reader };
}

/** JavaScript: the first mark of a kind with some words. */
export const markWith = (kind: string, words: string): string =>
  `[...document.querySelectorAll(".story .mark-${kind}")].find(({ textContent }) => textContent.includes(${JSON.stringify(words)}))`;

/** JavaScript: the words that are painted under a name. */
export const paintedWords = (name: string): string =>
  `[...(CSS.highlights.get(${JSON.stringify(name)}) ?? [])].map((range) => range.toString().replace(/\\s+/g, " ")).join(" | ")`;

/** JavaScript: true if the document needs no sideways scroll. */
export const FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
