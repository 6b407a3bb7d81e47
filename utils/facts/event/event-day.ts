import type { DateFact, Quote, Span, StoryEvent } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { findFirstSpan } from "../text/spans.ts";
import type { MainEvent } from "./main-event.ts";

const DAY = 86_400_000;
const NEAR = 10;
const SURE = { date: 0.5, time: 0.65 }; // a clock time without a day says little of the day
const ENOUGH = 0.55;
// Behind these a day tells what else happened, or will.
const ASIDE =
  /\b(?:since|until|before|after|ahead of|by|through|due|from|set for|scheduled for|expected|to be \w+(?: \w+){0,2})\s+(?:on\s+|last\s+|the\s+)?$/i;

/** The day of the story: of the days that its teller names, the one that stands earliest, next to the act, is named most often and lies nearest to publication (the idea of Giveme5W1H's ranking); null where no day does so clearly. */
export function findEventDay(
  { text, published, names }: AnnotatedText,
  lead: Lead,
  act: MainEvent | null,
  dates: readonly DateFact[],
  quotes: readonly Quote[],
): StoryEvent["when"] {
  const planned = plannedFor(text, act, dates);
  if (planned) return planned;
  const spoken = quotes.filter(({ kind }) => kind !== "indirect");
  const days = dates.filter(
    (fact) =>
      (fact.kind === "date" || fact.kind === "time") &&
      fact.certainty >= SURE[fact.kind] &&
      /^\d{4}-\d{2}-\d{2}/.test(fact.value ?? "") &&
      !(lead.dateline && fact.start < (lead.sentences[0]?.start ?? 0) && fact.start >= lead.dateline.start) &&
      !/\p{Lu}[\p{L}.]*\s+Today$/u.test(text.slice(Math.max(0, fact.start - 20), fact.end)) && // a newspaper
      !isWithin(fact, spoken),
  );
  const times = new Map<string, number>();
  for (const { value } of days) times.set(dayOf(value), (times.get(dayOf(value)) ?? 0) + 1);
  const reference = published ? Date.parse(published.slice(0, 10)) : Number.NaN;
  let best: DateFact | null = null;
  let most = ENOUGH;
  for (const fact of days) {
    const day = dayOf(fact.value);
    const away = (Date.parse(day) - reference) / DAY;
    const rank = lead.sentences.findIndex(({ start, end }) => start <= fact.start && fact.end <= end);
    // Where sentences are not understood, or nobody knows when they were written, only the lead is believed.
    if (rank < 0 && (names === null || Number.isNaN(away))) continue;
    const early = rank < 0 ? Math.max(0, 0.5 - fact.start / 8000) : 1 - 0.08 * rank;
    const named = (times.get(day) ?? 0) / Math.max(3, days.length);
    const near = Number.isNaN(away) ? 0.5 : nearness(away);
    if (near <= 0) continue;
    // "Tuesday's election" is seldom what has happened, but "after Thursday's meeting" it is told.
    const owns = /^['’]s/.test(text.slice(fact.end, fact.end + 2));
    const aside = owns ? 0.15 : ASIDE.test(text.slice(Math.max(0, fact.start - 40), fact.start)) ? 0.5 : 0;
    const inAct = aside < 0.5 && act && act.sentence.start <= fact.start && fact.end <= act.sentence.end ? 0.3 : 0;
    const score = 0.6 * early + 0.25 * named + 0.4 * near + inAct - aside;
    if (score > most) [best, most] = [fact, score];
  }
  return best ? { start: best.start, end: best.end, text: best.text, value: best.value } : null;
}

/** The day for which an act is told that is still to come ("will close on May 3"): not the day on which somebody said so. */
function plannedFor(text: string, act: MainEvent | null, dates: readonly DateFact[]): StoryEvent["when"] {
  const { what } = act ?? {};
  if (!what || !/^(?:will|shall|to|(?:is|are) (?:to|set to|due to))\s/.test(what.text)) return null;
  const fact = dates.find(
    ({ start, end, kind, value, certainty }) =>
      what.start <= start &&
      end <= what.end &&
      (kind === "date" || kind === "time") &&
      certainty >= SURE[kind] &&
      /^\d{4}-\d{2}-\d{2}/.test(value ?? "") &&
      !ASIDE.test(text.slice(what.start, start)),
  );
  return fact ? { start: fact.start, end: fact.end, text: fact.text, value: fact.value } : null;
}

const dayOf = (value: string | null) => value?.slice(0, 10) ?? "";

/** Whether a span lies in one of some spans in order. */
function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  const span = spans[findFirstSpan(spans, (one) => one.end >= end)];
  return span !== undefined && span.start <= start;
}

/** How well a day, counted from publication, fits a story: news is of the day or of the day before; what is planned is told of less. */
function nearness(away: number): number {
  if (away > 0) return 0.5 - away / (2 * NEAR);
  return away >= -1 ? 1 : 1 + away / NEAR;
}
