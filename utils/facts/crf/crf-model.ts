import { FEATURE_HASH_BITS } from "./feature-hash.ts";

/**
 * A trained CRF; all numbers are integers, so that every engine computes the same scores.
 * Its tables are read from the file's bytes without being unpacked.
 */
export type CrfModel = {
  /** Offsets of its first byte and of the byte after its last in the model's file. */
  span: readonly [number, number];
  labels: number;
  /** Words without a capital letter that its features cover. */
  words: ReadonlySet<string>;
  /** What is subtracted from the score of label 0; a higher number finds more spans. */
  outside: number;
  /** Scores of a label after another one: `transitions[previous * labels + label]`. */
  transitions: Int16Array;
  /** A bit for each feature that has weights, 32 features per number. */
  known: Uint32Array;
  /** Number of features with weights before each number of `known`. */
  ranks: Uint32Array;
  /** The labels of each feature that has weights, as a set of bits in three bytes. */
  sets: Uint8Array;
  /** Index of each such feature's first weight in `weights`; the weights follow in the order of the labels. */
  starts: Uint32Array;
  weights: Int8Array;
};

/** What precedes a CRF's numbers in the file, as JSON; `field` is the model's name. */
export type CrfHeader = {
  field: string;
  labels: number;
  bits: number;
  words: string[];
  outside: number;
  features: number;
  weights: number;
};

/** Number of bytes, least significant first, that give the length of a CRF's header in bytes. */
export const HEADER_LENGTH_BYTES = 4;
/** Number of bytes of a feature's set of labels. */
export const LABEL_SET_BYTES = 3;

/**
 * Reads the CRFs of a model's file, by name.
 * Throws if the bytes are not such a file.
 */
export function readCrfModels(bytes: Uint8Array): Map<string, CrfModel> {
  const models = new Map<string, CrfModel>();
  for (let start = 0; start < bytes.length || start === 0; ) {
    const { name, model } = readModel(bytes, start);
    models.set(name, model);
    start = model.span[1];
  }
  return models;
}

/**
 * Reads one CRF: the header, the transitions, the bits of known features, their sets of labels and their weights.
 * Numbers have the least significant byte first.
 */
function readModel(bytes: Uint8Array, start: number): { name: string; model: CrfModel } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = bytes.length > start + HEADER_LENGTH_BYTES ? view.getUint32(start, true) : 0;
  const transitionsStart = start + HEADER_LENGTH_BYTES + headerBytes;
  if (!headerBytes || transitionsStart > bytes.length) throw new Error("a model that is no model");
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(start + HEADER_LENGTH_BYTES, transitionsStart)));
  const { labels, features, weights: weightCount } = header;
  const knownStart = transitionsStart + 2 * labels * labels;
  const setsStart = knownStart + (1 << FEATURE_HASH_BITS) / 8;
  const weightsStart = setsStart + LABEL_SET_BYTES * features;
  const end = weightsStart + weightCount;
  if (end > bytes.length) throw new Error("a model that is cut off");

  const transitions = new Int16Array(labels * labels);
  for (let index = 0; index < transitions.length; index++)
    transitions[index] = view.getInt16(transitionsStart + 2 * index, true);
  const { known, ranks, total } = readKnownFeatures(view, knownStart);
  const sets = bytes.subarray(setsStart, weightsStart);
  const starts = new Uint32Array(features);
  let weightIndex = 0;
  for (let row = 0; row < features; row++) {
    starts[row] = weightIndex;
    weightIndex += countBits(labelSetOf(sets, row));
  }
  if (total !== features || weightIndex !== weightCount) throw new Error("a model that does not add up");
  const model: CrfModel = {
    span: [start, end],
    labels,
    words: new Set(header.words),
    outside: header.outside,
    transitions,
    known,
    ranks,
    sets,
    starts,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + weightsStart, weightCount),
  };
  return { name: header.field, model };
}

/** Reads which features have weights; `total` is their number. */
function readKnownFeatures(view: DataView, start: number): Pick<CrfModel, "known" | "ranks"> & { total: number } {
  const known = new Uint32Array((1 << FEATURE_HASH_BITS) / 32);
  const ranks = new Uint32Array(known.length);
  let total = 0;
  for (let index = 0; index < known.length; index++) {
    known[index] = view.getUint32(start + 4 * index, true);
    ranks[index] = total;
    total += countBits(known[index] as number);
  }
  return { known, ranks, total };
}

/** Returns a row's set of labels as bits. */
const labelSetOf = (sets: Uint8Array, row: number): number =>
  (sets[LABEL_SET_BYTES * row] as number) |
  ((sets[LABEL_SET_BYTES * row + 1] as number) << 8) |
  ((sets[LABEL_SET_BYTES * row + 2] as number) << 16);

/** Counts the bits of a 32-bit number that are set. */
function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function parseHeader(json: string): CrfHeader {
  const header: CrfHeader = JSON.parse(json);
  if (header.bits !== FEATURE_HASH_BITS || !(header.labels > 0 && header.labels <= 8 * LABEL_SET_BYTES))
    throw new Error("a model for another program");
  return header;
}

/** Writes the scores of a word's labels into `scores` at an offset: the sums of its features' weights. */
export function scoreFeatures(
  model: CrfModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  offset: number,
): void {
  scores.fill(0, offset, offset + model.labels);
  scores[offset] = -model.outside;
  addFeatureScores(model, features, count, scores, offset);
}

/** Adds the weights of more features of a word to its scores, which are in `scores` at an offset. */
export function addFeatureScores(
  { known, ranks, sets, starts, weights }: CrfModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  offset: number,
): void {
  for (let index = 0; index < count; index++) {
    const feature = features[index] as number;
    const block = known[feature >>> 5] as number;
    const bit = 1 << (feature & 31);
    if ((block & bit) === 0) continue;
    const row = (ranks[feature >>> 5] as number) + countBits(block & (bit - 1));
    let weight = starts[row] as number;
    for (let set = labelSetOf(sets, row); set; set &= set - 1) {
      const cell = offset + 31 - Math.clz32(set & -set);
      scores[cell] = (scores[cell] as number) + (weights[weight++] as number);
    }
  }
}
