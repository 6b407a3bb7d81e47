import type { BlockKind } from "../../types.ts";
import { withoutSoftBreaks } from "../letters.ts";
import { BLOCK_KIND_BY_TAG } from "./element-tags.ts";
import { commonAncestor } from "./page-element.ts";
import type { PageBlock, PageElement } from "./types.ts";

/** The text of a block so far; `run` still has its white space, and a vertical tab for a line break. */
type OpenBlock = { owner: PageElement | null; run: string; linkChars: number; strongChars: number; lineBreaks: number };

/** Collects texts into blocks; `blocks` has the finished ones. */
export type BlockCollector = {
  blocks: PageBlock[];
  /** Adds a text that stands in an element. */
  addText: (value: string, box: PageElement) => void;
  /** Adds a line break; the second in a row ends the block. */
  addLineBreak: () => void;
  endBlock: () => void;
};

const MIN_PROSE_CHARS = 80;
// White space that is not a single blank: one between two words is most of it, and stays as it is.
const LOOSE_BLANKS = /\s\s+|[^\S ]/g;
const ENDS_LIKE_A_SENTENCE = /[.!?…。！？؟۔।:]["”’»)\]]*$/;

/** Creates an empty collector. */
export function createBlockCollector(): BlockCollector {
  const blocks: PageBlock[] = [];
  const emptyBlock = (): OpenBlock => ({ owner: null, run: "", linkChars: 0, strongChars: 0, lineBreaks: 0 });
  let open = emptyBlock();

  function endBlock(): void {
    const block = finishBlock(open, blocks.length);
    if (block) {
      blocks.push(block);
      addToAncestors(block);
    }
    open = emptyBlock();
  }

  function addText(value: string, box: PageElement): void {
    // Half of the text nodes of a page are the blanks between its tags.
    if (!/\S/.test(value)) {
      open.run += " ";
      return;
    }
    const words = value.replace(LOOSE_BLANKS, " ");
    const { length } = words.trim();
    open.run += words;
    open.lineBreaks = 0;
    open.owner = open.owner ? commonAncestor(open.owner, box) : box;
    if (box.inLink) open.linkChars += length;
    if (box.inStrong) open.strongChars += length;
  }

  function addLineBreak(): void {
    if (++open.lineBreaks > 1) endBlock();
    else open.run += "\v";
  }

  return { blocks, addText, addLineBreak, endBlock };
}

/**
 * Turns the line breaks between the entries of a list into line feeds, at which names and sentences end: "Anna
 * Berg<br>Carl Dorn". Leaves a block as it is if a line goes on in lower case, as wrapped prose does, or within a
 * quotation: "“Sing<br>Dance”".
 */
const keepEntriesApart = (run: string): string =>
  /\v {0,9}\p{Ll}{1,30} \p{L}|["“][^"“”\v]{0,999}\v/u.test(run)
    ? run
    : run.replace(/([\p{L}\p{N})]) {0,9}\v {0,9}(?=[\p{Lu}\p{N}•])/gu, "$1\n");

function finishBlock({ owner, run, linkChars, strongChars }: OpenBlock, index: number): PageBlock | null {
  const words = withoutSoftBreaks(keepEntriesApart(run))
    .replace(/\s\s+|[^\S \n]/g, " ")
    .trim();
  if (!words || !owner) return null;
  const prose = words.length >= MIN_PROSE_CHARS && linkChars < words.length / 2 && ENDS_LIKE_A_SENTENCE.test(words);
  const kind = blockKindOf(owner);
  return { index, box: owner, element: owner.element, kind, words, linkChars, strongChars, prose };
}

function addToAncestors({ box, words, linkChars, prose }: PageBlock): void {
  for (let element: PageElement | null = box; element; element = element.parent) {
    element.chars += words.length;
    element.linkChars += linkChars;
    element.blocks++;
    if (prose) element.proseChars += words.length;
  }
}

/** Returns a block's kind: a quotation if any ancestor quotes, else the kind of the nearest element that has one. */
function blockKindOf(box: PageElement): BlockKind {
  let nearest: BlockKind | null = null;
  for (let element: PageElement | null = box; element; element = element.parent) {
    const kind = BLOCK_KIND_BY_TAG.get(element.tag);
    if (kind === "quotation") return kind;
    nearest ??= kind ?? null;
  }
  return nearest ?? "paragraph";
}
