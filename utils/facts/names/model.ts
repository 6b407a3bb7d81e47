import { BITS } from "./hash.ts";
import { LABELS } from "./labels.ts";

/** A trained tagger's numbers. A feature with weights has a row: `rows[place]` − 1 is its number, `starts` where its weights begin and end; `labels` and `weights` are read side by side. All are integers, so every engine adds them up to the same. */
export type NameModel = {
  language: string;
  /** The words without a capital that names have inside. */
  inner: ReadonlySet<string>;
  /** What a label weighs behind another: `transitions[before * LABELS + label]`. */
  transitions: Int16Array;
  rows: Int32Array;
  starts: Uint32Array;
  labels: Uint8Array;
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

/** Reads a model from the bytes that the trainer wrote: its head as JSON, the transitions, the distances between places, for each feature the set of its labels, and the weights. Throws where they are no such model. */
export function readModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length > HEAD_AT ? view.getUint32(0, true) : 0;
  if (!size || HEAD_AT + size > bytes.length) throw new Error("a model of names that is no model");
  const head = headFrom(new TextDecoder().decode(bytes.subarray(HEAD_AT, HEAD_AT + size)));
  let at = HEAD_AT + size;
  const transitions = new Int16Array(LABELS * LABELS);
  for (let index = 0; index < transitions.length; index++, at += 2) transitions[index] = view.getInt16(at, true);

  /** A number of seven bits a byte, the eighth says that more follow. */
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error("a model of names that is cut off");
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const rows = new Int32Array(1 << BITS);
  let place = -1;
  for (let row = 1; row <= head.features; row++) {
    place += next();
    rows[place] = row;
  }
  const starts = new Uint32Array(head.features + 1);
  const labels = new Uint8Array(head.weights);
  let count = 0;
  for (let row = 0; row < head.features; row++) {
    starts[row] = count;
    for (let set = next(), label = 0; set; set >>>= 1, label++) if (set & 1) labels[count++] = label;
  }
  starts[head.features] = count;
  if (count !== head.weights || at + count !== bytes.length) throw new Error("a model of names that is cut off");
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, count);
  return { language: head.language, inner: new Set(head.inner), transitions, rows, starts, labels, weights };
}

function headFrom(json: string): ModelHead {
  const head: ModelHead = JSON.parse(json);
  if (head.format !== 1 || head.labels !== LABELS || head.bits !== BITS)
    throw new Error("a model of names for another tagger");
  return head;
}
