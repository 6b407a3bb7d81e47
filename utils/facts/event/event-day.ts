import type { DateFact, Span, StoryEvent } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { findLineStarts } from "../text/lines.ts";
import { findFirstSpan, spanAt } from "../text/spans.ts";
import { isCountedFrom, isInsideOpening, scoreDayWords } from "./day-words.ts";
import { hasHappened } from "./happened.ts";
import { isElsewhere, type MainEvent } from "./main-event.ts";
import { repeatsAct } from "./repeated-act.ts";
import { isState } from "./state.ts";

const DAY_MS = 86_400_000;
// At most this far before publication, and half as far after it.
const MAX_DAYS_FROM_PUBLICATION = 10;
// A clock time without a date says little about the day.
const MIN_CERTAINTY = { date: 0.5, time: 0.65 };
const MIN_SCORE = 0.55;
const MIN_DAYS_FOR_FREQUENCY = 3;
const MAX_EARLY_TEXT_CHARS = 8_000;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}/;
// After these words a day tells when something else happened, or when the event is due.
const BEFORE_OTHER_DAY = new RegExp(
  "\\b(?:since|until|before|after|ahead of|in time for|by|through|due|from|expected|" +
    "(?:announced|arranged|called|fixed|planned|scheduled|set|slated) (?:for|on)|" +
    // "Planned for Friday and": the words before the first of two days govern the second, too.
    "to be \\w+(?: \\w+){0,2})\\s+(?:on\\s+|for\\s+|last\\s+|the\\s+)?(?:\\w{3,6}day(?:\\s\\w+)? (?:and|or) )?$",
  "i",
);
const MAX_GOVERNOR_CHARS = 60;
const PLANNED = /^(?:will|shall|to|(?:is|are) (?:to|set to|due to))\s/;
/** What took place on the day that it names: "won Sunday's election". */
const TOOK_PLACE = /^(?:(?:has|have) )?(?:\w+ly )?(?:lost|swept|took|won)(?: in)? (?:the )?$/;
/** The day on which a result was known: "…, final results showed on Monday". */
const SHOWED =
  /, (?:[\p{L}.'’-]+ ){1,5}(?:announced|confirmed|indicated|reported|revealed|showed|suggested)(?: on| late| early)* $/u;
/** A line about the article itself: "By Ada Brel on Dec. 19", "Last updated on Monday". */
const STAMP = /(?:^|[.|•·] )(?:by \p{Lu}|(?:first |last )?(?:modified|posted|published|updated)\b)/iu;
const MAX_STAMP_CHARS = 80;
const MAX_HANDLE_CHARS = 24;
/** The stamp of an embedded post: "— Ida Moe (@idamoe) November 8, 2025". */
const EMBED = /\(@\w{1,20}\)\s*$/;
const NEWSPAPER_NAME = /\p{Lu}[\p{L}.]*\s+Today$/u;

/** How much each signal adds to the score of a day. The first three are multiplied by a value between 0 and 1. */
const WEIGHTS = {
  early: 0.6,
  frequent: 0.25,
  nearPublication: 0.4,
  inEventSentence: 0.3,
  elsewhere: -0.25,
  possessive: -0.15,
  otherDay: -0.5,
  showed: -0.2,
};

/** What the score of a day depends on besides the day itself. */
type DayContext = {
  text: string;
  sentences: readonly Span[];
  lead: Lead;
  mainEvent: MainEvent | null;
  /** Midnight of the day of publication in milliseconds; NaN if it is unknown. */
  published: number;
  canTrustBody: boolean;
  mentionsOfDay: ReadonlyMap<string, number>;
  dayCount: number;
};

/**
 * Finds the day of the story; null if no day is a clear choice, "unclear" if only sentences about other acts have one.
 * Days count if they are mentioned early, often, next to the main event and near publication, outside of quotes.
 * The ranking follows the idea of Giveme5W1H (Hamborg et al. 2019).
 */
export function findEventDay(
  { text, published, names, sentences, quotedSpans }: AnnotatedText,
  lead: Lead,
  mainEvent: MainEvent | null,
  dates: readonly DateFact[],
): StoryEvent["when"] | "unclear" {
  const planned = findPlannedDay(text, mainEvent, dates);
  if (planned) return planned;
  const lineStart = findLineStarts(text);
  const days = dates.filter(
    (fact) =>
      isFullDay(fact) &&
      !isInDateline(fact, lead) &&
      !isNewspaper(text, fact) &&
      !isEmbedStamp(text, fact) &&
      !isWithinAny(fact, quotedSpans) &&
      !followsStamp(text, fact, lineStart(fact.start)),
  );
  const context: DayContext = {
    text,
    sentences,
    lead,
    mainEvent,
    published: published ? Date.parse(published.slice(0, 10)) : Number.NaN,
    canTrustBody: names !== null,
    mentionsOfDay: countMentions(days),
    dayCount: days.length,
  };
  const scored = days
    .map((fact) => ({ fact, score: scoreDay(fact, context) ?? 0 }))
    .filter(({ score }) => score > MIN_SCORE)
    .sort((a, b) => b.score - a.score);
  const best = scored.find(
    ({ fact }) => !mainEvent || repeatsAct(text, spanAt(sentences, fact.start), fact, mainEvent, dates),
  );
  if (best) return toPhrase(best.fact);
  return scored[0] && dayOf(scored[0].fact.value) !== published?.slice(0, 10) ? "unclear" : null;
}

/** Scores a mention of a day; null if it cannot be the day of the story. */
function scoreDay(fact: DateFact, context: DayContext): number | null {
  const { text, sentences, lead, mainEvent, published, canTrustBody, mentionsOfDay, dayCount } = context;
  const day = dayOf(fact.value);
  const sentence = spanAt(sentences, fact.start);
  const daysFromPublication = (Date.parse(day) - published) / DAY_MS;
  const isUndated = Number.isNaN(daysFromPublication);
  const sentenceIndex = lead.sentences.findIndex(({ start, end }) => start <= fact.start && fact.end <= end);
  // Only the lead can be trusted if clauses are not parsed or the day of publication is unknown.
  if (sentenceIndex < 0 && (!canTrustBody || isUndated)) return null;
  const nearPublication = isUndated ? 0.5 : scoreDistance(daysFromPublication);
  const before = text.slice(Math.max(0, fact.start - MAX_GOVERNOR_CHARS), fact.start);
  if (nearPublication <= 0 || isCountedFrom(before) || isInsideOpening(text, fact, mainEvent)) return null;
  const early = sentenceIndex < 0 ? Math.max(0, 0.5 - fact.start / MAX_EARLY_TEXT_CHARS) : 1 - 0.08 * sentenceIndex;
  const frequent = (mentionsOfDay.get(day) ?? 0) / Math.max(MIN_DAYS_FOR_FREQUENCY, dayCount);
  // "Tuesday's election" has seldom happened yet, but "after Thursday's meeting" refers to a past day.
  const isPossessive = /^['’]s/.test(text.slice(fact.end, fact.end + 2));
  const isOtherDay = !isPossessive && BEFORE_OTHER_DAY.test(before);
  const describes = mainEvent?.what != null && isState(mainEvent.what.text);
  const isInEventSentence =
    !isOtherDay && mainEvent !== null && mainEvent.sentence.start <= fact.start && fact.end <= mainEvent.sentence.end;
  // What has happened did not do so on a day to come, of which another sentence tells.
  if (!isInEventSentence && daysFromPublication > 0 && hasHappened(mainEvent)) return null;
  const isOwnDay = isPossessive && mainEvent?.what && TOOK_PLACE.test(text.slice(mainEvent.what.start, fact.start));
  // What a thing is has no day; the day of another sentence is that of another event.
  if (describes && (!isInEventSentence || /^today$/i.test(fact.text))) return null;
  return (
    WEIGHTS.early * early +
    WEIGHTS.frequent * frequent +
    WEIGHTS.nearPublication * nearPublication +
    (isInEventSentence ? WEIGHTS.inEventSentence : isElsewhere(text, sentence, mainEvent) ? WEIGHTS.elsewhere : 0) +
    (isOwnDay ? 0 : isPossessive ? WEIGHTS.possessive : isOtherDay ? WEIGHTS.otherDay : 0) +
    (SHOWED.test(before) ? WEIGHTS.showed : 0) +
    scoreDayWords(text, { start: sentence?.start ?? 0, end: fact.start }, isInEventSentence ? null : mainEvent)
  );
}

/** Finds the day for which a future event is planned ("will close on May 3"), not the one of its announcement. */
function findPlannedDay(text: string, mainEvent: MainEvent | null, dates: readonly DateFact[]): StoryEvent["when"] {
  const { what } = mainEvent ?? {};
  if (!what || !PLANNED.test(what.text)) return null;
  const fact = dates.find(
    (date) =>
      what.start <= date.start &&
      date.end <= what.end &&
      isFullDay(date) &&
      !BEFORE_OTHER_DAY.test(text.slice(what.start, date.start)),
  );
  return fact ? toPhrase(fact) : null;
}

const toPhrase = ({ start, end, text, value }: DateFact) => ({ start, end, text, value });
const dayOf = (value: string | null) => value?.slice(0, 10) ?? "";

/** Returns true for a date or time that is certain and known to the day. */
const isFullDay = ({ kind, certainty, value }: DateFact): boolean =>
  (kind === "date" || kind === "time") && certainty >= MIN_CERTAINTY[kind] && FULL_DATE.test(value ?? "");

const isInDateline = ({ start }: Span, { dateline, sentences }: Lead): boolean =>
  dateline !== null && start < (sentences[0]?.start ?? 0) && start >= dateline.start;

/** Returns true for the stamp of an embedded post. */
export const isEmbedStamp = (text: string, { start }: Span): boolean =>
  EMBED.test(text.slice(Math.max(0, start - MAX_HANDLE_CHARS), start));

const followsStamp = (text: string, { start }: Span, lineStart: number): boolean =>
  STAMP.test(text.slice(lineStart, Math.min(start, lineStart + MAX_STAMP_CHARS)));

/** Returns true if a day is part of a newspaper's name ("USA Today"). */
const isNewspaper = (text: string, { start, end }: Span): boolean =>
  NEWSPAPER_NAME.test(text.slice(Math.max(0, start - 20), end));

function isWithinAny({ start, end }: Span, sortedSpans: readonly Span[]): boolean {
  const span = sortedSpans[findFirstSpan(sortedSpans, (candidate) => candidate.end >= end)];
  return span !== undefined && span.start <= start;
}

function countMentions(days: readonly DateFact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of days) counts.set(dayOf(value), (counts.get(dayOf(value)) ?? 0) + 1);
  return counts;
}

/** Scores a distance from publication in days: news is about the same day or the day before, seldom about plans. */
function scoreDistance(days: number): number {
  if (days > 0) return 0.5 - days / (2 * MAX_DAYS_FROM_PUBLICATION);
  return days >= -1 ? 1 : 1 + days / MAX_DAYS_FROM_PUBLICATION;
}
