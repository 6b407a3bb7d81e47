// The files of `annotate/` describe quotes that are found: their stance, certainty, source and repetitions.
// They import `../rules/`, the lexicon and the text helpers, nothing of `model/`.
import type { Quote, SpanWithText, Stance, StanceKind } from "../../../types.ts";
import {
  NEGATION,
  NEGATION_CARRIERS,
  REFUSAL_TO_SPEAK,
  STANCE_VERBS,
  TRAILING_NEGATION,
} from "../../lexicon/stance-words.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { spanWithText } from "../../text/spans.ts";
import type { Token } from "../../text/tokens.ts";
import { findTokenIndex } from "../rules/find-attribution.ts";
import { spanOfTokens } from "../rules/noun-phrase.ts";

const MAX_NEGATION_DISTANCE_TOKENS = 4;
const MAX_NOBODY_DISTANCE_CHARS = 4;
const MAX_PARTICLE_DISTANCE_TOKENS = 8;
const NOBODY = new RegExp(
  "^(?:neither|no|none|nobody|никто|ніхто|niemand|personne|aucune?|nadie|ningun[oa]|nessuno|ninguém|nikt)" +
    "(?![\\p{L}])",
  "u",
);

/** Returns a token's text in lower case, or "" outside the text. */
const wordAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text.toLowerCase() ?? "";

/** Adds to a quote the stance of its source, if the cue expresses one. */
export function annotateStance(annotated: AnnotatedText, quote: Quote): Quote {
  const { cue, speaker } = quote;
  if (!cue || quote.stance) return quote;
  const stance =
    speaker && NOBODY.test(speaker.text.toLowerCase())
      ? stanceOfNobody(annotated.text, speaker, cue)
      : classifyStance(annotated, cue);
  if (!stance) return quote;
  // "did not respond to requests for comment": without their verb the words would read as an assertion.
  const isWithheldAfter = stance.kind === "withheld" && quote.kind !== "direct" && stance.end <= quote.start;
  const words = isWithheldAfter ? spanWithText(annotated.text, { start: stance.start, end: quote.end }) : quote;
  return { ...quote, start: words.start, text: words.text, stance };
}

/**
 * Classifies the stance of a source by the verb of the cue and its negation; null for plain speech.
 * A negated verb of belief expresses doubt. Any other negated verb withholds what it would say.
 */
export function classifyStance(annotated: AnnotatedText, cue: SpanWithText): Stance | null {
  const { text, tokens } = annotated;
  const start = findTokenIndex(annotated, cue.start);
  const end = Math.max(start + 1, findTokenIndex(annotated, cue.end));
  const { verb, kind } = findStanceVerb(tokens, start, end);
  const negation = findNegation(tokens, verb);
  if (negation === null && kind === null) return null;
  const words = spanOfTokens(text, tokens, Math.min(start, negation ?? start), end);
  if (!words) return null;
  if (negation === null) return kind && { ...words, kind };
  return { ...words, kind: kind === "belief" ? "doubt" : kind === "doubt" ? "belief" : "withheld" };
}

/** Returns the stance of "nobody confirmed": nothing was said. Its words include nobody if the cue follows at once. */
function stanceOfNobody(text: string, speaker: SpanWithText, cue: SpanWithText): Stance {
  const isAdjacent = speaker.end <= cue.start && cue.start - speaker.end <= MAX_NOBODY_DISTANCE_CHARS;
  const start = isAdjacent ? speaker.start : cue.start;
  return { ...spanWithText(text, { start, end: cue.end }), kind: "withheld" };
}

/** The index of the verb that a negation would negate, and the stance it expresses; null for plain speech. */
type StanceVerb = { verb: number; kind: StanceKind | null };

/** Finds the verb of a cue that expresses a stance; without one, the verb of plain speech that may be negated. */
function findStanceVerb(tokens: readonly Token[], start: number, end: number): StanceVerb {
  for (let index = start; index < end; index++) {
    // "refused to confirm": the speaking is refused, and the last word says what kind of speaking.
    if (REFUSAL_TO_SPEAK.test(wordAt(tokens, index)) && index + 2 < end) return { verb: end - 1, kind: null };
    const kind = kindOfVerb(tokens, index);
    if (kind !== undefined) return { verb: index, kind };
  }
  for (let index = start; index + 1 < end; index++)
    if (NEGATION.test(wordAt(tokens, index))) return { verb: index + 1, kind: null };
  const isInfinitive = end - 1 > start && wordAt(tokens, end - 2) === "to";
  return { verb: isInfinitive ? end - 1 : start, kind: null };
}

/** Returns the stance of the verb at an index, null for plain speech, and undefined if it is no verb of a stance. */
function kindOfVerb(tokens: readonly Token[], index: number): StanceKind | null | undefined {
  const word = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  // These verbs express a stance only together with another word: "ruled out", "wies … zurück", "se negó".
  if (/^rul(?:e|es|ed|ing)$/.test(word)) return next === "out" ? "denial" : null;
  if (/^(?:wies|wiesen|weist)$/.test(word) && isFollowedBy(tokens, index, /^zurück$/)) return "denial";
  if (wordAt(tokens, index - 1) === "se" && /^neg(?:ó|aron)$/.test(word)) return "refusal";
  if (REFUSAL_TO_SPEAK.test(word) && word !== "failed") return "refusal";
  const kind = STANCE_VERBS.find(([, pattern]) => pattern.test(word))?.[0];
  if (/^call/.test(word) && !/^(?:for|on|upon)$/.test(next)) return undefined;
  return kind === "question" ? classifyAsking(tokens, index) : kind;
}

/** Decides whether a verb of asking wants an answer or an act: "asked for", "asked him to", "demandé que". */
function classifyAsking(tokens: readonly Token[], verb: number): "question" | "demand" {
  const word = wordAt(tokens, verb);
  if (/^(?:demand|chie)/.test(word))
    return isFollowedBy(tokens, verb, /^(?:si|s['’]\p{L}+|se)$/u, 2) ? "question" : "demand";
  if (/^(?:for|that|to)$/.test(wordAt(tokens, verb + 1))) return "demand";
  const asksForAct =
    /^ask/.test(word) &&
    !isFollowedBy(tokens, verb, /^(?:whether|if|why|how|what|who|when|where|which)$/, 3) &&
    isFollowedBy(tokens, verb, /^to$/, 3);
  return asksForAct ? "demand" : "question";
}

/** Returns true if a word of a pattern in lower case follows an index within some tokens and before any mark. */
function isFollowedBy(
  tokens: readonly Token[],
  index: number,
  pattern: RegExp,
  maxDistance = MAX_PARTICLE_DISTANCE_TOKENS,
): boolean {
  for (let next = index + 1; next <= index + maxDistance; next++) {
    const token = tokens[next];
    if (!token || token.kind === "mark") return false;
    if (pattern.test(wordAt(tokens, next))) return true;
  }
  return false;
}

/** Finds the token at which the negation of a verb begins; null if nothing negates it. */
function findNegation(tokens: readonly Token[], verb: number): number | null {
  for (let index = verb - 1; index >= Math.max(0, verb - MAX_NEGATION_DISTANCE_TOKENS); index--) {
    const word = wordAt(tokens, index);
    if (NEGATION.test(word) || REFUSAL_TO_SPEAK.test(word)) {
      const previous = wordAt(tokens, index - 1);
      return NEGATION_CARRIERS.test(previous) || NEGATION.test(previous) ? index - 1 : index;
    }
    if (!NEGATION_CARRIERS.test(word)) break;
  }
  const isNegatedAfter =
    TRAILING_NEGATION.test(wordAt(tokens, verb + 1)) ||
    (tokens[verb + 1]?.kind === "word" && wordAt(tokens, verb + 2) === "nicht");
  return isNegatedAfter ? verb : null;
}
