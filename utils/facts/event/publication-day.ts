import type { DateFact, StoryEvent } from "../../types.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { isOfOtherEvent } from "./day-words.ts";
import { isEmbedStamp } from "./event-day.ts";
import type { MainEvent } from "./main-event.ts";

/** Forms of what has happened: the simple past, the perfect of an act, or what people are after it. */
const HAPPENED =
  /^(?:(?:is|are) (?:feared )?(?:dead|missing)|(?:has|have) (?:\p{L}+ly )?(?!(?:become|changed|come|given|gone|grown|had|helped|led|made|played|seen|to)\b)\p{Ll}+|(?:was|were) (?:\p{L}+ly )?\p{Ll}+(?:ed|en|ght|ld|wn)|(?!(?:was|were|is|are|has|have)\b)\p{Ll}+)(?= |$)/u;
const ADVERB = /^(?:(?:also|even|finally|just|now|reportedly|\p{Ll}{3,}ly) )+/u;
/** What lasts has no day. */
const LASTING =
  /\b(?:always|been \p{L}+ing|centur(?:y|ies)|decades?|famously|history|months|often|rarely|regularly|weeks|years)\b/u;
/** What was in another age, or at several times: "after the Barley War", "at several points during the campaign". */
const OTHER_AGE =
  /\b(?:[Aa]t \p{L}+ (?:points|times)|ago|ancient|during (?:\p{L}+ ){1,3}(?:age|campaign|era|pandemic|period|presidency|term)|on the map|(?:after|before|during|since) (?:the )?(?:\p{Lu}\p{L}+ ){1,3}(?:Age|Depression|Revolution|War))\b/u;
/** What was at some time before: "finally landed a job", "got smaller at least twice". */
const ANY_TIME = /\b(?:finally|ever|once|twice|\p{L}{1,20} times)\b/u;
/** What a document says was written on another day: "In a notice seen by Orlan News, the board said". */
const IN_DOCUMENT =
  /^In (?:an?|her|his|its|the|their) (?:\p{L}+ ){0,2}(?:book|brief|document|e-?mail|filing|letter|memo|memoirs?|notice|paper|report|study|survey)\b/u;
const MAX_HEADLINE_CHARS = 150;
const MAX_SENTENCE_CHARS = 500;
/** A stamp may name the next day, by another time zone. */
const MAX_STAMP_LEAD_MS = 2 * 86_400_000;

/**
 * Infers the day of publication for what has happened, if no other day is in its sentence. It is marked as inferred,
 * and its place is the verb. A headline tells what has happened in the present.
 */
export function inferEventDay(
  { published, text }: AnnotatedText,
  mainEvent: MainEvent | null,
  dates: readonly DateFact[],
): StoryEvent["when"] {
  const { sentence, what } = mainEvent ?? {};
  if (!published || !sentence || !what) return null;
  const words = text.slice(sentence.start, sentence.end).trim();
  const isHeadline = words.length <= MAX_HEADLINE_CHARS && !/[.!?]["”’]?$/.test(words);
  // "Even stuns his father": the verb follows.
  const adverb = ADVERB.exec(what.text)?.[0].length ?? 0;
  const verb = HAPPENED.exec(what.text.slice(adverb))?.[0] ?? "";
  const form = lookUpVerbForm(verb.split(" ")[0] ?? "");
  const isPast = verb.includes(" ") || form === "past" || form === "participle";
  const isToday = isPast || (isHeadline && (form === "third" || form === "base"));
  if (!isToday || LASTING.test(words) || OTHER_AGE.test(words) || ANY_TIME.test(what.text) || IN_DOCUMENT.test(words))
    return null;
  // Another day in its sentence; a year is none that names something ("World Cup 2025: …", "this year's budget").
  const isOtherDay = ({ start, end, kind, text: day, value }: DateFact) =>
    start >= sentence.start &&
    end <= sentence.end &&
    (kind === "date" || kind === "time") &&
    !(value === published.slice(0, 4) && (day === value || /^['’]s/.test(text.slice(end, end + 2)))) &&
    !isOfOtherEvent(text, { start: sentence.start, end: start });
  if (dates.some(isOtherDay) || isToldAgainWithDate(text, mainEvent, verb, dates)) return null;
  const start = what.start + adverb;
  const value = dayOfRelease(published.slice(0, 10), text, dates);
  return { start, end: start + verb.length, text: verb, value, inferred: true };
}

/** True if the same subject does the same with a date of its own: "India hosted him for a week last week". */
function isToldAgainWithDate(text: string, event: MainEvent | null, verb: string, dates: readonly DateFact[]): boolean {
  if (!event) return false;
  const again = text.indexOf(`${event.who.text} ${verb} `, event.sentence.end);
  const end = again < 0 ? -1 : text.slice(again, again + MAX_SENTENCE_CHARS).search(/[.!?](?=\s|$)/) + again;
  return dates.some(({ start, kind, value }) => again <= start && start < end && kind === "date" && value !== null);
}

/** An embedded post is older than its article: where its stamp is later, the day of publication is wrong. */
function dayOfRelease(published: string, text: string, dates: readonly DateFact[]): string {
  const stamps = dates
    .filter((fact) => isEmbedStamp(text, fact))
    .map(({ value }) => Date.parse((value ?? "").slice(0, 10)))
    .filter((time) => !Number.isNaN(time));
  const latest = stamps.reduce((late, stamp) => Math.max(late, stamp), 0);
  return latest - Date.parse(published) > MAX_STAMP_LEAD_MS ? new Date(latest).toISOString().slice(0, 10) : published;
}
