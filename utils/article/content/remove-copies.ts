import type { RawBlock } from "./join-blocks.ts";

/** A shorter line may be repeated on purpose. */
const MIN_COPY_CHARS = 60;

/**
 * Removes later copies of blocks, as on pages that hold their story once for desks and once for phones.
 * A short line or an item is a copy only beside a long paragraph: a refrain, a subheading or an item may come twice.
 */
export function removeCopies<B extends RawBlock>(blocks: readonly B[]): B[] {
  const seen = new Set<string>();
  const isRepeated = blocks.map(({ words }) => {
    const repeated = seen.has(words);
    seen.add(words);
    return repeated;
  });
  const isCopy = blocks.map(
    ({ kind, words }, index) => kind === "paragraph" && words.length >= MIN_COPY_CHARS && isRepeated[index] === true,
  );
  const spread = (from: number, to: number) => {
    if (isRepeated[from] && isCopy[to]) isCopy[from] = true;
  };
  for (let index = 1; index < blocks.length; index++) spread(index, index - 1);
  for (let index = blocks.length - 2; index >= 0; index--) spread(index, index + 1);
  return blocks.filter((_, index) => !isCopy[index]);
}
