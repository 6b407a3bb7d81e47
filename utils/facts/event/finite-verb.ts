import { lookUpVerbForm, type VerbForm } from "../lexicon/verb-forms.ts";
import type { Token } from "../text/tokens.ts";

const STOPS =
  /^(?:and|but|or|after|before|as|when|while|because|since|if|until|who|which|that|whose|where|than|although|though|so|whether|how|why|what)$/;
/** Words that a noun phrase has before its noun: no verb stands right behind them. */
export const PRENOMINAL_WORDS =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|no|any|some|every|each|of|in|at|on|for|to|by|with|from|into|against|over|near|under|between|through|about|per|newly|more|most|first|last|new|recent|['’]s)$/i;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|\d.*)$/i;
const PREPOSITION =
  /^(?:of|in|at|on|for|to|by|with|from|into|against|over|near|under|between|through|about|down|as|during|inside|outside|off|across|along|around|behind|up|out|across|towards?|without|despite|via|beyond|versus|last|late|early|earlier|since)$/i;
const DETERMINER = /^(?:the|a|an|its|his|her|their)$/;
const OBJECT =
  /^(?:the|a|an|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|more|at|some|several|all|\d.*)$/i;
/** Words that name nobody by themselves, or begin a question. */
export const NON_SUBJECT =
  /^(?:it|he|she|they|we|there|this|that|i|you|here|these|those|what|who|how|why|where|when|which|if)$/i;
const isPlural = (token: Token | undefined) =>
  token !== undefined && /(?:[^s]s|people|police|men|women|children)$/i.test(token.text);

/** The form of the word at `at`; a small word in -s before an article is a verb, known or not ("monitors the spending"). */
function formAt(tokens: readonly Token[], at: number): VerbForm | null {
  const word = tokens[at]?.text ?? "";
  return (
    lookUpVerbForm(word) ??
    (/^\p{Ll}{3,}[^su]s$/u.test(word) && DETERMINER.test(tokens[at + 1]?.text ?? "") ? "third" : null)
  );
}

/** Whether the word at `at` is the finite verb of the subject that began at `first`. */
export function isFiniteVerb(tokens: readonly Token[], first: number, at: number, stop: number): boolean {
  const token = tokens[at];
  const form = token && at > first ? formAt(tokens, at) : null;
  if (!token || !form) return false;
  if (form === "auxiliary") return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || PRENOMINAL_WORDS.test(before.text)) return false;
  // "an especially guarded house"
  if (/ly$/.test(before.text) && PRENOMINAL_WORDS.test(tokens[at - 2]?.text ?? "")) return false;
  const ends = !next || at + 1 >= stop || PREPOSITION.test(next.text) || STOPS.test(next.text);
  // "Four killed in …" against "four armed men".
  if (form === "participle" && NUMBER.test(before.text) && !ends) return false;
  if (form === "past") return true;
  const nextForm = next && at + 1 < stop ? lookUpVerbForm(next.text) : null;
  if (nextForm === "auxiliary" || nextForm === "past") return false;
  // "stress, clutter and costs": nothing acted before.
  if ((form === "base" || form === "third") && /^(?:and|or|&)$/.test(before.text)) return false;
  if (form === "base")
    return (isPlural(before) || isCoordination(tokens, first, at)) && next !== undefined && next.kind !== "mark";
  if (form === "third" && DETERMINER.test(next?.text ?? "")) return true;
  // "delivery requests in the valley have grown"
  if (form === "third" && next && PREPOSITION.test(next.text) && isFollowed(tokens, at, stop, false)) return false;
  if (form === "third") return !(nextForm === "participle" || nextForm === "third" || next?.text === "of");
  // A participle that another finite verb follows only describes the noun: "a boy trapped in a well has been found".
  if (next?.text === "of") return false;
  if (!next || !(PREPOSITION.test(next.text) || STOPS.test(next.text))) return true;
  // "Race to reach boy trapped in …" names what is done to the boy.
  if (
    tokens
      .slice(first, at)
      .some(({ text }, step) => text === "to" && lookUpVerbForm(tokens[first + step + 1]?.text ?? ""))
  )
    return false;
  return !isFollowed(tokens, at, stop, true);
}

/** Whether another finite verb follows the word at `at` before anything that could begin a clause: an auxiliary or, where any counts, a past. */
function isFollowed(tokens: readonly Token[], at: number, stop: number, any: boolean): boolean {
  for (let ahead = at + 1; ahead < stop && ahead < at + 24; ahead++) {
    const word = tokens[ahead];
    const before = tokens[ahead - 1]?.text ?? "";
    if (!word || word.kind === "mark" || STOPS.test(word.text)) return false;
    const form = lookUpVerbForm(word.text);
    if (!form || NON_SUBJECT.test(before)) continue;
    if (form === "auxiliary") return true;
    if (!any || PRENOMINAL_WORDS.test(before)) continue;
    if (form === "past" || (form === "participle" && OBJECT.test(tokens[ahead + 1]?.text ?? ""))) return true;
  }
  return false;
}

/** Whether several are named together before the word at `at`. */
export const isCoordination = (tokens: readonly Token[], first: number, at: number) =>
  tokens.slice(first + 1, at).some(({ text }) => text === "and");
