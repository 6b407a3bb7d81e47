/**
 * Returns a function that finds where the line of an offset begins. Asking the text itself takes time that grows with
 * the length of the line, for each fact in it.
 */
export function findLineStarts(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return starts[low] ?? 0;
  };
}
