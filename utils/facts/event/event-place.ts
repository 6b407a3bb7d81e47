import { wholePattern } from "../../shared/word-lists.ts";
import type { DateFact, Party, Span, SpanWithText } from "../../types.ts";
import { PLACE_FOLLOWERS, PLACE_NOUNS } from "../lexicon/places.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { findFirstSpan, spanAt, spanWithText } from "../text/spans.ts";
import { isOfLaterDay } from "./happened.ts";
import { isElsewhere, type MainEvent } from "./main-event.ts";
import { isOfStatement } from "./place-of-statement.ts";
import placeWords from "./place-words.json" with { type: "json" };

const MIN_SCORE = 0.45;
const MAX_TOWN_CHARS = 1_500;
const MAX_TOWN_WORDS_CHARS = 24;
const TOWN_OF = /\b(?:capital|city|district|port|province|town|village)(?: of)? $/;
const ELSEWHERE_SCORE = -0.2;
const MAX_EARLY_TEXT_CHARS = 4_000;
const MENTIONS_FOR_FULL_SCORE = 4;
const MAX_PREPOSITION_DISTANCE_TOKENS = 6;
const MAX_JOIN_CHARS = 16;
// A place with a date further from publication than this belongs to another event.
const MAX_DATE_DISTANCE_MS = 10 * 86_400_000;

// Countries and regions so large that a place inside them says more.
const WIDE_REGIONS: ReadonlySet<string> = new Set(placeWords.wideRegions);
// Last words of organisations and events at which something can take place.
const BUILDINGS: ReadonlySet<string> = new Set(placeWords.buildings);
const EVENT_NOUN = wholePattern(placeWords.events);
const PREPOSITION = wholePattern(placeWords.prepositions, "i");
const DIRECTION = wholePattern(placeWords.directions);
// Verbs whose place is an origin ("born in Sydney").
const ORIGIN = wholePattern(placeWords.origins, "i");
// Words that may separate a preposition from the name of a place.
const MODIFIER = wholePattern(placeWords.modifiers, "u");
// Words that may follow a place. Another noun makes the place its modifier ("in the US election").
const FOLLOWER = wholePattern(placeWords.followers);
const JOIN = /^,\s+(?:(?:north|south|east|west|northern|southern|eastern|western|central)\s+)?$/;

/** How a name locates the event: by a preposition ("in Turin") or in the event's name ("the Turin fire"). */
type PlaceUse = "preposition" | "event-name";

/**
 * Finds where a story happens; null if no place is a clear choice.
 * The dateline comes first, then the place that is mentioned early and often after a preposition of place.
 */
export function findEventPlace(
  annotated: AnnotatedText,
  lead: Lead,
  mainEvent: MainEvent | null,
  parties: readonly Party[],
  dates: readonly DateFact[],
): SpanWithText | null {
  const { text } = annotated;
  if (lead.dateline) {
    const { start, end } = lead.dateline;
    const comma = text.slice(start, end).indexOf(",");
    return spanWithText(text, { start, end: comma > 0 ? start + comma : end });
  }
  let best: Span | null = null;
  let bestScore = MIN_SCORE;
  for (const party of parties)
    for (const mention of party.mentions) {
      const score = scorePlace(annotated, lead, party, mention, dates);
      if (score === null || isOfLaterDay(annotated, mention, mainEvent, dates)) continue;
      if (isOfStatement(annotated.text, mention, mainEvent)) continue;
      const total = score + scoreOfClause(annotated, mention, mainEvent);
      if (total > bestScore) [best, bestScore] = [mention, total];
    }
  const place = best && (findTownIn(annotated, best, mainEvent, parties) ?? best);
  return place && spanWithText(text, expandPlace(annotated, place, parties));
}

/**
 * Finds the town of a story whose clause names only the country: the first place that its sentence calls a town, or
 * that a sentence about the event names. Null for other places, and if there is none.
 */
function findTownIn(
  annotated: AnnotatedText,
  country: Span,
  mainEvent: MainEvent | null,
  parties: readonly Party[],
): Span | null {
  const { text, sentences } = annotated;
  if (!WIDE_REGIONS.has(text.slice(country.start, country.end))) return null;
  const isCalledTown = ({ start }: Span) => TOWN_OF.test(text.slice(Math.max(0, start - MAX_TOWN_WORDS_CHARS), start));
  const isTown = (kind: Party["kind"], mention: Span) =>
    mention.start < MAX_TOWN_CHARS &&
    !WIDE_REGIONS.has(text.slice(mention.start, mention.end)) &&
    classifyUse(annotated, mention, "place") === "preposition" &&
    // "In the city of …" makes a place of any name.
    (isCalledTown(mention) || (kind === "place" && !isElsewhere(text, spanAt(sentences, mention.start), mainEvent)));
  const towns = parties.flatMap(({ kind, mentions }) => mentions.filter((mention) => isTown(kind, mention)));
  return towns.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Scores a mention as the place of the event; null if it cannot be. */
function scorePlace(
  annotated: AnnotatedText,
  lead: Lead,
  { kind, mentions }: Party,
  mention: Span,
  dates: readonly DateFact[],
): number | null {
  if (kind !== "place" && kind !== "organisation") return null;
  const use = classifyUse(annotated, mention, kind);
  const sentenceIndex = lead.sentences.findIndex(({ start, end }) => start <= mention.start && mention.end <= end);
  if (!use || (use === "event-name" && sentenceIndex < 0)) return null;
  if (hasOtherDate(annotated, mention, dates)) return null;
  const early = sentenceIndex < 0 ? Math.max(0, 0.5 - mention.start / MAX_EARLY_TEXT_CHARS) : 1 - 0.1 * sentenceIndex;
  const isWide = WIDE_REGIONS.has(annotated.text.slice(mention.start, mention.end));
  const isIndirect = kind === "organisation" || use === "event-name";
  return (
    early + 0.3 * Math.min(1, mentions.length / MENTIONS_FOR_FULL_SCORE) - (isWide ? 0.35 : 0) - (isIndirect ? 0.2 : 0)
  );
}

/**
 * A place in the clause of the act is its own. One in another clause of its sentence is not, nor is one that describes
 * the subject ("Ida Moe, a lawyer in Torvik, said"), nor one of a sentence about something else.
 */
function scoreOfClause({ text, sentences }: AnnotatedText, { start, end }: Span, mainEvent: MainEvent | null): number {
  const { sentence, what, who } = mainEvent ?? {};
  if (!sentence || !what || !who) return 0;
  if (start < sentence.start || end > sentence.end)
    return isElsewhere(text, spanAt(sentences, start), mainEvent) ? ELSEWHERE_SCORE : 0;
  if (start >= what.start) return end <= what.end ? 0.2 : -0.4;
  return start >= who.end && text.slice(who.end, start).includes(",") ? -0.7 : 0;
}

/** Returns true if a date that is not the story's follows a place: "talks in Istanbul last month". */
function hasOtherDate({ text, published }: AnnotatedText, { end }: Span, dates: readonly DateFact[]): boolean {
  const date = dates[findFirstSpan(dates, ({ start }) => start >= end)];
  if (!date?.value || !/^\s(?:in |on |early |late )?$/.test(text.slice(end, date.start))) return false;
  if (!/^\d{4}-\d{2}-\d{2}/.test(date.value)) return /^\d/.test(date.value);
  if (!published) return false;
  const distance = Math.abs(Date.parse(date.value.slice(0, 10)) - Date.parse(published.slice(0, 10)));
  return distance > MAX_DATE_DISTANCE_MS;
}

/** Classifies how the mention of a place or organisation locates the event; null if it does not. */
function classifyUse(annotated: AnnotatedText, mention: Span, kind: "place" | "organisation"): PlaceUse | null {
  const { text, tokens } = annotated;
  const nextIndex = findFirstSpan(tokens, ({ start }) => start >= mention.end);
  const next = tokens[nextIndex]?.text ?? "";
  const isLowerCase = /^\p{Ll}/u.test(next);
  if (kind === "place" && EVENT_NOUN.test(next)) return "event-name";
  if (kind === "place" && EVENT_NOUN.test(tokens[nextIndex + 1]?.text ?? "") && isLowerCase) return "event-name";
  // "in Norway's north": the place is the north.
  if (/^['’]s\b/.test(text.slice(mention.end, mention.end + 3))) return null;
  const isModifier = isLowerCase && !FOLLOWER.test(next) && !PLACE_FOLLOWERS.has(next) && !lookUpVerbForm(next);
  if (isModifier) return null;
  const preposition = findPreposition(annotated, mention);
  if (kind === "place") return preposition ? "preposition" : null;
  const lastWord = text.slice(mention.start, mention.end).split(" ").at(-1) ?? "";
  const isBuilding = PLACE_NOUNS.has(lastWord) || BUILDINGS.has(lastWord);
  return isBuilding && preposition && /^(?:at|outside|inside|in)$/.test(preposition) ? "preposition" : null;
}

const isDirection = (word = ""): boolean => DIRECTION.test(word.toLowerCase());

/** Finds the preposition of place that governs a name, in lower case; null if there is none. */
function findPreposition({ text, tokens, sentences }: AnnotatedText, { start, end }: Span): string | null {
  const sentenceStart = spanAt(sentences, start)?.start ?? 0;
  const first = findFirstSpan(tokens, (token) => token.start >= start);
  for (let index = first - 1; index >= 0 && first - index <= MAX_PREPOSITION_DISTANCE_TOKENS; index--) {
    const token = tokens[index];
    if (!token || token.start < sentenceStart) return null;
    const word = token.text.toLowerCase();
    if (PREPOSITION.test(word)) return ORIGIN.test(tokens[index - 1]?.text ?? "") ? null : word;
    if (word === "on") return PLACE_NOUNS.has(text.slice(start, end).split(" ").at(-1) ?? "") ? word : null;
    // "in Italy's Turin", "in the port city of Turin", "in Croydon, south London".
    const isPossessive = token.text === "’s" || token.text === "'s" || /^['’]s$/.test(tokens[index + 1]?.text ?? "");
    // "in the northern and western Philippines"
    const joins = word === "and" && isDirection(tokens[index - 1]?.text) && isDirection(tokens[index + 1]?.text);
    if (!isPossessive && !joins && !MODIFIER.test(token.text)) return null;
  }
  return null;
}

/** Expands a place by the words that belong to it: "south London", "Croydon, south London". */
function expandPlace({ text, tokens }: AnnotatedText, place: Span, parties: readonly Party[]): Span {
  let first = findFirstSpan(tokens, ({ end }) => end > place.start);
  // A name that was found in a part of a word takes the whole word.
  let end = Math.max(place.end, tokens[findFirstSpan(tokens, (token) => token.end >= place.end)]?.end ?? 0);
  while (DIRECTION.test(tokens[first - 1]?.text ?? "")) first--;
  for (const { kind, mentions } of parties) {
    if (kind !== "place") continue;
    const next = mentions.find(({ start }) => start >= end && start - end < MAX_JOIN_CHARS);
    if (!next || !JOIN.test(text.slice(end, next.start))) continue;
    end = next.end;
    break;
  }
  return { start: tokens[first]?.start ?? place.start, end };
}
