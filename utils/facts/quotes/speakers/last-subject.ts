import { lookUpVerbForm } from "../../lexicon/verb-forms.ts";
import { type Discourse, type DiscourseMention, mentionsBefore } from "./discourse.ts";

const MAX_SENTENCES = 3;
const MAX_LEAD_CHARS = 200;
/** A clause in front of the subject may have a subject and a verb of its own: "Asked about the date, Brel". */
const INTRODUCTION =
  /^\W*(?:(?:[Aa](?:fter|lthough|s)|[Bb](?:ecause|efore)|If|Once|Since|Though|Unless|Until|When|While|\p{L}+(?:ed|ing))(?!\p{L})[^,]*,)/u;
const SUBJECT_PRONOUN = /^(?:he|I|it|she|they|we|who|you)$/i;

/**
 * Returns the person who is the subject of the last sentence before one, of those behind an offset that have a person
 * who may be meant as their subject; null if none has.
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
    if (first && mention.sentence < first.sentence && isSubjectOf(discourse, first)) return first;
    if (mention.sentence < floor) return null;
    if (parties[mention.party]?.kind === "person") first = mayMean(mention.party) ? mention : null;
  }
  return first && isSubjectOf(discourse, first) ? first : null;
}

/** True if the first person of a sentence is its subject: no other subject and no verb stands in front of the name. */
function isSubjectOf({ text, language, sentences }: Discourse, mention: DiscourseMention): boolean {
  if (mention.isQuoted || mention.isPossessive || mention.followsPreposition) return false;
  if (!language.startsWith("en")) return mention.isSubject;
  const start = sentences[mention.sentence]?.start ?? mention.start;
  const lead = text.slice(Math.max(start, mention.start - MAX_LEAD_CHARS), mention.start);
  const words = lead.replace(INTRODUCTION, "").match(/[\p{L}'’]+/gu) ?? [];
  return !words.some((word) => SUBJECT_PRONOUN.test(word) || /^(?:a|pa|t)/.test(lookUpVerbForm(word) ?? ""));
}
