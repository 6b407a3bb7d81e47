import { allLanguages, wholePattern } from "../../shared/word-lists.ts";
import type { StanceKind } from "../../types.ts";
import negations from "./negation-words.json" with { type: "json" };
import verbs from "./stance-verbs.json" with { type: "json" };

/** Matches a word in lower case: to compile a class of letters without regard to case takes three times as long. */
const pattern = (byLanguage: Readonly<Record<string, readonly string[]>>) =>
  wholePattern(allLanguages(byLanguage), "u");

// A few forms belong to two kinds, as the French "demandé" does. The first kind that matches counts.
const KINDS_IN_ORDER = [
  "denial",
  "refusal",
  "doubt",
  "belief",
  "question",
  "promise",
  "demand",
  "warning",
  "admission",
] as const satisfies readonly StanceKind[];

/**
 * Patterns of the verbs and nouns that express a source's stance, in the order in which they are tried.
 * They are meant for words of a cue only: elsewhere "call" or "order" says nothing of a stance.
 */
export const STANCE_VERBS: readonly (readonly [StanceKind, RegExp])[] = KINDS_IN_ORDER.map((kind) => [
  kind,
  pattern(verbs[kind]),
]);

/** Matches a word that negates the verb next to it. */
export const NEGATION = pattern(negations.negation);

/** Matches a negation that follows its verb, as in German, French and Dutch. */
export const TRAILING_NEGATION = pattern(negations.trailing);

/** Matches a verb that says that a source would not speak. */
export const REFUSAL_TO_SPEAK = pattern(negations.refusalToSpeak);

/** Matches auxiliaries, particles and adverbs that may separate a negation from its verb. */
export const NEGATION_CARRIERS = pattern(negations.carriers);
