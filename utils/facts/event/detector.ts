import type { Party, Span, SpanWithText, StoryEvent } from "../../types.ts";
import type { Detector } from "../detector.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { spanWithText } from "../text/spans.ts";
import { findEventDay } from "./event-day.ts";
import { findEventPlace } from "./event-place.ts";
import { findMainEvent } from "./main-event.ts";

/** Tells the story in four phrases of its own text: whose act the lead tells, what it was, on which day, and where. */
export const event: Detector = {
  name: "event",
  find: (reading, { parties, dates, quotes }) => {
    const { lead } = reading;
    // How a sentence is built is known of English alone; of other languages a wrong word would be worse than none.
    const isEnglish = reading.names !== null;
    const act = isEnglish ? findMainEvent(reading, lead, quotes) : null;
    const told: StoryEvent = {
      who: act?.who ?? (isEnglish ? namedIn(reading, lead, parties) : null),
      what: act?.what ?? null,
      when: findEventDay(reading, lead, act, dates, quotes),
      where: findEventPlace(reading, lead, isEnglish ? parties : [], dates),
    };
    return { event: told };
  },
};

const within = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end;

/** Where no sentence of the lead is plain: the first party it names that is no place, with the words that lead up to it ("French police"). */
function namedIn({ text }: AnnotatedText, { sentences }: Lead, parties: readonly Party[]): SpanWithText | null {
  for (const sentence of sentences) {
    const named = parties
      .flatMap((party) => party.mentions.map((mention) => ({ kind: party.kind, mention })))
      .filter(({ mention }) => within(mention, sentence))
      .sort((a, b) => a.mention.start - b.mention.start);
    const first = named.findIndex(({ kind }) => kind !== "place");
    const mention = named[first]?.mention;
    if (!mention) continue;
    const next = named[first + 1]?.mention;
    const joined = next !== undefined && /^(?:['’]s)?\s*$/.test(text.slice(mention.end, next.start));
    const end = joined ? next.end : mention.end;
    return spanWithText(text, { start: mention.start, end });
  }
  return null;
}
