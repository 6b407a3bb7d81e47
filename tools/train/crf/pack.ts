import { type CrfHeader, HEADER_LENGTH_BYTES, LABEL_SET_BYTES } from "../../../utils/facts/crf/crf-model.ts";
import { FEATURE_HASH_BITS } from "../../../utils/facts/crf/feature-hash.ts";
import type { CrfWeights } from "./train-crf.ts";

/**
 * How a CRF is packed: the maximum number of weights, the integer that a weight of 1 becomes (`scale`), and what is
 * subtracted from the score of label 0.
 */
export type Packing = { weights: number; scale: number; outside: number };

const MAX_PACKED_WEIGHT = 127;

/** Packs a CRF into the bytes that `readCrfModels` reads; keeps the largest weights, rounded to integers. */
export function pack(
  model: CrfWeights,
  { field, words }: { field: string; words: ReadonlySet<string> },
  packing: Packing,
): Uint8Array {
  const { known, sets, weights } = packWeights(model, packing);
  const header: CrfHeader = {
    field,
    labels: model.labels,
    bits: FEATURE_HASH_BITS,
    words: [...words],
    outside: packing.outside,
    features: sets.length / LABEL_SET_BYTES,
    weights: weights.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerLength = new Uint8Array(HEADER_LENGTH_BYTES);
  new DataView(headerLength.buffer).setUint32(0, json.length, true);
  const transitions = new DataView(new ArrayBuffer(2 * model.transitions.length));
  model.transitions.forEach((weight, index) => {
    transitions.setInt16(2 * index, Math.round(weight * packing.scale), true);
  });
  return concat([headerLength, json, new Uint8Array(transitions.buffer), known, sets, weights]);
}

/** Packs the weights of features: the bits of the features that have any, their sets of labels, and the weights. */
function packWeights(
  { labels, weights }: CrfWeights,
  { weights: maxWeights, scale }: Packing,
): { known: Uint8Array; sets: Uint8Array; weights: Uint8Array } {
  const minimum = Math.max(0.5 / scale, smallestKept(weights, maxWeights));
  const known = new DataView(new ArrayBuffer((1 << FEATURE_HASH_BITS) / 8));
  const sets: number[] = [];
  const kept: number[] = [];
  for (let feature = 0; feature < 1 << FEATURE_HASH_BITS; feature++) {
    let set = 0;
    for (let label = 0; label < labels; label++) {
      const weight = weights[feature * labels + label] as number;
      const packed = Math.round(Math.max(-MAX_PACKED_WEIGHT, Math.min(MAX_PACKED_WEIGHT, weight * scale)));
      if (Math.abs(weight) < minimum || packed === 0) continue;
      set |= 1 << label;
      kept.push(packed);
    }
    if (!set) continue;
    const block = 4 * (feature >>> 5);
    known.setUint32(block, known.getUint32(block, true) | (1 << (feature & 31)), true);
    for (let byte = 0; byte < LABEL_SET_BYTES; byte++) sets.push((set >>> (8 * byte)) & 0xff);
  }
  return {
    known: new Uint8Array(known.buffer),
    sets: Uint8Array.from(sets),
    weights: Uint8Array.from(kept, (packed) => packed & 0xff),
  };
}

/** Returns the absolute value of the smallest weight that is kept. */
function smallestKept(weights: Float32Array, maxWeights: number): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes.length > maxWeights ? (sizes[sizes.length - maxWeights] as number) : 0;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
