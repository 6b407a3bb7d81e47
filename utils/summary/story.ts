import type { Factbox, Figure, Quote, Span, SpanWithText } from "../types.ts";
import { isQuotedSpeech, quotedWords } from "./attribution.ts";
import { type SaidSentences, sentencesOf, wordsOfDay } from "./date-lines.ts";
import type { DayLine, FigureLine } from "./fact-lists.ts";
import { quoteScore } from "./fact-scores.ts";
import { figureParts, wordsAround } from "./figure-parts.ts";
import { eventSentence, rankFigures, selectFacts, type Voice } from "./select-facts.ts";
import { FIRST_VIEW } from "./selection-limits.ts";
import { countWords, shortenWords } from "./shorten-words.ts";
import { joinInterrupted, selectShownQuotes, speakerKey } from "./speakers.ts";
import { isUpcoming, type TimelineEntry } from "./timeline.ts";

/** What a reader needs to know first. No sentence of the article is in it twice. */
export type Story = {
  /** The sentence that reports the event, whole; else the article's first one. */
  lead: SpanWithText | null;
  figures: FigureLine[];
  quotes: Quote[];
  days: DayLine[];
};

/** The most characters of a quote: two lines. */
export const MAX_STORY_QUOTE_CHARS = 105;
/** The most words of a story, and its share of the article's words; both with room for another language's headings. */
const MAX_WORDS = 122;
const MAX_SHARE = 0.47;
/** Of a shorter article, only the lead and the days are shown. */
const MIN_WORDS_FOR_ALL = 150;
const MIN_LEAD_WORDS = 5;
const MIN_TILE_WORDS = 3;
const LIMITS = { ...FIRST_VIEW, voices: 12, quotesPerVoice: 1, quotes: 12, moments: 12, figures: 0 };
const MOST = { figures: 3, quotes: 3, days: 2 };

const MAX_DAY_CHARS = 70;
/** Words that a view adds: a heading with its link, the words for a day, "says that" with a name of two words. */
const OVERHEAD = { heading: 6, day: 3, voice: 5 };
const REFUSALS: readonly string[] = ["denial", "refusal", "withheld"];

/** Selects the story of an article; `now` is the time of reading (ISO 8601). */
export function selectStory(factbox: Factbox, now: string): Story {
  const { article, sentences, facts } = factbox;
  const total = countWords(article.text);
  let left = Math.min(MAX_WORDS, Math.floor(MAX_SHARE * total));
  const said: SaidSentences = new Set();
  /** The sentences of which only a figure is shown: they may give another one. */
  const ofFigures: SaidSentences = new Set();
  const story: Story = { lead: null, figures: [], quotes: [], days: [] };

  /** Adds something if there is room for its words; the first of a list also needs room for the heading. */
  function add<Item>(list: Item[], item: Item, words: string, overhead: number, heading = OVERHEAD.heading): boolean {
    const cost = countWords(words) + overhead + (list.length ? 0 : heading);
    if (cost > left) return false;
    left -= cost;
    list.push(item);
    return true;
  }

  function addQuote(quote: Quote): void {
    const starts = sentencesOf(sentences, quote);
    if (story.quotes.length >= MOST.quotes || starts.some((start) => said.has(start))) return;
    const words = shortenWords(quotedWords(quote), MAX_STORY_QUOTE_CHARS);
    const { speaker } = quote;
    const who = facts.parties[speaker?.party ?? -1]?.role ?? (speaker?.introduction ?? speaker)?.text ?? "";
    const overhead = OVERHEAD.voice - (isQuotedSpeech(quote) ? 2 : 0);
    if (add(story.quotes, quote, `${who} ${words}`, overhead)) for (const start of starts) said.add(start);
  }

  function addDay(entry: TimelineEntry): void {
    if (story.days.length >= MOST.days) return;
    const before = new Set(said);
    const words = wordsOfDay(entry, factbox, said, MAX_DAY_CHARS);
    const isNew = said.size > before.size;
    // A day whose sentence is shown is worth a line only if it is ahead.
    const isWorthy = isNew || isUpcoming(entry.value, article.published, now);
    if (isWorthy && add(story.days, { entry, words }, words, OVERHEAD.day)) return;
    for (const start of said) if (!before.has(start)) said.delete(start);
  }

  function addFigure(figure: Figure): void {
    const starts = sentencesOf(sentences, figure);
    if (story.figures.length >= MOST.figures || starts.some((start) => said.has(start) && !ofFigures.has(start)))
      return;
    const parts = figureParts(figure);
    const counted = parts.counted || wordsAround(article.text, sentences, figure);
    // A number with two words of its sentence says nothing.
    if (!parts.counted && countWords(counted) < MIN_TILE_WORDS) return;
    if (!add(story.figures, { equal: [figure], value: parts.value, counted }, `${parts.value} ${counted}`, 0, 0))
      return;
    for (const start of starts) ofFigures.add(start);
    for (const start of starts) said.add(start);
  }

  const lead = leadOf(factbox);
  if (lead && countWords(lead.text) <= left) {
    story.lead = lead;
    left -= countWords(lead.text);
    for (const start of sentencesOf(sentences, lead)) said.add(start);
  }
  const pool = selectFacts(factbox, LIMITS, now);
  const isShort = total < MIN_WORDS_FOR_ALL;
  const quotes = isShort ? [] : oneOfEachVoice(pool.voices, refusalsOf(factbox));
  const days = nextFirst(pool.moments, article.published, now);
  const figures = isShort ? [] : rankFigures(factbox);
  // In turns, so that the first of each list comes before the second of any.
  for (let turn = 0; turn < Math.max(quotes.length, days.length, figures.length); turn++) {
    for (const quote of quotes.slice(turn, turn + 1)) addQuote(quote);
    for (const entry of days.slice(turn, turn + 1)) addDay(entry);
    for (const figure of figures.slice(turn, turn + 1)) addFigure(figure);
  }
  return story;
}

/** Returns the sentence that reports the event, else the one after the dateline, else the first; null if none does. */
function leadOf(factbox: Factbox): SpanWithText | null {
  const { article, sentences, facts } = factbox;
  const event = eventSentence(factbox);
  if (event && countWords(event.text) >= MIN_LEAD_WORDS) return event;
  const dateline = sentences.find(({ start }) => start === facts.event.where?.start);
  if (dateline && countWords(sliceOf(article.text, dateline)) >= MIN_LEAD_WORDS)
    return { start: dateline.start, end: dateline.end, text: sliceOf(article.text, dateline) };
  return firstSentence(factbox);
}

/** Returns the first sentence of a paragraph that is more than a dateline; null if there is none. */
function firstSentence({ article, sentences }: Factbox): SpanWithText | null {
  for (const { kind, start, end } of article.blocks) {
    if (kind !== "paragraph") continue;
    const found = sentences.find(
      (span) => span.start >= start && span.end <= end && countWords(sliceOf(article.text, span)) >= MIN_LEAD_WORDS,
    );
    if (found) return { start: found.start, end: found.end, text: sliceOf(article.text, found) };
  }
  return null;
}

const sliceOf = (text: string, { start, end }: Span) => text.slice(start, end);

/** Returns what somebody denied or would not say, the one that matters most first. */
function refusalsOf({ article, facts }: Factbox): Quote[] {
  const scoreOf = (quote: Quote) => quoteScore(quote, facts.parties, article.text.length);
  return joinInterrupted(selectShownQuotes(facts.quotes))
    .filter(({ stance }) => stance !== undefined && REFUSALS.includes(stance.kind))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
}

/** Returns one quote of each voice, and a refusal second at the latest. */
function oneOfEachVoice(voices: readonly Voice[], refusals: readonly Quote[]): Quote[] {
  const best = voices.flatMap(({ quotes }) => quotes.slice(0, 1));
  const [first] = best;
  const [refusal] = refusals;
  if (!refusal) return best;
  const key = speakerKey(refusal);
  const others = best.filter((quote) => key === "" || speakerKey(quote) !== key);
  return first && others.includes(first) ? [first, refusal, ...others.slice(1)] : [refusal, ...others];
}

/** Orders days: the next one ahead first, then those that matter most. */
function nextFirst(moments: readonly TimelineEntry[], published: string | null, now: string): TimelineEntry[] {
  const isAhead = ({ value }: TimelineEntry) => isUpcoming(value, published, now);
  const ahead = moments.filter(isAhead).sort((a, b) => a.value.localeCompare(b.value));
  return [...ahead, ...moments.filter((entry) => !isAhead(entry))];
}
