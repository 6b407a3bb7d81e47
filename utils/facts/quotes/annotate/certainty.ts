import { alternation } from "../../../shared/word-lists.ts";
import type { Quote, Span, Speaker } from "../../../types.ts";
import { CLAUSE_REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import { holdsFiniteVerb } from "../../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { AttributionProbabilities } from "../../text/annotations.ts";
import { DATE_WORDS } from "../rules/noun-phrase.ts";
import weights from "./certainty-weights.json" with { type: "json" };

// No clause begins with these words: they introduce the time, place or subject of a speech.
const CIRCUMSTANCE = new RegExp(
  `^${alternation(["on", "in", "at", "condition", "last", "next", ...DATE_WORDS])}\\b`,
  "i",
);
// "In an essay last week, Brel acknowledged …": what opens a sentence like this and has no comma is no clause.
const FRONTED =
  /^(?:(?:and|but|so) )?(?:after|amid|as|asked|at|before|by|despite|during|even|following|for|from|if|in|instead|on|since|though|although|under|until|when|while|with|without)\b[^,;]*$/i;
// "announced in", "spoke on": a place, a day or a subject follows.
const ENDS_WITH_PREPOSITION = /\b(?:in|on|at|by|with|from|over|against|about)$/i;
const PRONOUN = /^(?:he|she|they|it|we|i)$/i;
const RELATIVE_PRONOUN = /^(?:who|which|that|it)$/i;
const WORDS = { few: 4, some: 6, many: 9 };
const MAX_NEAR_CHARS = 12;
const DOUBTFUL_CERTAINTY = 0.4;
/** The certainty with which the rule for silence finds its statements, which are too rare to be learned from. */
const RULE_CERTAINTY = 0.8;

/** What speaks for or against a quote, in the order of the weights. */
export const CERTAINTY_FEATURES = [
  "whole quotation",
  "partial quotation",
  "no cue",
  "no speaker",
  "speaker is a named party",
  "speaker is a pronoun",
  "speaker is an unresolved relative pronoun",
  "speaker is a document",
  "speaker is anonymous",
  "reporting verb",
  "according to",
  "stance",
  "stance is a belief",
  "cue ends with a preposition",
  "cue or speaker next to the quote",
  "cue after the quote",
  "opens as a circumstance",
  "holds a finite verb",
  "few words",
  "many words",
  "opens with a small letter",
  "opens with “to”",
  "followed by a quote inside",
  "found with the greatest certainty",
  "continues the quote before",
  "clause before its reporting verb",
  "found by the model",
  "content by the model",
  "start by the model",
  "end by the model",
  "cue by the model",
  "source by the model",
] as const;

const LEARNED = { bias: weights.bias, features: CERTAINTY_FEATURES.map((name) => weights.features[name]) };

/**
 * Returns the features of a quote, each from 0 to 1. `probabilities` are those of the model's attribution with the
 * quote's cue, if it has one.
 */
export function certaintyFeatures(
  { kind, cue, stance, speaker, text, start, end, inner, certainty }: Quote,
  probabilities: AttributionProbabilities | undefined,
): number[] {
  const cueWords = cue?.text.toLowerCase() ?? "";
  const isSpeech = (cueWords.match(/\p{L}+/gu) ?? []).some((word) => CLAUSE_REPORTING_VERBS.has(word));
  const all = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const holdsVerb = holdsFiniteVerb(text);
  const gapTo = (span: Span) => Math.max(start - span.end, span.start - end);
  const isNear = cue !== null && Math.min(gapTo(cue), speaker ? gapTo(speaker) : MAX_NEAR_CHARS + 1) <= MAX_NEAR_CHARS;
  const isTrailing = cue !== null && cue.start >= end;
  const tests: Record<(typeof CERTAINTY_FEATURES)[number], boolean | number> = {
    "whole quotation": kind === "direct",
    "partial quotation": kind === "mixed",
    "no cue": cue === null,
    "no speaker": speaker === null,
    "speaker is a named party": speaker !== null && speaker.party !== null,
    "speaker is a pronoun": speaker !== null && PRONOUN.test(speaker.text),
    "speaker is an unresolved relative pronoun": isUnresolvedPronoun(speaker),
    "speaker is a document": speaker?.kind === "document",
    "speaker is anonymous": speaker?.anonymous === true,
    "reporting verb": isSpeech,
    "according to": cueWords.startsWith("according"),
    stance: stance !== undefined,
    "stance is a belief": stance?.kind === "belief" || stance?.kind === "doubt",
    "cue ends with a preposition": ENDS_WITH_PREPOSITION.test(cueWords),
    "cue or speaker next to the quote": isNear,
    "cue after the quote": isTrailing,
    "opens as a circumstance": CIRCUMSTANCE.test(text),
    "holds a finite verb": holdsVerb,
    "few words": all.length < WORDS.few,
    "many words": all.length >= WORDS.many,
    "opens with a small letter": /^\p{Ll}/u.test(text),
    "opens with “to”": /^to /i.test(text),
    "followed by a quote inside": inner !== undefined,
    "found with the greatest certainty": certainty >= 0.9,
    "continues the quote before": certainty === 0.5,
    "clause before its reporting verb":
      isTrailing && isSpeech && holdsVerb && all.length >= WORDS.some && !FRONTED.test(text) && kind === "indirect",
    "found by the model": probabilities !== undefined,
    "content by the model": probabilities?.content.words ?? 0,
    "start by the model": probabilities?.content.first ?? 0,
    "end by the model": probabilities?.content.last ?? 0,
    "cue by the model": probabilities?.cue ?? 0,
    "source by the model": probabilities?.source ?? 0,
  };
  return CERTAINTY_FEATURES.map((name) => Number(tests[name]));
}

/** True for "who" or "it" where neither a party nor a document is meant. */
const isUnresolvedPronoun = (speaker: Speaker | null): boolean =>
  speaker?.party === null && !speaker.introduction && RELATIVE_PRONOUN.test(speaker.text);

function isDoubtful({ kind, cue, speaker, text, end }: Quote): boolean {
  if (kind === "direct" || !cue) return false;
  const isFronted = kind === "indirect" && speaker !== null && speaker.start >= end && FRONTED.test(text);
  const isClause = kind === "mixed" || !(CIRCUMSTANCE.test(text) || isFronted);
  const isUnresolved = isUnresolvedPronoun(speaker);
  return !isClause || isUnresolved || ENDS_WITH_PREPOSITION.test(cue.text);
}

/** Returns the probability that a quote is one and has the right speaker, by its features. */
export function probabilityOf(
  features: readonly number[],
  { bias, features: byFeature }: { bias: number; features: readonly number[] },
): number {
  const score = features.reduce((sum, value, index) => sum + value * (byFeature[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}

/** Returns the model's probabilities for a quote's cue, if it found the cue. */
export function probabilitiesByCue({
  attributions,
}: AnnotatedText): (quote: Quote) => AttributionProbabilities | undefined {
  const byCue = new Map(attributions?.map(({ cue, probabilities }) => [cue.start, probabilities]));
  return ({ cue }) => (cue ? byCue.get(cue.start) : undefined);
}

/**
 * Gives quotes the probability that they are such and have the right speaker, to two digits. What does not read as a
 * clause, or has nobody for a speaker, is doubtful whatever the rest says: it is too rare to be learned from.
 */
export function annotateCertainty(annotated: AnnotatedText, quotes: readonly Quote[]): Quote[] {
  const probabilitiesOf = probabilitiesByCue(annotated);
  const annotate = (quote: Quote): Quote => {
    const learned = probabilityOf(certaintyFeatures(quote, probabilitiesOf(quote)), LEARNED);
    const isSilence =
      quote.stance?.kind === "withheld" && quote.stance.start >= quote.start && quote.certainty === RULE_CERTAINTY;
    const probability = isSilence
      ? RULE_CERTAINTY
      : isDoubtful(quote)
        ? Math.min(learned, DOUBTFUL_CERTAINTY)
        : learned;
    const inner = quote.inner?.map(annotate);
    return { ...quote, certainty: Math.round(probability * 100) / 100, ...(inner ? { inner } : {}) };
  };
  return quotes.map(annotate);
}
