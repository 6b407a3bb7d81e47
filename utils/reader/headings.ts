/** A heading of the story; `depth` is how many levels it is below the highest, from 0 to 2. */
export type Heading = { element: HTMLElement; words: string; depth: number };

const MAX_DEPTH = 2;

/** Returns the story's headings that have words, in reading order. */
export function listHeadings(story: Element): Heading[] {
  const found = [...story.querySelectorAll<HTMLElement>("h2, h3, h4, h5, h6")].map((element) => ({
    element,
    words: (element.textContent ?? "").replace(/\s+/g, " ").trim(),
    level: Number(element.localName.slice(1)),
  }));
  const headings = found.filter(({ words }) => words !== "");
  const highest = Math.min(...headings.map(({ level }) => level));
  return headings.map(({ element, words, level }) => ({
    element,
    words,
    depth: Math.min(MAX_DEPTH, level - highest),
  }));
}

/** Where a reader is: the index of the heading above, -1 before the first, and the share that is read, in per cent. */
export type ReadingPlace = { heading: number; percent: number };

// The part of the window's height that a heading must have passed to count as the current one.
const READ_FROM = 0.3;

/** Finds where a reader is in a story by its place in the window, below a bar of some pixels. */
export function findReadingPlace(
  story: Element,
  headings: readonly Heading[],
  { innerHeight }: { innerHeight: number },
  barHeight: number,
): ReadingPlace {
  const { top, height } = story.getBoundingClientRect();
  const seen = innerHeight - barHeight;
  // What fits into the window is read without scrolling.
  const share = height <= seen ? 1 : (barHeight - top) / (height - seen);
  return {
    heading: headings.findLastIndex(({ element }) => element.getBoundingClientRect().top < innerHeight * READ_FROM),
    percent: Math.round(100 * Math.min(1, Math.max(0, share))),
  };
}
