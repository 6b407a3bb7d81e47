const NGRAM_CHARS = 8;
const STRIDE_CHARS = 3;
const MAX_NGRAMS = 200_000;

/** Returns the set of eight-character substrings of a flattened text, at most about 200,000. */
export function ngrams(flat: string): Set<string> {
  const found = new Set<string>();
  const end = Math.min(flat.length - NGRAM_CHARS, MAX_NGRAMS);
  for (let start = 0; start <= end; start++) found.add(flat.slice(start, start + NGRAM_CHARS));
  return found;
}

/**
 * Returns the share of a flattened text that a set of n-grams contains, 0 to 1, from every third n-gram of the text.
 * A text shorter than one n-gram gives 0.
 */
export function containment(flat: string, known: ReadonlySet<string>): number {
  if (!known.size) return 0;
  let total = 0;
  let contained = 0;
  for (let start = 0; start + NGRAM_CHARS <= flat.length; start += STRIDE_CHARS) {
    total++;
    if (known.has(flat.slice(start, start + NGRAM_CHARS))) contained++;
  }
  return total ? contained / total : 0;
}
