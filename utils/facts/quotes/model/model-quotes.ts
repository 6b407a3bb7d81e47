import type { Party, Quote, Span, SpanWithText } from "../../../types.ts";
import { findFirstSpan } from "../../text/spans.ts";
import { resolveSpeaker } from "../rules/speaker.ts";
import type { SentenceAttribution } from "./attribution-model.ts";

/** A piece of what somebody says, with the words for the saying and for who says it; `isMain` where no other piece is longer. */
type Linked = SpanWithText & { cue: SpanWithText; source: SpanWithText | null; isMain: boolean };

/** One that names who says it. */
type Sourced = Linked & { source: SpanWithText };

// A content stands in one sentence, which is no longer than this; in characters.
const LONGEST = 4_000;
const FEW_WORDS = 3;
// How many characters beside its quotations make a content more than they are.
const MORE = 12;
// How many words the second piece of a content has at least, and what begins none.
const CLAUSE = 5;
const CIRCUMSTANCE =
  /^(?:in|on|at|during|after|before|by|with|when|while|as|for|from|to|and|but|including|noting|citing|referring) /i;
// "found cracks up to 14 metres long": a measure, no statement.
const NO_CLAUSE = /^to (?:\d|the |an? )/;
const NOBODY = /^(?:nobody|no one|none)$/i;
const THAT_BEFORE = /\bthat\s*[“"«„]?$/i;
const RELATIVE = /^(?:who|that|which|whom)$/i;
const MARKS = /[“”"«»„]/;

/** Quotes as the model's attributions have them: what stands between marks gets the speaker of its sentence's attribution; a clause that holds a quotation is quoted whole; and what stands in no marks is a quote of its own. */
export function applyAttributionModel(
  attributions: readonly SentenceAttribution[],
  direct: readonly Quote[],
  parties: readonly Party[],
): Quote[] {
  const linked = attributions
    .flatMap(({ content, cue, source }) =>
      content.map((piece) => ({ ...piece, cue, source, isMain: isLongest(piece, content) })),
    )
    .sort((a, b) => a.start - b.start);
  const whole = new Set(linked.flatMap((one) => (holdsMore(one, direct) ? touching(direct, one) : [])));
  const spoken = direct.filter((quote) => !whole.has(quote)).map((quote) => withSpeaker(quote, linked, parties));
  const others = linked
    .map((one) => withoutOverrun(one, linked))
    .filter(isSourced)
    .filter(
      (one) =>
        (one.isMain || isClause(one.text)) &&
        /\p{L}/u.test(one.cue.text) &&
        countOf(one.text) >= FEW_WORDS &&
        !NO_CLAUSE.test(one.text) &&
        !NOBODY.test(one.source.text) &&
        !touching(spoken, one).length,
    );
  const outer = new Map<Sourced, Sourced[]>();
  for (const one of others) {
    const around = holderOf(one, others);
    if (around) outer.set(around, [...(outer.get(around) ?? []), one]);
  }
  const held = new Set([...outer.values()].flat());
  const told = others.filter((one) => !held.has(one) && !isPartOf(one, others));
  return [
    ...spoken,
    ...told.map((one) => {
      const quote = asQuote(one, direct, parties);
      const inner = (outer.get(one) ?? []).map((within) => asQuote(within, direct, parties));
      return inner.length ? { ...quote, inner } : quote;
    }),
  ];
}

/** An attribution with its content cut where, behind a comma, the verb of another one stands whose source is not in it: "who hoped for a transfer, said that …". */
function withoutOverrun(one: Linked, all: readonly Linked[]): Linked {
  for (let at = findFirstSpan(all, ({ start }) => start > one.start); at < all.length; at++) {
    const other = all[at];
    if (!other || other.start >= one.end) break;
    const { cue, source } = other;
    if (cue.start <= one.start || cue.end > one.end) continue;
    const before = one.text.slice(0, cue.start - one.start).trimEnd();
    if (!before.endsWith(",") || (source && source.start >= one.start)) continue;
    const text = before.slice(0, -1);
    return { ...one, end: one.start + text.length, text };
  }
  return one;
}

/** The attribution whose longer content holds another's cue: what is said of somebody's saying. The first that does. */
function holderOf({ cue, start: first, end }: Linked, all: readonly Sourced[]): Sourced | undefined {
  const size = end - first;
  for (let at = findFirstSpan(all, ({ start }) => start > cue.start - LONGEST); at < all.length; at++) {
    const one = all[at];
    if (!one || one.start > cue.start) return undefined;
    if (cue.end <= one.end && one.end - one.start > size) return one;
  }
  return undefined;
}

/** Whether all of a content stands in another's, longer one: one clause that two cues attribute. */
function isPartOf({ start, end }: Linked, all: readonly Linked[]): boolean {
  for (let at = findFirstSpan(all, (one) => one.start > start - LONGEST); at < all.length; at++) {
    const one = all[at];
    if (!one || one.start > start) return false;
    if (end <= one.end && one.end - one.start > end - start) return true;
  }
  return false;
}

const isSourced = (one: Linked): one is Sourced => one.source !== null;

const isLongest = (piece: SpanWithText, pieces: readonly SpanWithText[]) =>
  pieces.every(({ start, end }) => end - start <= piece.end - piece.start);

/** Whether a piece of a content that is broken off may go on with it; "in a speech on Friday" between the two is none. */
const isClause = (words: string) => countOf(words) >= CLAUSE && !CIRCUMSTANCE.test(words);

/** Of quotations, which are in order and do not overlap, those that share a character with a span. */
function touching(quotations: readonly Quote[], { start, end }: Span): Quote[] {
  const found: Quote[] = [];
  for (let at = findFirstSpan(quotations, (one) => one.end > start); at < quotations.length; at++) {
    const one = quotations[at];
    if (!one || one.start >= end) break;
    found.push(one);
  }
  return found;
}

const countOf = (words: string) => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether a content holds quotations whole, and words beside them. */
function holdsMore(content: Linked, direct: readonly Quote[]): boolean {
  const inside = touching(direct, content);
  if (!inside.length || !content.source) return false;
  // A sentence of somebody's own stands for itself.
  if (inside.some(({ start, end, kind }) => kind === "direct" || start < content.start || end > content.end))
    return false;
  const marked = inside.reduce((sum, { start, end }) => sum + end - start + 2, 0);
  // "says on its website that “…”": what stands before the joining word is not said.
  const lead = content.text.slice(0, (inside[0]?.start ?? content.start) - content.start);
  const start = THAT_BEFORE.test(lead) ? content.start + lead.length : content.start;
  return content.end - start - marked > MORE;
}

function asQuote(content: Sourced, direct: readonly Quote[], parties: readonly Party[]): Quote {
  const { cue, source } = content;
  const inside = touching(direct, content).find(({ start, end }) => content.start <= start && end <= content.end);
  const isKnown = inside && (inside.via || inside.speaker?.anonymous || RELATIVE.test(source.text));
  return {
    ...withoutThat(plain(content)),
    kind: MARKS.test(content.text) ? "mixed" : "indirect",
    speaker: isKnown ? inside.speaker : resolveSpeaker(plain(source), parties),
    cue: plain(cue),
    via: inside?.via ?? null,
    certainty: 0.7,
  };
}

/** A part's words, without a mark at its end that belongs to the sentence. */
function plain({ start, text }: SpanWithText): SpanWithText {
  const words = text.replace(/[\s.,;:]+$/, "");
  return { start, end: start + words.length, text: words };
}

/** A clause without the word that only joins it to its cue. */
function withoutThat(words: SpanWithText): SpanWithText {
  const size = /^that\s+/i.exec(words.text)?.[0].length ?? 0;
  return { start: words.start + size, end: words.end, text: words.text.slice(size) };
}

/** A quotation with the speaker of the attribution that it is the content of; as it was where there is none. */
function withSpeaker(quote: Quote, linked: readonly Linked[], parties: readonly Party[]): Quote {
  // A quotation in a clause that is itself attributed belongs to the attribution that holds least beside it.
  let own: Sourced | null = null;
  let most = 0;
  for (let at = findFirstSpan(linked, ({ start }) => start > quote.start - LONGEST); at < linked.length; at++) {
    const one = linked[at];
    if (!one || one.start >= quote.end) break;
    const shared = Math.min(one.end, quote.end) - Math.max(one.start, quote.start);
    const share = shared / (Math.max(one.end, quote.end) - Math.min(one.start, quote.start));
    if (isSourced(one) && shared > 0 && share > most) [own, most] = [one, share];
  }
  // What the rules know of who relays it, or that its source is not named, is more than the sentence's parts say.
  if (!own || quote.via || quote.speaker?.anonymous || RELATIVE.test(own.source.text)) return quote;
  const speaker = resolveSpeaker(plain(own.source), parties);
  return { ...quote, speaker, cue: plain(own.cue) };
}
