// How much a fact matters, for the selection of the first view and the copies. Only the order of the scores counts.
// Weighing the sentence of a fact by the words that it shares with the title, the lead and the rest of the article was
// tried, and did not bring more of what editors call the story's facts into the first view.
import { partyOf } from "../shared/party-of.ts";
import type { Factbox, Figure, Party, Quote } from "../types.ts";
import { isUpcoming, type TimelineEntry } from "./timeline.ts";

/** How much less a fact at the end of an article matters than one at its start. */
const TEXT_WEIGHT = 0.3;
/** The end of a sentence whose start is left out: “… including its coasts”. */
const FRAGMENT = /^(?:…|\.{3})/;
const WORDS = { few: 5, enough: 8, many: 45 };

/** Scores a quote: higher if it is sure, direct, of a main party, a denial or the like, and neither short nor long. */
export function quoteScore(quote: Quote, parties: readonly Party[], length: number): number {
  const { kind, certainty, stance, text, start } = quote;
  const party = partyOf(quote, { parties });
  const words = text.split(/\s+/).length;
  return (
    certainty +
    (kind === "direct" ? 0.1 : kind === "mixed" ? 0.1 : 0) +
    0.5 * (party?.salience ?? 0) +
    (stance && stance.kind !== "belief" ? 0.15 : 0) -
    (FRAGMENT.test(text) ? 0.5 : 0) -
    (words < WORDS.few ? 0.5 : words < WORDS.enough ? 0.2 : words > WORDS.many ? 0.2 : 0) -
    (TEXT_WEIGHT * start) / Math.max(1, length)
  );
}

/** Scores a day: higher if it is ahead, told early, often and surely; a day more than a month or a year. */
export function momentScore({ value, facts, isUnsure }: TimelineEntry, { article }: Factbox, now: string): number {
  const [first] = facts;
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(value);
  const age = Math.abs(Date.parse(value.slice(0, 10)) - Date.parse(article.published ?? now)) / 86_400_000;
  return (
    (isUpcoming(value, article.published, now) ? 1 : 0) +
    (isDay ? 0.4 : /^\d{4}-\d{2}/.test(value) ? 0.2 : 0) +
    0.15 * Math.min(3, facts.length) +
    (Number.isNaN(age) ? 0 : 0.3 / (1 + age / 30)) -
    (isUnsure ? 0.3 : 0) -
    (TEXT_WEIGHT * (first?.start ?? 0)) / Math.max(1, article.text.length)
  );
}

/** Scores a figure: higher if it is in the title, early or repeated, and if it counts people or money. */
export function figureScore(
  { text, unit, counts, start }: Figure,
  repeats: number,
  title: string,
  length: number,
): number {
  const digits = /\d[\d.,]*/.exec(text)?.[0];
  const isInTitle =
    digits !== undefined && new RegExp(`(?<![\\d.,])${digits.replace(/[.,]/g, "\\$&")}(?!\\d)`).test(title);
  return (
    (isInTitle ? 1 : 0) +
    0.3 * Math.min(2, repeats) +
    (unit === "people" ? 0.4 : unit !== null && /^[A-Z]{3}$/.test(unit) ? 0.3 : counts ? 0.3 : 0) -
    (unit === "rank" ? 0.6 : 0) -
    (2 * TEXT_WEIGHT * start) / Math.max(1, length)
  );
}
