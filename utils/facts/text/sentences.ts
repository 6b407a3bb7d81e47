import type { Span } from "../../types.ts";
import functionWords from "../lexicon/function-words.json" with { type: "json" };
import abbreviations from "./abbreviations.json" with { type: "json" };

// Lower case: titles, ranks, months, company forms, and words before a name or a number.
const ABBREVIATIONS: ReadonlySet<string> = new Set(Object.values(abbreviations.never).flat());
// Abbreviations that may also end a sentence: then the next word's capital decides.
const MAY_END_SENTENCE: ReadonlySet<string> = new Set(abbreviations.mayEndSentence);
// Abbreviated states of the USA, as they follow a town or a party: "(D-Wis.) said", "Gary, Ind., on Monday".
const US_STATES: ReadonlySet<string> = new Set(abbreviations.usStates);
const SENTENCE_STARTERS: ReadonlySet<string> = new Set(abbreviations.sentenceStarters);
const GERMAN_SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  ...functionWords.de,
  ...abbreviations.germanSentenceStarters,
]);

/**
 * Returns true if the dot at index `dot` of a line ends a sentence; `next` is the word after it.
 * In German the dot of an ordinal and the capital of the noun behind it look like the end of a sentence: "am 6. Juni".
 */
function isSentenceEnd(line: string, dot: number, next: string, isGerman: boolean): boolean {
  let start = dot;
  while (start > 0 && /[\p{L}\p{N}.'’-]/u.test(line[start - 1] ?? "")) start--;
  const word = line.slice(start, dot);
  const startsSentence = SENTENCE_STARTERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (isGerman && /^\d\d?$/.test(word) && next) return GERMAN_SENTENCE_STARTERS.has(next.toLowerCase());
  if (US_STATES.has(word.slice(word.lastIndexOf("-") + 1))) return startsSentence;
  const lower = word.toLowerCase();
  if (/^\p{L}$/u.test(lower)) return line[start - 1] === "/"; // an initial: J. Smith, but 148 km/h.
  const isDotted = /^(?:\p{L}\.)+\p{L}$/u.test(lower);
  return isDotted || MAY_END_SENTENCE.has(lower) ? startsSentence : !ABBREVIATIONS.has(lower);
}

/** Adds the sentences of one line to those before; `offset` is the line's position in the text. */
function splitLine(line: string, offset: number, isGerman: boolean, sentences: Span[]): void {
  let start = 0;
  const push = (until: number) => {
    let first = start;
    let end = until;
    while (first < end && /\s/.test(line[first] ?? "")) first++;
    while (end > first && /\s/.test(line[end - 1] ?? "")) end--;
    if (end > first) sentences.push({ start: offset + first, end: offset + end });
    start = until;
  };
  for (const stop of line.matchAll(/[.!?…。！？]+/gu)) {
    let after = stop.index + stop[0].length;
    while (/["”’'»)\]]/.test(line[after] ?? "")) after++;
    if (after < line.length && !/\s/.test(line[after] ?? "") && !/[。！？]/.test(stop[0])) continue;
    let wordStart = after;
    while (wordStart < line.length && /[\s"“‘'«([—–-]/.test(line[wordStart] ?? "")) wordStart++;
    if (/\p{Ll}/u.test(line[wordStart] ?? "")) continue;
    let wordEnd = wordStart;
    while (wordEnd < line.length && /[\p{L}\p{M}'’]/u.test(line[wordEnd] ?? "")) wordEnd++;
    const isDot = stop[0] === ".";
    // A sentence continues after a dot and a dash: "KETTLE CREEK, Wis. — The company …".
    if (isDot && /^\s+[—–-]/.test(line.slice(after, after + 4))) continue;
    const isUnquotedDot = isDot && after === stop.index + 1;
    if (isUnquotedDot && !isSentenceEnd(line, stop.index, line.slice(wordStart, wordEnd), isGerman)) continue;
    push(after);
  }
  push(line.length);
}

/**
 * Splits a text into sentences, in order. A line break always ends one; titles, initials and abbreviations do not.
 * `language` is the text's BCP 47 tag.
 */
export function splitSentences(text: string, language = "en"): Span[] {
  const sentences: Span[] = [];
  const isGerman = /^de(?![a-z])/i.test(language);
  for (const line of text.matchAll(/[^\n]+/g)) splitLine(line[0], line.index, isGerman, sentences);
  return sentences;
}
