import type { Factbox, Figure, Party, PartyKind, Quote } from "../types.ts";
import { isQuotedSpeech } from "./attribution.ts";
import { type SaidSentences, wordsOfDay } from "./date-lines.ts";
import { figureParts, wordsAround } from "./figure-parts.ts";
import { groupEqual } from "./format-figure.ts";
import { listedParties } from "./select-facts.ts";
import { groupBySpeaker, joinInterrupted, type SpeakerQuotes, selectShownQuotes, speakerKey } from "./speakers.ts";
import { createTimeline, type TimelineEntry } from "./timeline.ts";
import type { Translate } from "./translate.ts";

/** A day with the words of its line. */
export type DayLine = { entry: TimelineEntry; words: string };

/** Figures that say the same, with their number and the words for what it counts, or those next to it. */
export type FigureLine = { equal: readonly [Figure, ...Figure[]]; value: string; counted: string };

/** How many quotes there are, how many statements in the article's words, and how many sources, of which unnamed. */
export type QuoteCounts = { quotes: number; paraphrases: number; sources: number; unnamed: number };

/** Everything that a factbox lists, in the order of its views. */
export type FactLists = {
  voices: SpeakerQuotes[];
  counts: QuoteCounts;
  people: { kinds: PartyGroup; parties: Party[] }[];
  days: DayLine[];
  figures: FigureLine[];
};

/** A group of the list of who is named. */
export type PartyGroup = "people" | "organisations" | "places";

const GROUPS: readonly { kinds: PartyGroup; of: readonly PartyKind[] }[] = [
  { kinds: "people", of: ["person"] },
  { kinds: "organisations", of: ["organisation", "group"] },
  { kinds: "places", of: ["place"] },
];
const MAX_DAY_CHARS = 120;
/** A statement whose speaker is less certain is listed last, as unsure. */
const MIN_SURE_CERTAINTY = 0.7;

/** True if it is not certain that its speaker said a quote. */
export const isUnsureQuote = ({ certainty, speaker }: Quote): boolean =>
  speaker !== null && certainty < MIN_SURE_CERTAINTY;

/** Lists the facts of a factbox for its views. */
export function listFacts(factbox: Factbox, t: Translate): FactLists {
  const { article, facts, sentences } = factbox;
  const quotes = joinInterrupted(selectShownQuotes(facts.quotes));
  const voices = groupBySpeaker(quotes, facts.parties, t).map((voice) => ({
    ...voice,
    quotes: [...voice.quotes].sort((a, b) => Number(isUnsureQuote(a)) - Number(isUnsureQuote(b))),
  }));
  const parties = listedParties(facts.parties);
  return {
    voices,
    counts: countQuotes(quotes),
    people: GROUPS.map(({ kinds, of }) => ({ kinds, parties: parties.filter(({ kind }) => of.includes(kind)) })).filter(
      (group) => group.parties.length > 0,
    ),
    days: dayLines(factbox),
    figures: groupEqual(facts.figures).map((equal) => {
      const { value, counted } = figureParts(equal[0]);
      return { equal, value, counted: counted || wordsAround(article.text, sentences, equal[0]) };
    }),
  };
}

function countQuotes(quotes: readonly Quote[]): QuoteCounts {
  const named = new Map<string, boolean>();
  for (const quote of quotes) {
    const { speaker } = quote;
    const key = speakerKey(quote);
    if (!speaker || !key) continue;
    const isNamed = speaker.party !== null || speaker.kind === "document" || /\s\p{Lu}/u.test(speaker.text);
    named.set(key, isNamed && !speaker.anonymous && speaker.kind !== "anonymous");
  }
  const direct = quotes.filter(isQuotedSpeech).length;
  return {
    quotes: direct,
    paraphrases: quotes.length - direct,
    sources: named.size,
    unnamed: [...named.values()].filter((isNamed) => !isNamed).length,
  };
}

/** What was inferred comes last. */
function dayLines(factbox: Factbox): DayLine[] {
  const said: SaidSentences = new Set();
  return createTimeline(factbox.facts.dates)
    .sort((a, b) => Number(a.isUnsure) - Number(b.isUnsure))
    .map((entry) => ({ entry, words: wordsOfDay(entry, factbox, said, MAX_DAY_CHARS) }));
}
