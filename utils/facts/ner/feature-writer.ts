import { MAX_FEATURES_PER_WORD } from "../crf/decode.ts";
import { featureIndex } from "../crf/feature-hash.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";
import type { DocumentStatistics } from "./document-statistics.ts";
import type { TokenFeatures } from "./token-features.ts";

/** Everything that the features of a text's words are computed from; all lists have one entry per word. */
export type FeatureContext = {
  words: readonly SubwordToken[];
  tokens: readonly TokenFeatures[];
  statistics: DocumentStatistics;
  /** Marks from `gazetteerMatches`. */
  matches: readonly (readonly number[])[];
};

/** Writes the features of one word after another into a buffer. */
export type FeatureWriter = {
  /** Begins a word. */
  start: (buffer: Int32Array) => void;
  /** Returns the number of features written for the word so far. */
  size: () => number;
  /** Appends a feature: its kind, and one or two numbers. */
  put: (kind: number, a: number, b?: number) => void;
  /** Appends a feature unless it is among those written since there were `start` features. */
  putOnce: (start: number, kind: number, a: number, b?: number) => void;
};

/** Stands for a missing word in features of runs and of the whole text. */
export const NO_WORD = -1;

/** Creates a writer that drops the features beyond `MAX_FEATURES_PER_WORD`. */
export function createFeatureWriter(): FeatureWriter {
  let features: Int32Array = new Int32Array(0);
  let size = 0;
  const append = (feature: number) => {
    if (size < MAX_FEATURES_PER_WORD) features[size++] = feature;
  };
  return {
    start: (buffer) => {
      features = buffer;
      size = 0;
    },
    size: () => size,
    put: (kind, a, b = 0) => append(featureIndex(kind, a, b)),
    putOnce: (start, kind, a, b = 0) => {
      const feature = featureIndex(kind, a, b);
      for (let index = start; index < size; index++) if (features[index] === feature) return;
      append(feature);
    },
  };
}

/** Returns the hash of a word in lower case, or `NO_WORD` outside the text. */
export const lowerHashAt = ({ tokens }: FeatureContext, index: number): number => tokens[index]?.lower ?? NO_WORD;

/** Returns the gazetteers that contain a word, as bits; 0 outside the text. */
export const gazetteersAt = ({ tokens }: FeatureContext, index: number): number => tokens[index]?.gazetteers ?? 0;
