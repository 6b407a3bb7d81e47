// Context: extension pages. Paints ranges of the article without changing its elements.

/**
 * The names of what is painted, as the style has them: the chosen words and their sentence, the words of the fact that
 * the pointer or the focus is on, and the sentence that is read aloud.
 */
export type PaintName = "factbox" | "factbox-sentence" | "factbox-lit" | "factbox-spoken";

// Where two of them cover the same words, the later one is seen.
const ORDER: readonly PaintName[] = ["factbox-sentence", "factbox-spoken", "factbox-lit", "factbox"];

/** Paints some ranges under a name, and nothing else under it any more. */
export function paintRanges(name: PaintName, ranges: readonly (Range | null)[]): void {
  const highlight = new Highlight(...ranges.filter((range) => range !== null));
  highlight.priority = ORDER.indexOf(name);
  CSS.highlights.set(name, highlight);
}
