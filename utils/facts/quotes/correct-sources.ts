import type { DateFact, Quote, Span } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt, spanWithText } from "../text/spans.ts";
import { firstSubject } from "./innermost-source.ts";
import { isPersonNoun } from "./rules/source-kind.ts";

/** "Sometimes sailors say": the adverb belongs to the verb. */
const FREQUENCY = /^(?:Frequently|Generally|Normally|Occasionally|Often|Sometimes|Typically|Usually),? (?=\p{L})/u;
/** "14:05 Mayor Ada Brel says", in a live report. */
const TIME = /^\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}(?= ))?[:,]?(?: [–—-])? (?=\p{L})/u;
/** "On the back of the ticket write: “…”": a place says nothing. */
const PLACE = /^(?:At|Below|In|Inside|On|To) (?:an?|each|every|its|my|our|the|their|this|your) (?!.*\s\p{Lu})/u;
/** "a cry of “No!” when Brel claimed": who claims something else. */
const CLAUSE_BEHIND = /^["”] (?:after|because|before|when|while) $/;
/** "Laut Polizei soll Orth …": the statement begins at the verb. */
const SHOULD = / soll(?:en|te|ten)? /;

/** A name that follows an office, and begins no list: "According to the mayor, Ada Brel, the bridge is safe". */
const NAME_BEFORE =
  /^((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+), (?=\p{L})(?!(?:an?|her|his|the|whose?)\s[^,]{1,60}, |(?:\p{Lu}\S+ ){0,3}\p{Lu}\S+, |and )/u;
const UNNAMED = /^(?:an?|her|his|its|the|their) (?:[\p{Ll}’'-]+ ){0,3}([\p{Ll}-]+)$/u;
const COLON = /^:\s?["“]?$/;
/** "The statement: “…”", "Review: “…”": what the words are. */
const LABEL =
  /^(?:The )?(?:answer|caption|comment|example|excerpt|headline|message|note|quote|review|slogan|statement|tip|title|translation|tweet|update|verdict)s?$/i;
/** What a preposition in front of a colon has: "a word about his neighbour Ada Brel". */
const OF_PREPOSITION = /(?:^|\s)(?:about|against|at|for|like|on|(?<!ccording )to|with)(?: \p{Ll}+){0,3} $/u;
/** "Ada Brel on Holm:": she speaks of him. */
const ABOUT = /^((?:\p{Lu}\S+ ){0,3}\p{Lu}\S+) (?:about|on) \p{L}/u;
/** "a phrase for every wall as Congress seeks to mend it: “…”": verbs of a clause that introduces no words. */
const AIM = /^(?:aim|attempt|beg[aiu]n|continu|hop|look|mov|plan|prepar|seek|sought|struggl|tr(?:y|ied)|want|work)/;
const SIDE_CLAUSE = /\S (?:although|as|because|though|when|while) (?:the )?$/;
const AIM_AND_COLON = /^ to \p{Ll}[^:“"]*: ["“‘']$/u;
const ARTICLE = /^(?:an?|the)$/i;
/** "The local “Save Our Pier” campaign": a source is not cut at the name in it. */
const NAME_IN_MARKS = /^ [“"‘][^“”"‘’]{2,60}[”"’](?: \p{Ll}{2,20}){1,2}(?=,|\s?$)/u;
const MAX_CONJUNCTION_CHARS = 20;
const MAX_LEAD_CHARS = 60;
const MAX_CONTENT_CHARS = 160;

/**
 * Corrects the words for a source before they are resolved to a party: cuts off adverbs and verbs, and removes a source
 * that is a place, or that asked the question before an answer.
 */
export function correctSource({ text, language }: AnnotatedText, quote: Quote): Quote {
  const { speaker, cue, start, stance } = quote;
  if (!speaker) return quote;
  const withSpeaker = (span: Span): Quote => ({ ...quote, speaker: { ...speaker, ...spanWithText(text, span) } });
  if (language.startsWith("de")) {
    const length = SHOULD.exec(speaker.text)?.index;
    return length ? withSpeaker({ start: speaker.start, end: speaker.start + length }) : quote;
  }
  if (!language.startsWith("en")) return quote;
  const name = cue && NAME_IN_MARKS.exec(text.slice(speaker.end, Math.min(cue.start, start)))?.[0].length;
  if (name) return withSpeaker({ start: speaker.start, end: speaker.end + name });
  if (ARTICLE.test(speaker.text)) return { ...quote, speaker: null, cue: null };
  const between = text.slice(speaker.end, start);
  if (COLON.test(between)) {
    if (LABEL.test(speaker.text)) return { ...quote, speaker: null, cue: null };
    // "Brel has an answer for Dahl: “…”": no subject follows a preposition.
    if (OF_PREPOSITION.test(text.slice(Math.max(0, speaker.start - MAX_LEAD_CHARS), speaker.start)))
      return { ...quote, speaker: null, cue: null };
    const topic = ABOUT.exec(speaker.text)?.[1];
    const subject = topic ? { start: speaker.start, end: speaker.start + topic.length } : firstSubject(text, speaker);
    return subject ? withSpeaker(subject) : quote;
  }
  const person = cue && between === ", " && /^according/i.test(cue.text) ? UNNAMED.exec(speaker.text)?.[1] : null;
  const [named = "", full = ""] =
    (person && isPersonNoun(person) && NAME_BEFORE.exec(quote.text.slice(0, MAX_CONTENT_CHARS))) || [];
  if (full)
    return {
      ...withSpeaker({ start: speaker.start, end: start + full.length }),
      ...spanWithText(text, { start: start + named.length, end: quote.end }),
    };
  if (
    PLACE.test(speaker.text) ||
    isInSideClause(quote, text) ||
    CLAUSE_BEHIND.test(text.slice(quote.end, speaker.start))
  )
    return { ...quote, speaker: null, cue: null };
  // “Why?” Brel asked. “Because.”: what follows is no question, and may be another's answer.
  if (cue && stance?.kind === "question" && isAnswer(text.slice(cue.end, start), quote)) {
    const { stance: _, ...answer } = quote;
    return { ...answer, speaker: null, cue: null };
  }
  const adverb = (FREQUENCY.exec(speaker.text) ?? TIME.exec(speaker.text))?.[0].length;
  return adverb ? withSpeaker({ start: speaker.start + adverb, end: speaker.end }) : quote;
}

/** Removes a source that is nothing but a day or a time, the label of an entry: “1959: ‘We have no bread.’” */
export const removeDay = (quote: Quote, dates: readonly DateFact[]): Quote =>
  quote.speaker && (spanAt(dates, quote.speaker.start)?.end ?? 0) >= quote.speaker.end
    ? { ...quote, speaker: null, cue: null }
    : quote;

/** True for quoted words behind a colon whose source is the subject of a clause that does not introduce them. */
const isInSideClause = ({ kind, cue, speaker, start }: Quote, text: string): boolean =>
  kind === "direct" &&
  cue !== null &&
  speaker !== null &&
  speaker.start <= cue.start &&
  cue.end <= start &&
  AIM.test(cue.text) &&
  AIM_AND_COLON.test(text.slice(cue.end, start)) &&
  SIDE_CLAUSE.test(text.slice(Math.max(0, speaker.start - MAX_CONJUNCTION_CHARS), speaker.start));

const isAnswer = (between: string, { text }: Quote): boolean =>
  /[.!?]\s*[“"]$/.test(between) && !/\?[”"’']?$/.test(text.trimEnd());
