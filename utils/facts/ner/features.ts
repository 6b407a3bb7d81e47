import type { FeatureExtractor } from "../crf/decode.ts";
import { combineHashes } from "../crf/feature-hash.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";
import { writeDocumentFeatures } from "./document-features.ts";
import { computeDocumentStatistics } from "./document-statistics.ts";
import { createFeatureWriter, type FeatureContext, type FeatureWriter, gazetteersAt } from "./feature-writer.ts";
import { gazetteerMatches } from "./gazetteer.ts";
import { writeRunFeatures } from "./run-features.ts";
import { THREE_LETTER_SUFFIX, type TokenFeatures, tokenFeatures } from "./token-features.ts";

// Replaces a word beyond the sentence, together with its distance.
const OUTSIDE_SENTENCE = -99;
// Numbers of the first kind of each group; the groups after these begin at 40 (runs) and 90 (document).
const FIRST_AFFIX_KIND = 23;
const FIRST_GAZETTEER_KIND = 70;

/**
 * Creates the features that find names, for training and for decoding.
 * `innerWords` are the words without a capital letter that occur inside names.
 * The model was trained with these kinds in this order; `npm run train -- names` retrains it.
 */
export function createNameFeatures(words: readonly SubwordToken[], innerWords: ReadonlySet<string>): FeatureExtractor {
  const tokens = tokenFeatures(words, innerWords);
  const statistics = computeDocumentStatistics(words, tokens);
  const context: FeatureContext = { words, tokens, statistics, matches: gazetteerMatches(words) };
  const writer = createFeatureWriter();
  return {
    active: (index) => tokens[index]?.active ?? false,
    read: (index, buffer) => {
      writer.start(buffer);
      const token = tokens[index];
      if (token) {
        writeWordFeatures(writer, context, index, token);
        writeShapeFeatures(writer, context, index, token);
        writeAffixFeatures(writer, context, index, token);
        writeRunFeatures(writer, context, index, token);
      }
      writeGazetteerFeatures(writer, context, index);
      if (token) writeDocumentFeatures(writer, context, index, token);
      return writer.size();
    },
  };
}

/** Writes the word itself and its neighbours in the sentence. */
function writeWordFeatures({ put }: FeatureWriter, context: FeatureContext, index: number, token: TokenFeatures): void {
  const { exact, lower } = token;
  const previous2 = neighbour(context, index, -2, "lower");
  const previous = neighbour(context, index, -1, "lower");
  const next = neighbour(context, index, 1, "lower");
  const next2 = neighbour(context, index, 2, "lower");
  put(0, 0);
  put(1, exact);
  put(2, lower);
  put(3, previous);
  put(4, next);
  put(5, previous2);
  put(6, next2);
  put(7, previous, lower);
  put(8, lower, next);
  put(9, previous, next);
  put(10, previous2, previous);
  put(11, next, next2);
  put(12, neighbour(context, index, -3, "lower"));
  put(13, neighbour(context, index, 3, "lower"));
}

/** Writes the shapes of the word and its neighbours, and whether its capital letter may be due to its position. */
function writeShapeFeatures(
  { put }: FeatureWriter,
  context: FeatureContext,
  index: number,
  token: TokenFeatures,
): void {
  const { lower, shape, longShape } = token;
  const { opensSentence, inHeadline } = context.statistics;
  const previousShape = neighbour(context, index, -1, "shape");
  const nextShape = neighbour(context, index, 1, "shape");
  const position = (opensSentence[index] ? 2 : 0) + (inHeadline[index] ? 1 : 0);
  put(14, shape);
  put(15, previousShape, shape);
  put(16, shape, nextShape);
  put(17, combineHashes(previousShape, shape), nextShape);
  put(18, previousShape, nextShape);
  put(19, position);
  put(20, position, lower);
  put(21, position, shape);
  put(22, longShape);
}

/** Writes the word's prefixes and suffixes, and its suffix with the neighbours. */
function writeAffixFeatures(
  { put }: FeatureWriter,
  context: FeatureContext,
  index: number,
  token: TokenFeatures,
): void {
  const { affixes, lower } = token;
  for (let affix = 0; affix < affixes.length; affix++) {
    const hash = affixes[affix];
    if (hash !== null && hash !== undefined) put(FIRST_AFFIX_KIND + affix, hash);
  }
  const suffix = affixes[THREE_LETTER_SUFFIX] ?? lower;
  put(33, suffix, neighbour(context, index, 1, "lower"));
  put(34, suffix, neighbour(context, index, -1, "lower"));
}

/** Writes the gazetteers that contain the word or a neighbour, and their entries found in the text. */
function writeGazetteerFeatures({ put }: FeatureWriter, context: FeatureContext, index: number): void {
  const { matches } = context;
  for (const mark of matches[index] ?? []) put(FIRST_GAZETTEER_KIND, mark);
  for (const mark of matches[index + 1] ?? []) put(FIRST_GAZETTEER_KIND + 1, mark);
  for (const mark of matches[index - 1] ?? []) put(FIRST_GAZETTEER_KIND + 2, mark);
  const current = gazetteersAt(context, index);
  const previous = gazetteersAt(context, index - 1);
  const next = gazetteersAt(context, index + 1);
  put(FIRST_GAZETTEER_KIND + 3, current);
  put(FIRST_GAZETTEER_KIND + 4, previous, current);
  put(FIRST_GAZETTEER_KIND + 5, current, next);
  put(FIRST_GAZETTEER_KIND + 6, combineHashes(previous, current), next);
}

/** Returns a hash of the word at a distance in the same sentence, or a number for the distance beyond it. */
function neighbour(
  { words, tokens }: FeatureContext,
  index: number,
  distance: number,
  hash: "lower" | "shape",
): number {
  const word = words[index + distance];
  return word && word.sentence === words[index]?.sentence
    ? (tokens[index + distance]?.[hash] ?? OUTSIDE_SENTENCE)
    : OUTSIDE_SENTENCE + distance;
}
