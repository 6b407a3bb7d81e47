import { type CrfHeader, HEADER_LENGTH_BYTES, LABEL_SET_BYTES } from "../../../utils/facts/crf/crf-model.ts";
import { FEATURE_HASH_BITS } from "../../../utils/facts/crf/feature-hash.ts";
import type { CrfWeights } from "./train-crf.ts";

/** How a field is packed: the most weights that are kept, and how many steps of an integer a weight of 1 has; how many steps are taken off the label of what is outside. */
export type Packing = { weights: number; scale: number; outside: number };

const LIMIT = 127;

/** A field as the bytes that `readFields` reads: the heaviest weights, rounded to whole steps. */
export function pack(
  { labels, weights, transitions }: CrfWeights,
  { field, words }: { field: string; words: ReadonlySet<string> },
  { weights: most, scale, outside }: Packing,
): Uint8Array {
  const least = Math.max(0.5 / scale, heaviest(weights, most));
  const known = new DataView(new ArrayBuffer((1 << FEATURE_HASH_BITS) / 8));
  const sets: number[] = [];
  const kept: number[] = [];
  for (let place = 0; place < 1 << FEATURE_HASH_BITS; place++) {
    let set = 0;
    for (let label = 0; label < labels; label++) {
      const weight = weights[place * labels + label] as number;
      const steps = Math.round(Math.max(-LIMIT, Math.min(LIMIT, weight * scale)));
      if (Math.abs(weight) < least || steps === 0) continue;
      set |= 1 << label;
      kept.push(steps);
    }
    if (!set) continue;
    const block = 4 * (place >>> 5);
    known.setUint32(block, known.getUint32(block, true) | (1 << (place & 31)), true);
    for (let byte = 0; byte < LABEL_SET_BYTES; byte++) sets.push((set >>> (8 * byte)) & 0xff);
  }
  const head: CrfHeader = {
    field,
    labels,
    bits: FEATURE_HASH_BITS,
    words: [...words],
    outside,
    features: sets.length / LABEL_SET_BYTES,
    weights: kept.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const size = new Uint8Array(HEADER_LENGTH_BYTES);
  new DataView(size.buffer).setUint32(0, json.length, true);
  const links = new DataView(new ArrayBuffer(2 * transitions.length));
  transitions.forEach((weight, at) => {
    links.setInt16(2 * at, Math.round(weight * scale), true);
  });
  const parts = [
    size,
    json,
    new Uint8Array(links.buffer),
    new Uint8Array(known.buffer),
    Uint8Array.from(sets),
    Uint8Array.from(kept, (steps) => steps & 0xff),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The weight above which there are as many as are kept. */
function heaviest(weights: Float32Array, most: number): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes.length > most ? (sizes[sizes.length - most] as number) : 0;
}
