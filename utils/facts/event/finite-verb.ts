import { wholePattern } from "../../shared/word-lists.ts";
import { lookUpVerbForm, type VerbForm } from "../lexicon/verb-forms.ts";
import type { Token } from "../text/tokens.ts";
import lexicon from "./clause-lexicon.json" with { type: "json" };

/** Matches words that precede the noun of a noun phrase; no verb follows them directly. */
export const PRENOMINAL_WORDS = wholePattern(lexicon.prenominalWords, "i");
/** Matches words that refer to nobody by themselves, or begin a question. */
export const NON_SUBJECT = wholePattern(lexicon.nonSubjects, "i");

const CLAUSE_BOUNDARY = wholePattern(lexicon.clauseBoundaries);
const NUMERAL = wholePattern(lexicon.numerals, "i");
// Prepositions and time words that follow a verb rather than a modifier of a noun.
const VERB_COMPLEMENT = wholePattern(lexicon.verbComplements, "i");
const OBJECT_START = wholePattern(lexicon.objectStarts, "i");
/** Participles of verbs that need an object: before a preposition they describe a noun, "a house built in 1929". */
const TRANSITIVE = wholePattern(lexicon.transitiveParticiples);
const DETERMINER = /^(?:the|a|an|its|his|her|their)$/;
const PLURAL = /(?:[^s]s|people|police|men|women|children)$/i;
const MAX_LOOKAHEAD_TOKENS = 24;

/**
 * Returns true if the word at an index is the finite verb of the subject that begins at token `subject`.
 * `end` is the index after the last token of the sentence.
 */
export function isFiniteVerb(tokens: readonly Token[], subject: number, index: number, end: number): boolean {
  const token = tokens[index];
  const form = token && index > subject ? formAt(tokens, index) : null;
  if (!token || !form) return false;
  if (form === "auxiliary") return true;
  const previous = tokens[index - 1];
  if (!previous || PRENOMINAL_WORDS.test(previous.text)) return false;
  // "an especially guarded house"
  if (/ly$/.test(previous.text) && PRENOMINAL_WORDS.test(tokens[index - 2]?.text ?? "")) return false;
  // "Four killed in …" is a passive, "four armed men" is not.
  if (form === "participle" && NUMERAL.test(previous.text) && !endsPhrase(tokens, index, end)) return false;
  if (form === "past") return true;
  const next = tokens[index + 1];
  const nextForm = next && index + 1 < end ? lookUpVerbForm(next.text) : null;
  if (nextForm === "auxiliary" || nextForm === "past") return false;
  if (form === "participle") return isFiniteParticiple(tokens, subject, index, end);
  // "stress, clutter and costs": a list of nouns.
  if (/^(?:and|or|&)$/.test(previous.text)) return false;
  if (form === "base") {
    const isPlural = PLURAL.test(previous.text === "," ? headOf(tokens, subject, index) : previous.text);
    return (isPlural || isCoordination(tokens, subject, index)) && isWord(next);
  }
  return isFiniteThirdPerson(tokens, index, end, nextForm);
}

/** Returns the last word of a subject before its first comma or preposition. */
function headOf(tokens: readonly Token[], subject: number, verb: number): string {
  let head = subject;
  while (head + 1 < verb && isWord(tokens[head + 1]) && !VERB_COMPLEMENT.test(tokens[head + 1]?.text ?? "")) head++;
  return tokens[head]?.text ?? "";
}

const isWord = (token: Token | undefined) => token !== undefined && token.kind !== "mark";

/** Decides about a form in -s, which may be a plural noun. */
function isFiniteThirdPerson(tokens: readonly Token[], index: number, end: number, nextForm: VerbForm | null): boolean {
  const next = tokens[index + 1];
  if (DETERMINER.test(next?.text ?? "")) return true;
  // "delivery requests in the valley have grown"
  if (next && VERB_COMPLEMENT.test(next.text) && hasLaterVerb(tokens, index, end, false)) return false;
  return nextForm !== "participle" && nextForm !== "third" && next?.text !== "of";
}

/** Decides about a form that is either a finite past or a participle that describes a noun. */
function isFiniteParticiple(tokens: readonly Token[], subject: number, index: number, end: number): boolean {
  const next = tokens[index + 1];
  if (next?.text === "of") return false;
  if (!next || !(VERB_COMPLEMENT.test(next.text) || CLAUSE_BOUNDARY.test(next.text))) return true;
  // "the unit, known as Larkspur, said", "a man charged with murder pleaded guilty": another verb is the finite one.
  const describes = next.text === "by" || next.text === "as" || TRANSITIVE.test(tokens[index]?.text ?? "");
  const hasVerbBehind = tokens[index - 1]?.text === "," ? isAsideBeforeVerb(tokens, index, end) : describes;
  if (describes && hasVerbBehind && hasOtherVerb(tokens, index, end)) return false;
  // "Race to reach boy trapped in …": the participle describes the boy.
  const followsInfinitive = tokens
    .slice(subject, index)
    .some(({ text }, step) => text === "to" && lookUpVerbForm(tokens[subject + step + 1]?.text ?? ""));
  // "a boy trapped in a well has been found": another verb is the finite one.
  return !followsInfinitive && !hasLaterVerb(tokens, index, end, true);
}

/** True if a verb follows the first comma behind an index: the words before it are an aside. */
function isAsideBeforeVerb(tokens: readonly Token[], index: number, end: number): boolean {
  let comma = index + 1;
  while (comma < end && tokens[comma]?.text !== ",") comma++;
  return comma + 1 < end && lookUpVerbForm(tokens[comma + 1]?.text ?? "") !== null;
}

/** True if a verb without a subject of its own follows in the sentence. */
function hasOtherVerb(tokens: readonly Token[], index: number, end: number): boolean {
  for (let ahead = index + 2; ahead < end && ahead < index + MAX_LOOKAHEAD_TOKENS; ahead++) {
    const [word, previous] = [tokens[ahead]?.text ?? "", tokens[ahead - 1]?.text ?? ""];
    if (/^[;:—–]$/.test(word) || (CLAUSE_BOUNDARY.test(word) && word !== "and" && word !== "as")) return false;
    const form = lookUpVerbForm(word);
    if (!form || NON_SUBJECT.test(previous) || PRENOMINAL_WORDS.test(previous)) continue;
    if (form === "auxiliary" || form === "past" || (form === "participle" && previous !== "and")) return true;
    if (previous === ",") return true;
  }
  return false;
}

/** Returns the form of a word. Unknown words in -s before an article are verbs ("monitors the spending"). */
function formAt(tokens: readonly Token[], index: number): VerbForm | null {
  const word = tokens[index]?.text ?? "";
  const form = lookUpVerbForm(word);
  if (form) return form;
  return /^\p{Ll}{3,}[^su]s$/u.test(word) && DETERMINER.test(tokens[index + 1]?.text ?? "") ? "third" : null;
}

/** Returns true if the sentence ends after an index, or a preposition or conjunction follows. */
function endsPhrase(tokens: readonly Token[], index: number, end: number): boolean {
  const next = tokens[index + 1];
  return !next || index + 1 >= end || VERB_COMPLEMENT.test(next.text) || CLAUSE_BOUNDARY.test(next.text);
}

/**
 * Returns true if another finite verb follows before a new clause can begin.
 * Auxiliaries always count; past forms only if `countsPast` is true.
 */
function hasLaterVerb(tokens: readonly Token[], index: number, end: number, countsPast: boolean): boolean {
  for (let ahead = index + 1; ahead < end && ahead < index + MAX_LOOKAHEAD_TOKENS; ahead++) {
    const word = tokens[ahead];
    const previous = tokens[ahead - 1]?.text ?? "";
    if (!word || word.kind === "mark" || CLAUSE_BOUNDARY.test(word.text)) return false;
    const form = lookUpVerbForm(word.text);
    if (!form || NON_SUBJECT.test(previous)) continue;
    if (form === "auxiliary") return true;
    if (!countsPast || PRENOMINAL_WORDS.test(previous)) continue;
    if (form === "past" || (form === "participle" && OBJECT_START.test(tokens[ahead + 1]?.text ?? ""))) return true;
  }
  return false;
}

/** Returns true if "and" joins several names or nouns between two indices. */
export const isCoordination = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start + 1, end).some(({ text }) => text === "and");
