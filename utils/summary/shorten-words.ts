/** A sentence that ends in the first part of what fits would leave out too much. */
const MIN_SHARE_KEPT = 0.4;
const SENTENCE_END = /[.!?…。؟](?=["”’»]?\s)/g;

/** Shortens words to about `limit` characters: after a sentence if one ends there, else after a word. */
export function shortenWords(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const start = words.slice(0, limit);
  const ends = [...start.matchAll(SENTENCE_END)]
    .map(({ index }) => index + 1)
    .filter((end) => end > MIN_SHARE_KEPT * limit);
  const end = ends.at(-1);
  const kept = end ? start.slice(0, end) : start.replace(/[\s,;:—–-]+\S*$/, "");
  return `${kept.replace(/ …$/, "")} …`;
}

/** Counts the words of a text: stretches without blanks. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
