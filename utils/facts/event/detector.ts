// The files of `event/` find the story's main event. They import the lexicon and the text helpers only, and read the
// facts of earlier detectors as plain data.
import type { DateFact, Party, Span, SpanWithText, StoryEvent } from "../../types.ts";
import type { Detector } from "../detector.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { spanWithText } from "../text/spans.ts";
import { findEventDay } from "./event-day.ts";
import { findEventPlace } from "./event-place.ts";
import { findMainEvent, type MainEvent } from "./main-event.ts";

/** Summarises the story in four phrases of its own text: who did what, on which day, and where. */
export const event: Detector = {
  name: "event",
  find: (annotated, { parties, dates, quotes }) => {
    const { lead } = annotated;
    // Clauses are parsed in English only. In other languages a wrong phrase would be worse than none.
    const isEnglish = annotated.names !== null;
    const mainEvent = isEnglish ? findMainEvent(annotated, lead, quotes) : null;
    const summary: StoryEvent = {
      who:
        mainEvent?.who ??
        (isEnglish
          ? findFirstParty(
              annotated,
              lead,
              parties.filter((party) => isMain(party, annotated.title)),
            )
          : null),
      what: mainEvent?.what ?? null,
      when: findEventDay(annotated, lead, mainEvent, dates, quotes) ?? dayOfPublication(annotated, mainEvent, dates),
      where: findEventPlace(annotated, lead, mainEvent, isEnglish ? parties : [], dates),
    };
    return { event: summary };
  },
};

const MIN_MAIN_SALIENCE = 0.6;
/** True for a party that the story is about: without a clause that can be read, little else tells who acts. */
const isMain = ({ salience, name, aliases }: Party, title: string | null): boolean =>
  salience >= MIN_MAIN_SALIENCE && (title === null || [name, ...aliases].some((known) => title.includes(known)));

/** Forms of what has happened: the simple past, or the perfect of an act. */
const HAPPENED =
  /^(?:(?:has|have) (?:\p{L}+ly )?\p{Ll}+|(?:was|were) (?:\p{L}+ly )?\p{Ll}+(?:ed|en|ght|ld|wn)|(?!was|were)\p{Ll}+)(?= |$)/u;
/** What lasts has no day. */
const LASTING = /\b(?:always|been \p{L}+ing|decades?|months|often|rarely|regularly|weeks|years)\b/u;
const MAX_HEADLINE_CHARS = 110;

/**
 * Falls back to the day of publication for what has happened, if no other day is in its sentence. It is marked as
 * inferred, and its place is the verb. A headline tells what has happened in the present.
 */
function dayOfPublication(
  { published, text }: AnnotatedText,
  mainEvent: MainEvent | null,
  dates: readonly DateFact[],
): StoryEvent["when"] {
  const { sentence, what } = mainEvent ?? {};
  if (!published || !sentence || !what) return null;
  const words = text.slice(sentence.start, sentence.end).trim();
  const isHeadline = words.length <= MAX_HEADLINE_CHARS && !/[.!?]["”’]?$/.test(words);
  const verb = HAPPENED.exec(what.text)?.[0] ?? "";
  const form = lookUpVerbForm(verb.split(" ")[0] ?? "");
  const isPast = /^(?:has|have) /.test(verb) || /^(?:was|were) /.test(verb) || form === "past" || form === "participle";
  const isToday = isPast || (isHeadline && (form === "third" || form === "base"));
  if (!isToday || LASTING.test(words)) return null;
  if (dates.some(({ kind, ...span }) => (kind === "date" || kind === "time") && isWithin(span, sentence))) return null;
  return {
    start: what.start,
    end: what.start + verb.length,
    text: verb,
    value: published.slice(0, 10),
    inferred: true,
  };
}

const isWithin = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end;

/**
 * Finds the first party in the lead that is not a place, for leads without a clause that can be parsed.
 * A mention that follows it directly belongs to the phrase ("Bayern’s Manuel Neuer").
 */
function findFirstParty({ text }: AnnotatedText, { sentences }: Lead, parties: readonly Party[]): SpanWithText | null {
  for (const sentence of sentences) {
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
