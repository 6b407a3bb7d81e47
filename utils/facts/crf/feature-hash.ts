/** Number of bits of a feature's index in the model's table. */
export const FEATURE_HASH_BITS = 20;
const MASK = (1 << FEATURE_HASH_BITS) - 1;

/**
 * Hashes a word, or a part of it, to 32 bits with FNV-1a and a finalizer; the same in every engine.
 * Each use of a word has its own seed.
 */
export function hashWord(word: string, seed: number, start = 0, end = word.length): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Combines two hashes into one of 32 bits; their order matters. */
export function combineHashes(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 13), 0x85ebca6b) ^ b;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

/** Returns the index of a feature in the model's table, from its kind and one or two numbers. */
export const featureIndex = (kind: number, a: number, b = 0): number =>
  combineHashes(combineHashes(Math.imul(kind + 1, 0x9e3779b1), a), b) & MASK;
