// The files of `event/` find the story's main event. They import the lexicon and the text helpers only, and read the
// facts of earlier detectors as plain data.
import type { Party, Span, SpanWithText, StoryEvent } from "../../types.ts";
import type { Detector } from "../detector.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { spanAt, spanWithText } from "../text/spans.ts";
import { findEventDay } from "./event-day.ts";
import { findEventPlace } from "./event-place.ts";
import { findMainEvent } from "./main-event.ts";
import { refersElsewhere } from "./no-news.ts";
import { inferEventDay } from "./publication-day.ts";

/** Summarises the story in four phrases of its own text: who did what, on which day, and where. */
export const event: Detector = {
  name: "event",
  find: (annotated, { parties, dates, quotes }) => {
    const { lead } = annotated;
    // Clauses are parsed in English only. In other languages a wrong phrase would be worse than none.
    const isEnglish = annotated.names !== null;
    const mainEvent = isEnglish ? findMainEvent(annotated, lead, quotes) : null;
    const main = isEnglish && !mainEvent ? parties.filter((party) => isMain(party, annotated.title)) : [];
    const first = findFirstParty(annotated, lead, main);
    const told = first && { who: first, what: null, sentence: spanAt(annotated.sentences, first.start) ?? first };
    const day = findEventDay(annotated, lead, mainEvent ?? told, dates);
    const summary: StoryEvent = {
      who: mainEvent?.who ?? first,
      what: mainEvent?.what ?? null,
      when: day === "unclear" ? null : (day ?? inferEventDay(annotated, mainEvent, dates)),
      where: findEventPlace(annotated, lead, mainEvent, isEnglish ? parties : [], dates),
    };
    return { event: summary };
  },
};

const MIN_MAIN_SALIENCE = 0.6;
/** True for a party that the story is about: without a clause that can be read, little else tells who acts. */
const isMain = ({ salience, name, aliases }: Party, title: string | null): boolean =>
  salience >= MIN_MAIN_SALIENCE && (title === null || [name, ...aliases].some((known) => title.includes(known)));

const isWithin = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end;

/**
 * Finds the first party in the lead that is not a place, for leads without a clause that can be parsed.
 * A mention that follows it directly belongs to the phrase ("Bayern’s Manuel Neuer").
 */
function findFirstParty({ text }: AnnotatedText, { sentences }: Lead, parties: readonly Party[]): SpanWithText | null {
  for (const sentence of sentences) {
    if (refersElsewhere(text.slice(sentence.start, sentence.end))) continue;
    const mentions = parties
      .flatMap((party) => party.mentions.map((mention) => ({ kind: party.kind, mention })))
      .filter(({ mention }) => isWithin(mention, sentence))
      .sort((a, b) => a.mention.start - b.mention.start);
    const first = mentions.findIndex(({ kind }) => kind !== "place");
    const mention = mentions[first]?.mention;
    if (!mention) continue;
    const next = mentions[first + 1]?.mention;
    const isJoined = next !== undefined && /^(?:['’]s)?\s*$/.test(text.slice(mention.end, next.start));
    return spanWithText(text, { start: mention.start, end: isJoined ? next.end : mention.end });
  }
  return null;
}
