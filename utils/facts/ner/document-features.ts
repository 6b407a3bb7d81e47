import { type FeatureContext, type FeatureWriter, gazetteersAt, lowerHashAt, NO_WORD } from "./feature-writer.ts";
import type { TokenFeatures } from "./token-features.ts";

const FIRST_DOCUMENT_KIND = 90;
const MAX_OTHER_OCCURRENCES = 8;
const MAX_ACRONYM_CHARS = 8;

/** Writes what the rest of the text shows about a capitalized word: its counts, other occurrences and long form. */
export function writeDocumentFeatures(
  writer: FeatureWriter,
  context: FeatureContext,
  index: number,
  { word, capitalized, allCaps }: TokenFeatures,
): void {
  if (!capitalized || word.length < 2) return;
  const { put } = writer;
  const { words, statistics } = context;
  const opens = statistics.opensSentence[index] ? 1 : 0;
  const count = statistics.counts.get(word) ?? { total: 0, midSentence: 0 };
  const evidence = (statistics.lowerCaseWords.has(word.toLowerCase()) ? 4 : 0) + Math.min(2, count.midSentence);
  put(FIRST_DOCUMENT_KIND, evidence, opens);
  put(FIRST_DOCUMENT_KIND + 1, evidence, Math.min(3, count.total));
  if (allCaps) put(FIRST_DOCUMENT_KIND + 2, evidence, statistics.inHeadline[index] ? 1 : 0);
  writeOtherOccurrences(writer, context, index, statistics.positions.get(word) ?? []);
  const longForm = statistics.longForms.get(word);
  if (longForm !== undefined) writeLongForm(writer, context, longForm);
  else if (allCaps && word.length <= MAX_ACRONYM_CHARS) put(FIRST_DOCUMENT_KIND + 16, word.length, opens);
  if (words[index - 1]?.text === "(" && words[index + 1]?.text === ")" && index > 1) {
    put(FIRST_DOCUMENT_KIND + 17, lowerHashAt(context, index - 2));
    put(FIRST_DOCUMENT_KIND + 18, 0);
  }
}

/** Writes the words and gazetteer entries around the first other occurrences of the same word. */
function writeOtherOccurrences(
  { size, putOnce }: FeatureWriter,
  context: FeatureContext,
  index: number,
  positions: readonly number[],
): void {
  const start = size();
  let count = 0;
  for (const other of positions) {
    if (other === index) continue;
    if (++count > MAX_OTHER_OCCURRENCES) break;
    const run = context.statistics.runs[other];
    if (!run) continue;
    const { first, last } = run;
    const position = (other === first ? 1 : 0) + (other === last ? 2 : 0);
    const previous = first > 0 ? lowerHashAt(context, first - 1) : NO_WORD;
    putOnce(start, FIRST_DOCUMENT_KIND + 3, previous, other === first ? 1 : 0);
    putOnce(start, FIRST_DOCUMENT_KIND + 4, lowerHashAt(context, last + 1), other === last ? 1 : 0);
    putOnce(start, FIRST_DOCUMENT_KIND + 5, position);
    for (const mark of context.matches[other] ?? []) putOnce(start, FIRST_DOCUMENT_KIND + 6, mark);
    if (last === first) continue;
    putOnce(start, FIRST_DOCUMENT_KIND + 7, lowerHashAt(context, last), position);
    putOnce(start, FIRST_DOCUMENT_KIND + 8, gazetteersAt(context, last), position);
    if (other > first) putOnce(start, FIRST_DOCUMENT_KIND + 9, gazetteersAt(context, first), position);
  }
}

/** Writes the long form of an acronym, which ends with the word at `last`. */
function writeLongForm({ put }: FeatureWriter, context: FeatureContext, last: number): void {
  const run = context.statistics.runs[last];
  put(FIRST_DOCUMENT_KIND + 10, lowerHashAt(context, last));
  put(FIRST_DOCUMENT_KIND + 11, lowerHashAt(context, run?.first ?? last));
  for (const mark of context.matches[last] ?? []) put(FIRST_DOCUMENT_KIND + 12, mark);
  put(FIRST_DOCUMENT_KIND + 13, run ? run.last - run.first : 0);
  put(FIRST_DOCUMENT_KIND + 14, gazetteersAt(context, last));
  put(FIRST_DOCUMENT_KIND + 15, 0);
}
