/** Matches a word; of scripts without blanks a character. */
export const WORD = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]|[\p{L}\p{N}_]+/gu;
/** The number of words in a shingle. */
export const SHINGLE_WORDS = 4;

/** Counts the runs of four words in a text. */
export function countShingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const shingles = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE_WORDS + 1); i++) {
    const key = words.slice(i, i + SHINGLE_WORDS).join("\u0001");
    if (key) shingles.set(key, (shingles.get(key) ?? 0) + 1);
  }
  return shingles;
}

/** How many shingles two texts share, and how many each has. */
export type ShingleOverlap = { shared: number; found: number; wanted: number };

/** Counts the shingles of a text, of a reference, and those that both have. */
export function compareShingles(text: string, reference: string): ShingleOverlap {
  const wanted = countShingles(reference);
  const overlap = { shared: 0, found: 0, wanted: 0 };
  for (const count of wanted.values()) overlap.wanted += count;
  for (const [shingle, count] of countShingles(text)) {
    overlap.found += count;
    overlap.shared += Math.min(count, wanted.get(shingle) ?? 0);
  }
  return overlap;
}

/** Returns a text in lower case without blanks and marks, to compare segments. */
export const flatten = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
