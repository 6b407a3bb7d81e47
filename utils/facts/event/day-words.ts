import type { Span } from "../../types.ts";
import { PAST_EVENTS } from "../lexicon/event-nouns.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { MainEvent } from "./main-event.ts";
import { stemsOf } from "./stems.ts";

const MAX_WORDS_CHARS = 160;
const MIN_WORDS_BEFORE_OTHER_DAY = 4;
/** A gallery's credit and number, behind which a caption follows: "Getty Images 6". */
const CAPTION = /\b(?:AFP|AP|EPA|Getty Images|PA|Press|Reuters) \d{1,2}(?:\/\d{1,2})? \p{Lu}/u;
/** The day of something written or asked about the event: "in a note published Monday". */
const SOURCE_DAY =
  /\b(?:interview|note|poll|polls|report|survey)\b(?: (?:conducted|issued|made|published|released|taken|with (?:\p{L}+ ){1,6}))?(?: \([^)]{2,12}\))? ?(?:on )?$/u;
/** What was written elsewhere: "in legislation published". */
const ISSUED =
  /\b(?:at|by|from|in|of|to|under|with) (?:[\p{L}-]+ ){1,4}(?:announced|filed|given|held|introduced|issued|made|passed|posted|published|released|signed|taken|unveiled) (?:(?:early|last|late|on) )*$/u;
/** What a day owns: "'s fatal attack" behind it. */
const OWNED = /^['’]s? (?:[\p{L}-]+ ){0,2}\p{Ll}[\p{L}-]+/u;
const MAX_OWNED_CHARS = 60;
const PLACE_BETWEEN = "(?: (?:against|at|in|near|on|outside) (?:the )?(?:[\\p{L}\\p{M}'’-]+ ?){1,4}?)?";
const EVENT_NOUN = new RegExp(`\\b(?<noun>\\p{Ll}+)${PLACE_BETWEEN} (?:(?:early|late) )?(?:on )?$`, "u");
/** The day of an event that the reported act is about: "was arrested in connection with the attack in Torvik on". */
const OTHER_EVENT = new RegExp(
  `\\b(?:in connection with|about|for|into|over) (?:an?|her|his|its|the|their) (?:[\\p{L}'’-]+ ){0,3}?${PAST_EVENTS}${PLACE_BETWEEN} (?:(?:early|late) )?(?:on )?$`,
  "u",
);
/** The day on which a source said it: "killed 58, officials said Thursday". */
const SAID = /, (?:(?!and\b)[\p{L}.'’-]+ ){1,6}(?:said|told (?:[\p{L}.'’-]+ ){1,3})(?: on| late| early)* $/u;
/** Words for one kind of event: a day behind "the bombing" is that of a story in which somebody "attacks". */
const EVENT_KINDS = [
  /^(?:assault|attack|blast|bomb|explo|kill|raid|shoot|stabb)/,
  /^(?:colli|crash|derail|overturn)/,
  /^(?:earthq|quake|tremor)/,
  /^(?:blaze|fire)/,
];
/** A new count of the victims is news of a day, but not that of the event. */
const TOLL = /\b(?:death toll|toll|number of (?:dead|deaths|victims))\b/;
const SPEECH = /^(?:has |have )?(?:said|says|say|told|tells|tell)\b/;
/** The day from which another one is counted: "died the day before the election on 7 May". */
const COUNTED_FROM =
  /\b(?:days?|eve|evening|hours|months?|morning|nights?|weeks?|years?) (?:after|ahead of|before|(?<=\beve )of) (?<event>[\p{L}'’ -]{2,50}) (?:on|of) (?:the )?(?:\p{L}{6,9}, )?$/u;
/** How much the words before a day add to its score. */
const WEIGHTS = { caption: -0.5, eventNoun: 0.4, otherEvent: -0.8, said: -0.2, source: -0.5, toll: -0.5, unsaid: -0.5 };

/** True for words that make the day after them the one from which that of the act is counted. */
export function isCountedFrom(before: string): boolean {
  const words = COUNTED_FROM.exec(before)?.groups?.event?.trim().split(" ");
  return words !== undefined && !words.some((word) => lookUpVerbForm(word) === "past");
}

/**
 * True for a day amid a long phrase before the subject, where it tells of something else: "In a vote foretold by the
 * use yesterday of a veto, Brel won". At the phrase's end it tells of the event: "In a speech on Friday, Brel said".
 */
export function isInsideOpening(text: string, { start, end }: Span, mainEvent: MainEvent | null): boolean {
  if (!mainEvent || end > mainEvent.who.start || start < mainEvent.sentence.start) return false;
  const wordsBefore = text.slice(mainEvent.sentence.start, start).trim().split(/\s+/, MIN_WORDS_BEFORE_OTHER_DAY);
  return wordsBefore.length === MIN_WORDS_BEFORE_OTHER_DAY && /^ of /.test(text.slice(end, end + 4));
}

/** True for a day that belongs to another event than the reported act: "was arrested over the fire on Friday". */
export const isOfOtherEvent = (text: string, { start, end }: Span): boolean =>
  OTHER_EVENT.test(text.slice(Math.max(start, end - MAX_WORDS_CHARS), end));

/**
 * Scores what a day belongs to by the words of its sentence before it: the event's noun, a report about the event, a
 * count of victims. `event` is null if the day is in the sentence that reports the event.
 */
export function scoreDayWords(text: string, { start, end }: Span, event: MainEvent | null): number {
  const before = text.slice(Math.max(start, end - MAX_WORDS_CHARS), end);
  if (CAPTION.test(before)) return WEIGHTS.caption;
  if (TOLL.test(before)) return WEIGHTS.toll;
  if (OTHER_EVENT.test(before)) return WEIGHTS.otherEvent;
  if (SAID.test(before)) return WEIGHTS.said;
  if (!event) return 0;
  if (isDayOfEventNoun(text, { start, end }, event)) return WEIGHTS.eventNoun;
  // What somebody says about an event has another day than the event.
  if (SPEECH.test(event.what?.text ?? "") && !/\b(?:ask|sa(?:id|y)|spoke|told|wrote)/.test(before))
    return WEIGHTS.unsaid;
  return SOURCE_DAY.test(before) ? WEIGHTS.source : 0;
}

/** True if the words before a day end with a noun for the reported act: "the bombing late" of what "attacks". */
export function isDayOfEventNoun(text: string, { start, end }: Span, event: MainEvent): boolean {
  const before = text.slice(Math.max(start, end - MAX_WORDS_CHARS), end);
  const noun = EVENT_NOUN.exec(before)?.groups?.noun ?? "";
  const kind = EVENT_KINDS.find((words) => words.test(noun));
  // The subject's last word: in "the crash victims were named" the crash is not what is reported.
  const act = `${event.who.text.split(" ").at(-1)} ${event.what?.text ?? ""}`.toLowerCase();
  return kind !== undefined && (act.match(/\p{Ll}+/gu) ?? []).some((word) => kind.test(word));
}

/** True for a day of another thing than the act, whose stems are given: "yesterday's tally", "rules issued Monday". */
export function isDayOfOtherThing(
  text: string,
  sentence: Span,
  { start, end }: Span,
  act: ReadonlySet<string>,
): boolean {
  if (ISSUED.test(text.slice(Math.max(sentence.start, start - MAX_WORDS_CHARS), start))) return true;
  const owned = OWNED.exec(text.slice(end, Math.min(sentence.end, end + MAX_OWNED_CHARS)))?.[0];
  const stems = [...stemsOf(owned?.replace(/\p{Lu}[\p{L}-]*/gu, "") ?? "")];
  // "Meet" and "meeting".
  return owned !== undefined && !stems.some((stem) => [...act].some((word) => stem.startsWith(word)));
}
