import type { PageView } from "./types.ts";

/**
 * True for what the reader opened. What only appeared after a click of theirs no longer counts once it covers the
 * article and they ask for the article, by a click on the toolbar button.
 */
export function isOpenedByReader(
  element: Element,
  { mode, openedBy }: PageView,
  coversArticle: () => boolean,
): boolean {
  const opener = openedBy(element);
  return opener === "reader" || (opener === "gesture" && !(mode === "full" && coversArticle()));
}
