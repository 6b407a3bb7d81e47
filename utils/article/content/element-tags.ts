import type { BlockKind } from "../../types.ts";

/** Tags that do not start a new block. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SLOT " +
    "SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR"
  ).split(" "),
);

/** Tags whose own words form a line, so that an unknown element in them belongs to it. */
export const LINE_TAG = /^(?:D[DT]|FIGCAPTION|H[1-6]|P)$/;

/** Tags of table cells: a row of cells is one line, but a cell that holds paragraphs is a box of them. */
export const CELL_TAGS: ReadonlySet<string> = new Set(["TD", "TH"]);

/** Tags of elements without words for a reader. */
export const WORDLESS_TAGS: ReadonlySet<string> = new Set(
  (
    "AREA AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MAP METER NOSCRIPT OBJECT PROGRESS SCRIPT SELECT " +
    "STYLE SVG TEMPLATE TEXTAREA VIDEO"
  ).split(" "),
);

/** Tags that say what kind of block they hold. */
export const BLOCK_KIND_BY_TAG: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...["H1", "H2", "H3", "H4", "H5", "H6"].map((tag): [string, BlockKind] => [tag, "heading"]),
  ["LI", "list item"],
  ["BLOCKQUOTE", "quotation"],
  ["FIGCAPTION", "caption"],
]);
