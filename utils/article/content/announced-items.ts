import type { PageBlock } from "./types.ts";

/** Returns the items of each list that directly follows a block of `story` ending in a colon. */
export function announcedItems(
  blocks: readonly PageBlock[],
  story: ReadonlySet<PageBlock> = new Set(blocks),
): ReadonlySet<PageBlock> {
  const announced = new Set<PageBlock>();
  let isAnnounced = false;
  for (const block of blocks)
    if (block.kind !== "list item") isAnnounced = story.has(block) && /[:：]$/.test(block.words);
    else if (isAnnounced) announced.add(block);
  return announced;
}
