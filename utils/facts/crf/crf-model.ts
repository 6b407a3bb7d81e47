import { FEATURE_HASH_BITS } from "./feature-hash.ts";

/** A trained field's numbers, all integers, so that every engine adds them up to the same. What has weights is said bit by bit, so that a model is read without being unpacked. */
export type CrfModel = {
  /** Where its bytes begin and end in the model. */
  span: readonly [number, number];
  labels: number;
  /** The small words that its features look at beside those with a capital. */
  words: ReadonlySet<string>;
  /** How much is taken off the label of what is outside of everything, so that as much is found as the field's use asks for. */
  outside: number;
  /** What a label weighs behind another: `transitions[before * labels + label]`. */
  transitions: Int16Array;
  /** For each 32 features, which have weights, and how many have before them. */
  known: Uint32Array;
  ranks: Uint32Array;
  /** For each feature that has weights: the set of its labels, three bytes; and where its weights begin, in the order of the labels. */
  sets: Uint8Array;
  starts: Uint32Array;
  weights: Int8Array;
};

/** What stands in front of a field's numbers. */
export type CrfHeader = {
  field: string;
  labels: number;
  bits: number;
  words: string[];
  outside: number;
  features: number;
  weights: number;
};

/** The size of a field's head, in bytes, stands in its first four, least significant first. */
export const HEADER_LENGTH_BYTES = 4;
/** How many bytes the set of a feature's labels takes. */
export const LABEL_SET_BYTES = 3;

/** Reads the fields of a model's bytes, one behind the other as the trainer wrote them, by their names. Throws where they are no such fields. */
export function readCrfModels(bytes: Uint8Array): Map<string, CrfModel> {
  const fields = new Map<string, CrfModel>();
  for (let at = 0; at < bytes.length || at === 0; ) {
    const { name, field, end } = readField(bytes, at);
    fields.set(name, field);
    at = end;
  }
  return fields;
}

/** One field: its head as JSON, the transitions, which features have weights, the sets of their labels, and the weights; numbers with the least significant byte first. */
function readField(bytes: Uint8Array, from: number): { name: string; field: CrfModel; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length > from + HEADER_LENGTH_BYTES ? view.getUint32(from, true) : 0;
  const links = from + HEADER_LENGTH_BYTES + size;
  if (!size || links > bytes.length) throw new Error("a model that is no model");
  const head = headFrom(new TextDecoder().decode(bytes.subarray(from + HEADER_LENGTH_BYTES, links)));
  const { labels, features, weights: count } = head;
  const marks = links + 2 * labels * labels;
  const setsAt = marks + (1 << FEATURE_HASH_BITS) / 8;
  const weightsAt = setsAt + LABEL_SET_BYTES * features;
  const end = weightsAt + count;
  if (end > bytes.length) throw new Error("a model that is cut off");

  const transitions = new Int16Array(labels * labels);
  for (let at = 0; at < transitions.length; at++) transitions[at] = view.getInt16(links + 2 * at, true);
  const known = new Uint32Array((1 << FEATURE_HASH_BITS) / 32);
  const ranks = new Uint32Array(known.length);
  let rank = 0;
  for (let at = 0; at < known.length; at++) {
    known[at] = view.getUint32(marks + 4 * at, true);
    ranks[at] = rank;
    rank += countOf(known[at] as number);
  }
  const sets = bytes.subarray(setsAt, weightsAt);
  const starts = new Uint32Array(features);
  let start = 0;
  for (let row = 0; row < features; row++) {
    starts[row] = start;
    start += countOf(setAt(sets, row));
  }
  if (rank !== features || start !== count) throw new Error("a model that does not add up");
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, count);
  const span = [from, end] as const;
  const field = {
    span,
    labels,
    words: new Set(head.words),
    outside: head.outside,
    transitions,
    known,
    ranks,
    sets,
    starts,
    weights,
  };
  return { name: head.field, field, end };
}

/** The set of labels in a row of sets. */
const setAt = (sets: Uint8Array, row: number): number =>
  (sets[LABEL_SET_BYTES * row] as number) |
  ((sets[LABEL_SET_BYTES * row + 1] as number) << 8) |
  ((sets[LABEL_SET_BYTES * row + 2] as number) << 16);

/** How many bits of a number are set. */
function countOf(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function headFrom(json: string): CrfHeader {
  const head: CrfHeader = JSON.parse(json);
  if (head.bits !== FEATURE_HASH_BITS || !(head.labels > 0 && head.labels <= 8 * LABEL_SET_BYTES))
    throw new Error("a model for another program");
  return head;
}

/** Adds up, for each label, the weights of a word's features, into `scores` from an index on. */
export function scoreFeatures(
  model: CrfModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  scores.fill(0, at, at + model.labels);
  scores[at] = -model.outside;
  addFeatureScores(model, features, count, scores, at);
}

/** Adds the weights of further features of a word to those that stand in `scores` from an index on. */
export function addFeatureScores(
  { known, ranks, sets, starts, weights }: CrfModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  for (let index = 0; index < count; index++) {
    const feature = features[index] as number;
    const block = known[feature >>> 5] as number;
    const bit = 1 << (feature & 31);
    if ((block & bit) === 0) continue;
    const row = (ranks[feature >>> 5] as number) + countOf(block & (bit - 1));
    let weight = starts[row] as number;
    for (let set = setAt(sets, row); set; set &= set - 1) {
      const label = at + 31 - Math.clz32(set & -set);
      scores[label] = (scores[label] as number) + (weights[weight++] as number);
    }
  }
}
