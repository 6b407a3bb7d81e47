import { COMMON_WORDS } from "../../lexicon/common-words.ts";
import { lookUpVerbForm } from "../../lexicon/verb-forms.ts";
import { overlapping } from "../rules/party-mentions.ts";
import { isPersonNoun, isThingNoun } from "../rules/source-kind.ts";
import { type Discourse, type DiscourseMention, mentionsBefore } from "./discourse.ts";

const MAX_SENTENCES = 3;
const MAX_LEAD_CHARS = 200;
/** A clause in front of the subject may have a subject and a verb of its own: "Asked about the date, Brel". */
const INTRODUCTION =
  /^\W*(?:(?:[Aa](?:fter|lthough|mid|s|t)|[Bb](?:ecause|efore|y)|Despite|During|For|From|Given|I[fn]|On|Once|Since|Though|Under|Unless|Until|When|While|With|\p{L}+(?:ed|ing))(?!\p{L})[^,]*,)/u;
const UNKNOWN = /^(\p{Lu}\p{Ll}{2,}(?<!s|ed|ing|ly))(?: (\p{Ll}+)|(,) (?:an?|the|who|whose)(?!\p{L}))/u;
/** Nouns without an article or a plural, and pronouns. */
const NOUN =
  /^(?:amid|applause|despite|during|given|through(?:out)?|under|unlike|with(?:in|out)?|any(?:body|one|thing)|both|every(?:body|one|thing)|few|laughter|many|most|neither|no(?:body|ne|thing)|people|police|silence|some(?:body|one|thing)?|staff|there|these|those|what)$/;
const SUBJECT_PRONOUN = /^(?:he|I|it|she|they|we|who|you)$/i;

/**
 * Returns the person who is the subject of the nearest sentence before a given one; null if there is none.
 * `before` is the index of that sentence; only sentences behind the one at the offset `from` are read, three at most,
 * and only subjects that `mayMean` accepts count.
 */
export function lastSubject(
  discourse: Discourse,
  before: number,
  from: number,
  mayMean: (party: number) => boolean,
): DiscourseMention | null {
  const { parties, sentences, sentenceAt } = discourse;
  const floor = Math.max(before - MAX_SENTENCES, from < 0 ? 0 : sentenceAt(from) + 1);
  let first: DiscourseMention | null = null;
  for (const mention of mentionsBefore(discourse, sentences[before]?.start ?? 0)) {
    if (first && mention.sentence < first.sentence) return first;
    if (mention.sentence < floor) return null;
    const isPerson = parties[mention.party]?.kind === "person";
    if (isPerson && isSubjectOf(discourse, mention)) first = mayMean(mention.party) ? mention : null;
  }
  return first;
}

/**
 * True if a sentence begins with a name that is no party, before its verb or an apposition: "Brel refused to say",
 * "Brel, who was away, smiled". A noun without an article in front is in the plural, or of a closed class.
 */
export function isUnknownSubject(
  { text, language, sentences, mentions, parties }: Discourse,
  index: number,
  party: number | null,
): boolean {
  const sentence = sentences[index];
  if (!sentence || !language.startsWith("en")) return false;
  const [, name = "", verb = ""] = UNKNOWN.exec(text.slice(sentence.start, sentence.start + MAX_LEAD_CHARS)) ?? [];
  const word = name.toLowerCase();
  const isName =
    name !== "" && !COMMON_WORDS.has(word) && !NOUN.test(word) && !isPersonNoun(word) && !isThingNoun(word);
  return (
    isName &&
    (verb === "" || /^(?:au|pa)/.test(lookUpVerbForm(verb) ?? "")) &&
    lookUpVerbForm(word) === null &&
    !(party !== null && parties[party]?.name.includes(name)) &&
    overlapping(mentions, { start: sentence.start, end: sentence.start + name.length }).length === 0
  );
}

/** True if a person is the subject of the sentence: no other subject and no verb stands in front of the name. */
function isSubjectOf({ text, language, sentences }: Discourse, mention: DiscourseMention): boolean {
  if (mention.isQuoted || mention.isPossessive || mention.followsPreposition) return false;
  if (!language.startsWith("en")) return mention.isSubject;
  const start = sentences[mention.sentence]?.start ?? mention.start;
  const lead = text.slice(Math.max(start, mention.start - MAX_LEAD_CHARS), mention.start);
  const words = lead.replace(INTRODUCTION, "").match(/[\p{L}'’]+/gu) ?? [];
  return !words.some((word) => SUBJECT_PRONOUN.test(word) || /^(?:a|pa|t)/.test(lookUpVerbForm(word) ?? ""));
}
