import type { Span, Words } from "../../types.ts";
import { featuresOf, MOST_FEATURES } from "./features.ts";
import { BEFORE, continues, goesOn, LABELS, type NameKind, namesIn } from "./labels.ts";
import { countOf, type NameModel, readModel, setAt } from "./model.ts";
import { tagWords } from "./words.ts";

/** A name in a text: its words, its kind, and the sentence that it stands in. */
export type Name = Words & { kind: NameKind; sentence: number };

/** Finds the names in a text of one language. */
export type Tagger = { language: string; tag: (text: string, sentences: readonly Span[]) => Name[] };

const NEVER = -1_000_000;
// Texts do not run on for longer without a word that is in no name; where one does, it is cut. In words.
const LONGEST = 400;

/** A tagger from the bytes of a model; throws where they are none. */
export function taggerFrom(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  return { language: model.language, tag: (text, sentences) => namesOf(model, text, sentences) };
}

function namesOf(model: NameModel, text: string, sentences: readonly Span[]): Name[] {
  const words = tagWords(text, sentences);
  const features = featuresOf(words, model.inner);
  const labels = new Uint8Array(words.length);
  const scores = new Int32Array(LONGEST * LABELS);
  const buffer = new Int32Array(MOST_FEATURES);
  for (let from = 0; from < words.length; ) {
    if (!features.active(from)) {
      from++;
      continue;
    }
    let to = from;
    while (
      to < words.length &&
      to - from < LONGEST &&
      features.active(to) &&
      words[to]?.sentence === words[from]?.sentence
    ) {
      weigh(model, buffer, features.read(to, buffer), scores, (to - from) * LABELS);
      to++;
    }
    labels.set(bestLabels(model.transitions, scores, to - from), from);
    from = to;
  }
  return namesIn(labels).flatMap(({ first, last, kind }) => {
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    return { start, end, text: text.slice(start, end), kind, sentence: words[first]?.sentence ?? 0 };
  });
}

/** Adds up, for each label, the weights of a word's features. */
function weigh(
  { known, ranks, sets, starts, weights }: NameModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  scores.fill(0, at, at + LABELS);
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

/** The row of labels that weighs most of all that make whole names (Viterbi). */
function bestLabels(transitions: Int16Array, scores: Int32Array, length: number): Uint8Array {
  const sums = new Int32Array(length * LABELS);
  const back = new Uint8Array(length * LABELS);
  for (let label = 0; label < LABELS; label++) sums[label] = continues(label) ? NEVER : (scores[label] as number);
  for (let at = 1; at < length; at++)
    for (let label = 0; label < LABELS; label++) {
      let best = NEVER * 2;
      let from = 0;
      for (const before of BEFORE[label] as Uint8Array) {
        const sum = (sums[(at - 1) * LABELS + before] as number) + (transitions[before * LABELS + label] as number);
        if (sum > best) {
          best = sum;
          from = before;
        }
      }
      sums[at * LABELS + label] = best + (scores[at * LABELS + label] as number);
      back[at * LABELS + label] = from;
    }
  const labels = new Uint8Array(length);
  let last = 0;
  let best = NEVER * 2;
  for (let label = 0; label < LABELS; label++) {
    const sum = sums[(length - 1) * LABELS + label] as number;
    if (goesOn(label) || sum <= best) continue;
    best = sum;
    last = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = last;
    last = back[at * LABELS + last] as number;
  }
  return labels;
}
