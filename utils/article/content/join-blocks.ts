import type { Block, BlockKind } from "../../types.ts";

/** A block that is not joined to the article text yet: its smallest containing element, its kind and its words. */
export type RawBlock = { element: Element; kind: BlockKind; words: string };

/** The text of an article and its blocks. */
export type BlockText = { text: string; blocks: Block[] };

/** Joins blocks with a blank line between them and records each one's offsets, and its day where `days` has one. */
export function joinBlocks(raw: readonly RawBlock[], days: ReadonlyMap<RawBlock, string> = new Map()): BlockText {
  const blocks: Block[] = [];
  let text = "";
  for (const block of raw) {
    const { kind, words } = block;
    const day = days.get(block);
    if (text) text += "\n\n";
    blocks.push({ kind, start: text.length, end: text.length + words.length, ...(day && { day }) });
    text += words;
  }
  return { text, blocks };
}
