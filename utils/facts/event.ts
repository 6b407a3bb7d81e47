import type { Party, Span, StoryEvent, Words } from "../types.ts";
import { type Lead, leadOf } from "./event/lead.ts";
import { subjectOf } from "./event/subject.ts";
import { whenOf } from "./event/when.ts";
import type { Detector, Reading } from "./reading.ts";

const WHAT_LIMIT = 160;
const SUBJECTS = 1;
const IN_PLACE = /(?:^|\s)(?:in|at|near|outside|across|from|off|on)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}$/iu;

/** Tells the story in four phrases of its own text: whose act the lead tells, what it was, on which day, and where. */
export const event: Detector = {
  name: "event",
  find: (reading, { parties, dates }) => {
    const lead = leadOf(reading);
    const who = whoOf(reading, lead, parties);
    const told: StoryEvent = {
      who,
      what: who && whatOf(reading, lead, who),
      when: whenOf(reading, dates),
      where: whereOf(reading, lead, parties),
    };
    return { event: told };
  },
};

const within = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end;
const words = (text: string, { start, end }: Span): Words => ({ start, end, text: text.slice(start, end) });

/** The subject of the first sentence; where it is not plain, the first party of the lead that does not only stand behind a preposition of place, together with the words that lead up to it. */
function whoOf(reading: Reading, { sentences }: Lead, parties: readonly Party[]): Words | null {
  const { text } = reading;
  for (const sentence of sentences.slice(0, SUBJECTS)) {
    const subject = subjectOf(reading, sentence);
    if (subject && !/^(?:it|he|she|they|we|there|this|that|i|you)$/i.test(text.slice(subject.start, subject.end)))
      return words(text, subject);
  }
  for (const sentence of sentences) {
    const named = parties
      .flatMap((party) =>
        party.mentions.filter((mention) => within(mention, sentence)).map((mention) => ({ party, mention })),
      )
      .filter(
        ({ party, mention }) => party.kind !== "place" || !IN_PLACE.test(text.slice(sentence.start, mention.start)),
      )
      .sort((a, b) => a.mention.start - b.mention.start);
    const [first] = named;
    if (!first) continue;
    // A possessive or a nationality belongs to what follows it: "Russia's Defense Ministry", "French police".
    const next = named[1]?.mention;
    const joined =
      next && /^(?:['’]s)?\s*$/.test(text.slice(first.mention.end, next.start))
        ? { start: first.mention.start, end: next.end }
        : first.mention;
    return words(text, joined);
  }
  return null;
}

/** What the one named does, from the next word to the clause's end. */
function whatOf({ text }: Reading, { sentences }: Lead, who: Words): Words | null {
  const sentence = sentences.find((span) => within(who, span));
  if (!sentence) return null;
  const rest = text.slice(who.end, sentence.end);
  const skipped = /^(?:['’]s)?(?:,[^,]{0,120},)?\s*/u.exec(rest)?.[0].length ?? 0;
  const clause = rest.slice(skipped, skipped + WHAT_LIMIT);
  const end =
    clause.length < WHAT_LIMIT
      ? clause.search(/(?:;|, (?:which|who|but|while|after|as|and)\b|[.!?]["”’]?$|$)/u)
      : Math.max(clause.search(/[,;]/), clause.lastIndexOf(" "));
  const start = who.end + skipped;
  return end > 3 ? words(text, { start, end: start + end }) : null;
}

/** The dateline's place, else the first place that the lead says something happens in. */
function whereOf({ text }: Reading, { sentences, dateline }: Lead, parties: readonly Party[]): Words | null {
  if (dateline) {
    const comma = text.slice(dateline.start, dateline.end).indexOf(",");
    return words(text, comma > 0 ? { start: dateline.start, end: dateline.start + comma } : dateline);
  }
  const places = parties
    .filter(({ kind }) => kind === "place")
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
  for (const sentence of sentences) {
    const place = places.find(
      (mention) => within(mention, sentence) && IN_PLACE.test(text.slice(sentence.start, mention.start)),
    );
    if (place) return words(text, place);
  }
  return null;
}
