import type { Factbox, Figure, Party, Quote, Span, SpanWithText } from "../types.ts";
import { figureScore, momentScore, quoteScore } from "./fact-scores.ts";
import { groupEqual } from "./format-figure.ts";
import { ALL_FACTS, NO_LIMIT, type SelectionLimits } from "./selection-limits.ts";
import { sentenceSpan } from "./sentence-context.ts";
import { joinInterrupted, selectShownQuotes, speakerKey } from "./speakers.ts";
import { createTimeline, isUpcoming, type TimelineEntry } from "./timeline.ts";

/** A quote whose speaker is less certain is not among those that matter. */
const MIN_SURE_CERTAINTY = 0.5;
/** Neither is what no one is named for: "Other evidence suggests …", "8% said …". */
const NO_SOURCE =
  /^(?:(?:\p{Ll}+ )?(?:data|evidence|findings|numbers|results|signs)|these (?:\p{Ll}+ )?(?:polls|studies|surveys)|\d[\d.,]* ?(?:%|per ?cent))$/iu;
/** What is older and named once is background. */
const OLD_YEARS = 11;
const DAYS_OF_YEAR = 365;
const MS_OF_DAY = 86_400_000;

/** The quotes of one voice, in text order. */
export type Voice = { key: string; quotes: Quote[] };

/** The facts that matter most, in the order of importance. */
export type Selection = {
  /** The sentence that reports the event. */
  event: SpanWithText | null;
  parties: Party[];
  voices: Voice[];
  moments: TimelineEntry[];
  figures: Figure[];
};

/** "ORLAN, Norway (AP) — ", "ORLAN, Nov 22 — ": a place in capitals or with its country, and a dash. */
const DATELINE =
  /^(?:Reporting from [\p{L} .,]{2,40}|\p{Lu}{2}[\p{L} .,'’()-]{0,60}?(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2}|, \d{1,2} \p{Lu}\p{L}{2,8})?|\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)? \(\p{Lu}+\)) ?(?:—|–|--) (?=\p{Lu}|[“"])/u;

/**
 * Selects the facts that matter, each once: what the event's sentence says is not repeated as a quote, and a day whose
 * sentence is already given is left out. `now` is the time of reading (ISO 8601).
 */
export function selectFacts(factbox: Factbox, limits: SelectionLimits, now: string): Selection {
  const { article, facts, sentences } = factbox;
  const event = eventSentence(factbox);
  const isSaid = (span: Span) => event !== null && event.start <= span.start && span.end <= event.end;
  const isAll = limits === ALL_FACTS;
  const voices = selectVoices(factbox, limits, isAll ? () => false : isSaid);
  const said: Span[] = [...(event ? [event] : []), ...voices.flatMap(({ quotes }) => quotes)];
  const isRepeated = (span: Span) => said.some(({ start, end }) => start <= span.start && span.end <= end);
  const timeline = createTimeline(facts.dates);
  const moments = isAll
    ? timeline
    : selectMoments(
        timeline
          .filter((entry) => isSureMoment(entry, factbox, now))
          .filter(
            ({ value, facts: dates }) =>
              isUpcoming(value, article.published, now) || !dates.some((date) => isRepeated(date)),
          ),
        limits.moments,
        (entry) => momentScore(entry, factbox, now),
      );
  for (const { facts: dates } of moments) {
    const [first] = dates;
    if (first) said.push(sentenceSpan(sentences, first) ?? first);
  }
  const ordered = isAll ? groupEqual(facts.figures).map(([first]) => first) : rankFigures(factbox);
  const figures = ordered.filter((figure) => isAll || !isRepeated(figure)).slice(0, limits.figures);
  return { event, parties: selectParties(factbox, limits), voices, moments, figures };
}

/** Returns the figures of an article, each once, the one that matters most first. */
export function rankFigures({ article, facts }: Pick<Factbox, "article" | "facts">): Figure[] {
  return groupEqual(facts.figures)
    .map(([first, ...more]) => ({ first, score: figureScore(first, more.length, article.title, article.text.length) }))
    .sort((a, b) => b.score - a.score)
    .map(({ first }) => first);
}

/**
 * True for a day that may be among those that matter: the text is sure of it, it is not only in somebody's mouth, and
 * it is not an old year that is named once.
 */
function isSureMoment(
  { value, facts: dates, isUnsure }: TimelineEntry,
  { article, facts }: Factbox,
  now: string,
): boolean {
  const [first, ...more] = dates;
  if (!first || isUnsure) return false;
  const age = Date.parse(article.published ?? now) - Date.parse(value.slice(0, 10));
  if (!more.length && age > OLD_YEARS * DAYS_OF_YEAR * MS_OF_DAY) return false;
  return !facts.quotes.some(({ kind, start, end }) => kind === "direct" && start <= first.start && first.end <= end);
}

/** Returns the sentence that reports the event; null if the article has none that could be read. */
export function eventSentence({ article, facts, sentences }: Factbox): SpanWithText | null {
  const { what, who } = facts.event;
  const anchor = what ?? who;
  const span = anchor && sentenceSpan(sentences, anchor);
  if (!span) return null;
  const dateline = DATELINE.exec(article.text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + dateline, end: span.end, text: article.text.slice(span.start + dateline, span.end) };
}

/** Leaves out what only describes other words, and names in credits. */
export const listedParties = (parties: readonly Party[]): Party[] =>
  parties.filter(({ background }) => background !== true);

function selectParties({ article, facts }: Factbox, limits: SelectionLimits): Party[] {
  let placeCount = 0;
  return listedParties(facts.parties)
    .filter(({ kind, name, aliases, mentions }) => {
      if (kind !== "place") return true;
      // A place that is named in passing is where something else lies.
      const matters =
        mentions.length >= limits.placeMentions || [name, ...aliases].some((form) => article.title.includes(form));
      return matters && ++placeCount <= limits.places;
    })
    .slice(0, limits.parties);
}

const isSure = ({ certainty, kind, speaker }: Quote): boolean =>
  certainty >= MIN_SURE_CERTAINTY && !(kind === "indirect" && NO_SOURCE.test(speaker?.text ?? ""));

/** Selects voices by their best quote and their salience, and quotes by turns, the best first. */
function selectVoices({ article, facts }: Factbox, limits: SelectionLimits, isSaid: (span: Span) => boolean): Voice[] {
  const shown = joinInterrupted(selectShownQuotes(facts.quotes)).filter(
    (quote) => !isSaid(quote) && (limits.voices === NO_LIMIT || isSure(quote)),
  );
  const byVoice = new Map<string, { quote: Quote; score: number }[]>();
  for (const quote of shown) {
    const key = speakerKey(quote);
    const scored = { quote, score: quoteScore(quote, facts.parties, article.text.length) };
    const known = byVoice.get(key);
    if (known) known.push(scored);
    else byVoice.set(key, [scored]);
  }
  const ranked = [...byVoice]
    .map(([key, quotes]) => ({ key, quotes: [...quotes].sort((a, b) => b.score - a.score) }))
    .filter(({ key }) => key !== "" || limits.voices === NO_LIMIT)
    .sort((a, b) => Number(a.key === "") - Number(b.key === "") || voiceScore(b.quotes) - voiceScore(a.quotes))
    .slice(0, limits.voices);
  const chosen = new Set<Quote>();
  for (let turn = 0; turn < Math.min(limits.quotesPerVoice, shown.length); turn++)
    for (const { quotes } of ranked) {
      const quote = quotes[turn]?.quote;
      if (quote && chosen.size < limits.quotes) chosen.add(quote);
    }
  return ranked
    .map(({ key, quotes }) => ({
      key,
      quotes: quotes
        .map(({ quote }) => quote)
        .filter((quote) => chosen.has(quote))
        .sort((a, b) => a.start - b.start),
    }))
    .filter(({ quotes }) => quotes.length > 0);
}

const voiceScore = (quotes: readonly { score: number }[]): number =>
  (quotes[0]?.score ?? 0) + 0.15 * Math.log2(quotes.length);

function selectMoments(
  entries: readonly TimelineEntry[],
  many: number,
  scoreOf: (entry: TimelineEntry) => number,
): TimelineEntry[] {
  return [...entries].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, many);
}
