import type { Block, BlockKind } from "../../types.ts";

/** One block before it has its place: the smallest element around it, its kind and words. */
export type RawBlock = { element: Element; kind: BlockKind; words: string };

/** The words and blocks of an article. */
export type BlockText = { text: string; blocks: Block[] };

/** Joins blocks with a blank line between them and gives each its place. */
export function joinBlocks(raw: readonly RawBlock[]): BlockText {
  const blocks: Block[] = [];
  let text = "";
  for (const { kind, words } of raw) {
    if (text) text += "\n\n";
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}
