const MAX_DISTANCE = 99;

/** Returns, for each item, the number of consecutive equal items that it is one of. */
export function runLengths(items: readonly unknown[]): number[] {
  const lengths = items.map(() => 1);
  for (let i = 1; i < items.length; i++) if (items[i] === items[i - 1]) lengths[i] = (lengths[i - 1] ?? 0) + 1;
  for (let i = items.length - 2; i >= 0; i--) if (items[i] === items[i + 1]) lengths[i] = lengths[i + 1] ?? 1;
  return lengths;
}

/** Returns the sums of the first 0, 1, 2, … values. */
export function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** Returns, for each index, how far before it the nearest earlier marked index is; 99 if there is none, and at most. */
export function blocksSinceLast(isMarked: readonly boolean[]): number[] {
  let last = -1;
  return isMarked.map((marked, index) => {
    const distance = last >= 0 ? Math.min(MAX_DISTANCE, index - last) : MAX_DISTANCE;
    if (marked) last = index;
    return distance;
  });
}

/** Returns, for each index, how far after it the next marked index is; 99 if there is none, and at most. */
export function blocksUntilNext(isMarked: readonly boolean[]): number[] {
  return blocksSinceLast(isMarked.toReversed()).reverse();
}
