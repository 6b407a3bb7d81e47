import type { Span } from "../../types.ts";
import { CALENDAR_WORDS, COMMON_WORDS } from "../lexicon/common-words.ts";
import { GROUPS } from "../lexicon/groups.ts";
import { INNER_NAME_WORDS } from "../lexicon/name-particles.ts";
import { ORGANISATIONS } from "../lexicon/organisations.ts";
import { PLACES } from "../lexicon/places.ts";
import type { Token } from "../text/tokens.ts";
import { canConnect } from "./name-connectors.ts";

/** A run of tokens, by index; `end` is exclusive. */
export type TokenRange = { start: number; end: number };

/** A run of tokens that may be a name. */
export type Candidate = TokenRange & { opensSentence: boolean };

// Words before a number that belongs to the name ("Apollo 11").
const NUMBERED_NAME = /^(?:Group|Route|Highway|Flight|Formula|Apollo|Channel)$/;

/** True for a word with a capital, or with a lower-case article before the capital ("al-Assad"). */
export const isCapitalized = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.kind === "word" &&
  /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|(?:[dl]|qu|\p{Ll}{2}ll)['’]\p{Lu})/u.test(token.text);

/** The words that a text writes in lower case, and those it capitalizes inside sentences. */
export type LetterCaseUsage = { lower: ReadonlySet<string>; inside: ReadonlySet<string> };

/**
 * Collects how a text writes its words.
 * `sentenceStarts` are character offsets; capitals there say nothing and are not counted.
 */
export function letterCaseUsage(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): LetterCaseUsage {
  const lower = new Set<string>();
  const inside = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    if (/^\p{Ll}/u.test(token.text)) lower.add(token.text);
    else if (!sentenceStarts.has(token.start)) inside.add(token.text);
  }
  return { lower, inside };
}

const isKnownName = (word: string) => GROUPS.has(word) || PLACES.has(word) || ORGANISATIONS.has(word);

/** True if a capitalized word at the start of a sentence is not a name. */
function isOrdinaryWord(token: Token, next: Token | undefined, { lower, inside }: LetterCaseUsage): boolean {
  const word = token.text;
  const lowerCased = word.toLowerCase();
  if (COMMON_WORDS.has(lowerCased) || COMMON_WORDS.has(lowerCased.replace(/['’].*/, ""))) return true;
  if (isKnownName(word) || inside.has(word)) return false;
  if (lower.has(lowerCased)) return true;
  // An unknown single word with the ending of a verb, an adverb or an abstract noun is hardly a name.
  return !isCapitalized(next) && /(?:ing|ed|ly|s|tion|ment|ness)$/.test(lowerCased) && word.length > 4;
}

/** Finds the runs of capitalized words in the tokens of one sentence, in text order. */
export function findCandidates(
  tokens: readonly Token[],
  sentence: Span,
  range: TokenRange,
  usage: LetterCaseUsage,
): Candidate[] {
  const candidates: Candidate[] = [];
  let index = range.start;
  while (index < range.end) {
    const token = tokens[index];
    const opensSentence = token?.start === sentence.start || /["“«„'‘(—–:]/.test(tokens[index - 1]?.text ?? "");
    if (!token || !mayOpenName(token, tokens[index + 1], opensSentence, usage)) {
      index++;
      continue;
    }
    const end = findNameEnd(tokens, index, range.end);
    // A single letter is no name.
    if (end - index > 1 || token.text.length > 1) candidates.push({ start: index, end, opensSentence });
    index = end;
  }
  return candidates;
}

/** True if a token may be the first word of a name. */
function mayOpenName(token: Token, next: Token | undefined, opensSentence: boolean, usage: LetterCaseUsage): boolean {
  if (!isCapitalized(token) || CALENDAR_WORDS.has(token.text)) return false;
  if (opensSentence) return !isOrdinaryWord(token, next, usage);
  const isPlace = PLACES.has(`${token.text} ${next?.text}`);
  return !COMMON_WORDS.has(token.text.toLowerCase()) || token.text.length >= 4 || isPlace || isKnownName(token.text);
}

/** Returns the index after the last token of the name that begins at `start`; at most `limit`. */
function findNameEnd(tokens: readonly Token[], start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const token = tokens[end];
    const previous = tokens[end - 1];
    if (!token || !previous) break;
    const gap = token.start - previous.end;
    if (gap > 1) break;
    const isNextWord = isCapitalized(token) && !CALENDAR_WORDS.has(token.text);
    const isNumberOfName =
      token.kind === "number" && gap === 1 && /^\d{1,3}$/.test(token.text) && NUMBERED_NAME.test(previous.text);
    const added = isNextWord || isNumberOfName ? 1 : countConnected(tokens, start, end, limit);
    if (added === 0) break;
    end += added;
  }
  return end;
}

/**
 * Counts the tokens that a connector ("of", "de la", "&") adds to the name that begins at `start`.
 * The count includes the capitalized word after the connector; it is 0 if the name ends before `index`.
 */
function countConnected(tokens: readonly Token[], start: number, index: number, limit: number): number {
  const connector = tokens[index]?.text.toLowerCase() ?? "";
  const previous = tokens[index - 1]?.text ?? "";
  if (!INNER_NAME_WORDS.has(connector)) return 0;
  let next = index + 1;
  if (next < limit && INNER_NAME_WORDS.has(tokens[next]?.text.toLowerCase() ?? "") && connector !== "and") next++;
  if (next >= limit || !isCapitalized(tokens[next]) || CALENDAR_WORDS.has(tokens[next]?.text ?? "")) return 0;
  return canConnect(connector, tokens[start]?.text ?? "", previous) ? next - index + 1 : 0;
}
