import type { Words } from "./words.ts";

/** An overlay component as its documentation shows it, with words in it. */
export type Component = {
  name: string;
  /** Files that the page loads, as paths under `node_modules`. */
  styles?: readonly string[];
  scripts?: readonly string[];
  /** The same for ES modules, imported before the component is opened. */
  modules?: readonly string[];
  /** A style sheet of the page's own, where the documentation leaves the looks to the page. */
  css?: string;
  /** What stands in the page from the beginning. */
  html: (words: Words) => string;
  /** The program that opens it; `words` are its words. */
  open: string;
  /** Selectors of what is seen once it is open, the backdrop included; " >>> " leads into a shadow root. */
  shown: readonly string[];
  /** The element whose markup must be the same after "Put back"; the first of `shown` where it is left out. */
  root?: string;
  /** Whether it lies over the middle of the page, and whether it stops the page's scroll. */
  covers: boolean;
  locks: boolean;
};

/** Two buttons as most components want them. */
export function buttons({ accept, decline }: Words, close = ""): string {
  return `<button type="button" ${close}>${decline}</button> <button type="button">${accept}</button>`;
}
