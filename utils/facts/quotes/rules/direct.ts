import type { Party, Quote, Span, SpanWithText, Speaker } from "../../../types.ts";
import { REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { spanAt, spanWithText } from "../../text/spans.ts";
import { findCitedSource, findRelay, findToldOutlet } from "../annotate/via.ts";
import type { QuotedSpan } from "../marks/quoted-spans.ts";
import { findColonIntroduction, findSignature } from "./adjacent-attribution.ts";
import { type Attribution, findAttributionAfter, findAttributionBefore, findTokenIndex } from "./attribution.ts";
import { findInvertedAttribution } from "./inverted.ts";
import { resolveSpeaker } from "./speaker.ts";

const SCARE = 4;
const VOICE = 900;
const LEAD = 80;

/** The paragraph around an offset. */
function paragraphOf(text: string, offset: number): Span {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, end: end < 0 ? text.length : end };
}

/** What a quotation's own sentence says before and after it, as token ranges that stop at other quotations. */
function around(
  reading: AnnotatedText,
  marked: QuotedSpan,
  paragraph: Span,
  neighbours: readonly (QuotedSpan | undefined)[],
) {
  const { text, sentences } = reading;
  const sentence = (offset: number) => spanAt(sentences, offset);
  const first = sentence(marked.outer.start);
  const rest =
    marked.outer.end < paragraph.end
      ? sentence(nextWord(text, marked.outer.end, Math.min(paragraph.end, marked.outer.end + LEAD)))
      : undefined;
  const endsInside = /[.!?…]["”»]?$/.test(text.slice(marked.start, marked.end).trim());
  let after =
    rest && rest.start <= marked.outer.end
      ? rest.end
      : endsInside
        ? lowerCaseFollows(text, marked.outer.end) && rest
          ? rest.end
          : marked.outer.end
        : (rest?.end ?? marked.outer.end);
  let before = Math.max(paragraph.start, first?.start ?? paragraph.start);
  for (const neighbour of neighbours) {
    if (!neighbour) continue;
    const { outer } = neighbour;
    if (outer.start >= marked.outer.end && outer.start < after) after = outer.start;
    if (outer.end <= marked.outer.start && outer.end > before) before = outer.end;
  }
  return {
    before: [findTokenIndex(reading, before), findTokenIndex(reading, marked.outer.start)] as const,
    after: [
      findTokenIndex(reading, marked.outer.end),
      findTokenIndex(reading, Math.min(after, paragraph.end)),
    ] as const,
  };
}

function nextWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !/[\p{L}\p{N}]/u.test(text[at] ?? "")) at++;
  return at;
}

// “It is over!” said Smith: a quotation may end its own sentence and not the one around it. A name may follow as well.
function lowerCaseFollows(text: string, from: number): boolean {
  const rest = text.slice(from, from + LEAD);
  if (/^[\s,—–-]*\p{Ll}/u.test(rest)) return true;
  const verb = /^[\s,—–-]*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3},? (\p{Ll}+)\b/u.exec(rest)?.[1];
  return verb !== undefined && REPORTING_VERBS.has(verb);
}

/** The direct and partial quotations of a text, each with its speaker where the text says so. A quotation without a cue keeps the last voice as long as it plainly goes on. */
export function findDirectQuotes(
  reading: AnnotatedText,
  marked: readonly QuotedSpan[],
  parties: readonly Party[],
): Quote[] {
  const { text } = reading;
  const found: Quote[] = [];
  let paragraph: Span = { start: 0, end: 0 };
  for (const [index, stretch] of marked.entries()) {
    if (stretch.outer.start >= paragraph.end) paragraph = paragraphOf(text, stretch.outer.start);
    const { before, after } = around(reading, stretch, paragraph, [marked[index - 1], marked[index + 1]]);
    const words = text.slice(stretch.start, stretch.end);
    const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const lead = text.slice(Math.max(paragraph.start, stretch.outer.start - LEAD), stretch.outer.start).trimEnd();
    const whole = stretch.rest || isWhole(lead, words);
    const behind = findAttributionAfter(reading, ...after) ?? findInvertedAttribution(reading, ...after);
    const attribution =
      choose(findAttributionBefore(reading, ...before), behind, lead, words) ??
      (lead === "" ? findColonIntroduction(reading, paragraph, parties) : null);
    const isScare = count < SCARE && (!attribution || attribution.near > 6);
    if (count === 0 || (isScare && !stretch.rest)) continue;
    if (attribution?.source) {
      const { source } = attribution;
      const cited = findCitedSource(reading, ...before) ?? findCitedSource(reading, ...after);
      const speaker = unnamedHere(text, paragraph, stretch, resolveSpeaker(cited ?? source, parties), parties);
      found.push({
        ...trimmed(text, stretch),
        kind: whole ? "direct" : "mixed",
        speaker,
        cue: attribution.cue,
        via: cited ? findRelay(source, cited, parties) : findToldOutlet(reading, attribution, speaker),
        certainty: attribution.near <= 3 ? 0.9 : 0.7,
      });
      continue;
    }
    const signed = whole ? findSignature(text, stretch.outer.end) : null;
    if (signed) {
      const speaker = resolveSpeaker(signed.name, parties);
      found.push({ ...trimmed(text, stretch), kind: "direct", speaker, cue: signed.dash, via: null, certainty: 0.8 });
      continue;
    }
    const last = found.at(-1);
    const goesOn =
      last?.speaker && whole && stretch.start - last.end < VOICE && continues(text, last, stretch, paragraph);
    if ((!whole || isScare) && !goesOn) continue;
    found.push({
      ...trimmed(text, stretch),
      kind: "direct",
      speaker: goesOn ? (last?.speaker ?? null) : null,
      cue: goesOn ? (last?.cue ?? null) : null,
      via: goesOn ? (last?.via ?? null) : null,
      certainty: goesOn ? 0.5 : 0.4,
    });
  }
  return found;
}

const UNNAMED =
  /condition of anonymity|not (?:been )?authori[sz]ed to (?:speak|discuss|comment)|(?:declined|asked|wished|wanted) (?:not )?to (?:be|remain) (?:named|identified|anonymous|unnamed)|anonym bleiben|не называть (?:его|её|их)|на условиях анонимности|sous (?:couvert d.|condition d.)anonymat|bajo condición de anonimato/iu;

/** A speaker whom the paragraph, up to a sentence behind the quotation, says to stay unnamed is anonymous, unless a person's name stands there. */
function unnamedHere(
  text: string,
  paragraph: Span,
  stretch: QuotedSpan,
  speaker: Speaker,
  parties: readonly Party[],
): Speaker {
  const party = speaker.party === null ? undefined : parties[speaker.party];
  const named =
    party?.kind === "person" && party.mentions.some(({ start, end }) => start < speaker.end && end > speaker.start);
  if (
    named ||
    !UNNAMED.test(
      text.slice(
        Math.max(paragraph.start, stretch.outer.start - VOICE),
        Math.min(paragraph.end, stretch.outer.end + 200),
      ),
    )
  )
    return speaker;
  return { ...speaker, party: null, anonymous: true };
}

/** Whether a quotation is a sentence of its own and not a few words inside another's. */
function isWhole(lead: string, words: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}\p{N}.…'‘(«“¿¡]/u.test(words.trim()) &&
    (lead === "" || /[,:.!?…”"»)—–-]$/.test(lead) || words.split(/\s+/).length > 7)
  );
}

/** Of the attributions before and after, the one that fits how the quotation is set: a comma inside its end points on, a comma or colon before it points back. */
function choose(
  before: Attribution | null,
  after: Attribution | null,
  lead: string,
  words: string,
): Attribution | null {
  if (!before || !after) return before ?? after;
  if (/[,:]$/.test(lead)) return before;
  if (/[,!?—–-]$/.test(words.trim())) return after;
  return before.near <= after.near ? before : after;
}

/** Whether the voice of the last quotation goes on: in the same paragraph, or in the next one that begins with this quotation. */
function continues(text: string, last: Quote, stretch: QuotedSpan, paragraph: Span): boolean {
  if (last.end >= paragraph.start) return true;
  const between = text.slice(last.end, stretch.outer.start);
  return stretch.outer.start === paragraph.start && (between.match(/\n+/g)?.length ?? 0) === 1;
}

function trimmed(text: string, { start, end }: Span): SpanWithText {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return spanWithText(text, { start: from, end: to });
}
