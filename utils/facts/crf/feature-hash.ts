/** How many bits a feature's number has: the model's table has a place for each. */
export const FEATURE_HASH_BITS = 20;
const MASK = (1 << FEATURE_HASH_BITS) - 1;

/** A word's number, 32 bits, the same in every engine; equal words of different use take different seeds. */
export function hashWord(word: string, seed: number, from = 0, to = word.length): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Two numbers in one, 32 bits. */
export function combineHashes(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 13), 0x85ebca6b) ^ b;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

/** The place in the model's table of a feature: its kind and one or two numbers. */
export const featureIndex = (kind: number, a: number, b = 0): number =>
  combineHashes(combineHashes(Math.imul(kind + 1, 0x9e3779b1), a), b) & MASK;
