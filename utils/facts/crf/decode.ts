import type { SpanWithText } from "../../types.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";
import { type CrfModel, scoreFeatures } from "./crf-model.ts";
import { type LabelSet, spansFromLabels } from "./labels.ts";

/** What a field has found in a text: its words, its kind, and the sentence that it stands in. */
export type LabelledText<Kind extends string> = SpanWithText & { kind: Kind; sentence: number };

/** Reads the features of words as places in a model's table: whether a word is looked at at all, and its features, written into `into`; how many they are. */
export type FeatureExtractor = { active: (at: number) => boolean; read: (at: number, into: Int32Array) => number };

/** The most features of one word. */
export const MAX_FEATURES_PER_WORD = 256;

const NEVER = -1_000_000;
// Sentences do not run on for longer without a word that is not looked at; where one does, it is cut. In words.
const LONGEST = 400;

/** Finds in a text, whose words these are, what a field looks for; in order. */
export function decodeSpans<Kind extends string>(
  model: CrfModel,
  labels: LabelSet<Kind>,
  text: string,
  words: readonly SubwordToken[],
  features: FeatureExtractor,
): LabelledText<Kind>[] {
  const row = labelWords(
    model,
    labels,
    words.map(({ sentence }) => sentence),
    features,
  );
  return spansFromLabels(labels, row).map(({ first, last, kind }) => {
    const { start = 0, sentence = 0 } = words[first] ?? {};
    const end = words[last]?.end ?? start;
    return { start, end, text: text.slice(start, end), kind, sentence };
  });
}

/** The labels of a text's words, sentence by sentence: the row that weighs most of all that make whole stretches. What is not looked at is outside. */
function labelWords<Kind extends string>(
  model: CrfModel,
  labels: LabelSet<Kind>,
  sentences: readonly number[],
  features: FeatureExtractor,
): Uint8Array {
  if (model.labels !== labels.count) throw new Error("a model for other labels");
  const row = new Uint8Array(sentences.length);
  const scores = new Int32Array(LONGEST * labels.count);
  const buffer = new Int32Array(MAX_FEATURES_PER_WORD);
  for (let from = 0; from < sentences.length; ) {
    if (!features.active(from)) {
      from++;
      continue;
    }
    let to = from;
    for (
      ;
      to < sentences.length && to - from < LONGEST && features.active(to) && sentences[to] === sentences[from];
      to++
    )
      scoreFeatures(model, buffer, features.read(to, buffer), scores, (to - from) * labels.count);
    row.set(viterbi(model.transitions, labels, scores, to - from), from);
    from = to;
  }
  return row;
}

/** The row of labels that weighs most of all that make whole stretches, by Viterbi's algorithm; `scores` holds a weight for each word and label. */
export function viterbi<Kind extends string>(
  transitions: Int16Array,
  { count, before: allowed, continues, goesOn }: LabelSet<Kind>,
  scores: Int32Array,
  length: number,
): Uint8Array {
  const sums = new Int32Array(length * count);
  const back = new Uint8Array(length * count);
  for (let label = 0; label < count; label++) sums[label] = continues[label] ? NEVER : (scores[label] as number);
  for (let at = 1; at < length; at++)
    for (let label = 0; label < count; label++) {
      let best = NEVER * 2;
      let from = 0;
      for (const before of allowed[label] as Uint8Array) {
        const sum = (sums[(at - 1) * count + before] as number) + (transitions[before * count + label] as number);
        if (sum > best) {
          best = sum;
          from = before;
        }
      }
      sums[at * count + label] = best + (scores[at * count + label] as number);
      back[at * count + label] = from;
    }
  const row = new Uint8Array(length);
  let last = 0;
  let best = NEVER * 2;
  for (let label = 0; label < count; label++) {
    const sum = sums[(length - 1) * count + label] as number;
    if (goesOn[label] || sum <= best) continue;
    best = sum;
    last = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    row[at] = last;
    last = back[at * count + last] as number;
  }
  return row;
}
