import { BITS } from "./hash.ts";
import { LABELS } from "./labels.ts";

/** A trained tagger's numbers, all integers, so that every engine adds them up to the same. What has weights is said bit by bit, so that a model is read without being unpacked. */
export type NameModel = {
  language: string;
  /** The words without a capital that names have inside. */
  inner: ReadonlySet<string>;
  /** What a label weighs behind another: `transitions[before * LABELS + label]`. */
  transitions: Int16Array;
  /** For each 32 features, which have weights, and how many have before them. */
  known: Uint32Array;
  ranks: Uint32Array;
  /** For each feature that has weights: the set of its labels, three bytes; and where its weights begin, in the order of the labels. */
  sets: Uint8Array;
  starts: Uint32Array;
  weights: Int8Array;
};

/** What stands in front of a model's numbers. */
export type ModelHead = {
  format: 1;
  language: string;
  labels: number;
  bits: number;
  inner: string[];
  features: number;
  weights: number;
};

/** The size of a model's head, in bytes, stands in its first four, least significant first. */
export const HEAD_AT = 4;
/** How many bytes the set of a feature's labels takes. */
export const SET_BYTES = 3;

/** Reads a model from the bytes that the trainer wrote: its head as JSON, the transitions, which features have weights, the sets of their labels, and the weights; numbers with the least significant byte first. Throws where they are no such model. */
export function readModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length > HEAD_AT ? view.getUint32(0, true) : 0;
  if (!size || HEAD_AT + size > bytes.length) throw new Error("a model of names that is no model");
  const head = headFrom(new TextDecoder().decode(bytes.subarray(HEAD_AT, HEAD_AT + size)));
  const links = HEAD_AT + size;
  const marks = links + 2 * LABELS * LABELS;
  const setsAt = marks + (1 << BITS) / 8;
  const weightsAt = setsAt + SET_BYTES * head.features;
  if (weightsAt + head.weights !== bytes.length) throw new Error("a model of names that is cut off");

  const transitions = new Int16Array(LABELS * LABELS);
  for (let at = 0; at < transitions.length; at++) transitions[at] = view.getInt16(links + 2 * at, true);
  const known = new Uint32Array((1 << BITS) / 32);
  const ranks = new Uint32Array(known.length);
  let rank = 0;
  for (let at = 0; at < known.length; at++) {
    known[at] = view.getUint32(marks + 4 * at, true);
    ranks[at] = rank;
    rank += countOf(known[at] as number);
  }
  const sets = bytes.subarray(setsAt, weightsAt);
  const starts = new Uint32Array(head.features);
  let start = 0;
  for (let row = 0; row < head.features; row++) {
    starts[row] = start;
    start += countOf(setAt(sets, row));
  }
  if (rank !== head.features || start !== head.weights) throw new Error("a model of names that does not add up");
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, head.weights);
  return { language: head.language, inner: new Set(head.inner), transitions, known, ranks, sets, starts, weights };
}

/** The set of labels in a row of sets. */
export const setAt = (sets: Uint8Array, row: number): number =>
  (sets[SET_BYTES * row] as number) |
  ((sets[SET_BYTES * row + 1] as number) << 8) |
  ((sets[SET_BYTES * row + 2] as number) << 16);

/** How many bits of a number are set. */
export function countOf(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function headFrom(json: string): ModelHead {
  const head: ModelHead = JSON.parse(json);
  if (head.format !== 1 || head.labels !== LABELS || head.bits !== BITS)
    throw new Error("a model of names for another tagger");
  return head;
}
