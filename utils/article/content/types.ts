import type { RawBlock } from "./join-blocks.ts";

/** An element of the page with sums over the blocks inside it. Lengths are in UTF-16 code units. */
export type PageElement = {
  element: Element;
  parent: PageElement | null;
  depth: number;
  tag: string;
  className: string;
  /** True if the element does not start a new block. */
  inLine: boolean;
  inLink: boolean;
  inStrong: boolean;
  /** True for a table with cells of headings. */
  hasHeadings: boolean;
  chars: number;
  linkChars: number;
  /** Characters in blocks that read like prose. */
  proseChars: number;
  blocks: number;
};

/** A run of words that the page sets apart, with `box`, the smallest element around all of it. */
export type PageBlock = RawBlock & {
  index: number;
  box: PageElement;
  linkChars: number;
  strongChars: number;
  prose: boolean;
};
