import { combineHashes } from "../crf/feature-hash.ts";
import type { Run } from "./document-statistics.ts";
import { type FeatureContext, type FeatureWriter, gazetteersAt, lowerHashAt, NO_WORD } from "./feature-writer.ts";
import { isTitle } from "./gazetteer.ts";
import { THREE_LETTER_SUFFIX, type TokenFeatures } from "./token-features.ts";

const FIRST_RUN_KIND = 40;
const MAX_RUN_WORDS = 6;

/** What the features say of the words of a run: 1 if one has a small first letter, and the hash of all. */
type RunContents = { hasSmallWord: number; hash: number };

// A run may have any number of words, and each of them has the features of the run.
const CONTENTS = new WeakMap<Run, RunContents>();

/** Writes the run of capitalized words that contains the word: its ends, its length and the words around it. */
export function writeRunFeatures(
  writer: FeatureWriter,
  context: FeatureContext,
  index: number,
  token: TokenFeatures,
): void {
  const run = context.statistics.runs[index];
  if (!run) return;
  const position = (index === run.first ? 2 : 0) + (index === run.last ? 1 : 0);
  const length = Math.min(run.last - run.first + 1, MAX_RUN_WORDS);
  writeRunContext(writer, context, run, index, position, length);
  writer.put(FIRST_RUN_KIND + 11, token.allCaps ? 1 : 0, length);
  writeRunContents(writer, context, run, index, position, length);
}

function writeRunContext(
  { put }: FeatureWriter,
  context: FeatureContext,
  { first, last }: Run,
  index: number,
  position: number,
  length: number,
): void {
  const { words } = context;
  const inSentence = (other: number) =>
    words[other] && words[other]?.sentence === words[index]?.sentence ? lowerHashAt(context, other) : NO_WORD;
  const previous2 = inSentence(first - 2);
  const previous = inSentence(first - 1);
  const next = inSentence(last + 1);
  const next2 = inSentence(last + 2);
  const lastWord = lowerHashAt(context, last);
  put(FIRST_RUN_KIND, length, position);
  put(FIRST_RUN_KIND + 1, position, lastWord);
  put(FIRST_RUN_KIND + 2, position, lowerHashAt(context, first));
  put(FIRST_RUN_KIND + 3, position, previous);
  put(FIRST_RUN_KIND + 4, position, next);
  put(FIRST_RUN_KIND + 5, previous, next);
  put(FIRST_RUN_KIND + 6, lastWord, previous);
  put(FIRST_RUN_KIND + 7, lastWord, next);
  put(FIRST_RUN_KIND + 8, previous2, previous);
  put(FIRST_RUN_KIND + 9, next, next2);
  if (isTitle(gazetteersAt(context, first))) put(FIRST_RUN_KIND + 10, position);
}

function writeRunContents(
  { put }: FeatureWriter,
  context: FeatureContext,
  run: Run,
  index: number,
  position: number,
  length: number,
): void {
  const { tokens, statistics } = context;
  const { first, last } = run;
  const { hasSmallWord, hash } = contentsOf(context, run);
  const firstWord = lowerHashAt(context, first);
  const lastWord = lowerHashAt(context, last);
  put(FIRST_RUN_KIND + 12, 4 * hasSmallWord + position, length);
  put(FIRST_RUN_KIND + 13, statistics.opensSentence[index] ? 1 : 0, 8 * position + length);
  put(FIRST_RUN_KIND + 14, tokens[last]?.affixes[THREE_LETTER_SUFFIX] ?? lastWord, position);
  put(FIRST_RUN_KIND + 15, index === first ? 0 : firstWord, index === last ? 0 : lastWord);
  put(FIRST_RUN_KIND + 16, hash, position);
  put(FIRST_RUN_KIND + 17, gazetteersAt(context, last), index === last ? 1 : 0);
  put(FIRST_RUN_KIND + 18, gazetteersAt(context, first), index === first ? 1 : 0);
}

function contentsOf(context: FeatureContext, run: Run): RunContents {
  const known = CONTENTS.get(run);
  if (known) return known;
  const contents = { hasSmallWord: 0, hash: 0 };
  for (let index = run.first; index <= run.last; index++) {
    if (!context.tokens[index]?.capitalized) contents.hasSmallWord = 1;
    contents.hash = combineHashes(contents.hash, lowerHashAt(context, index));
  }
  CONTENTS.set(run, contents);
  return contents;
}
