import type { Party, Quote, Words } from "../../types.ts";
import { type Linked, linkParts } from "./link.ts";
import type { AttributedPart } from "./parts.ts";
import { speakerFrom } from "./speaker.ts";

const FEW_WORDS = 3;
// How many characters beside its quotations make a content more than they are.
const MORE = 12;
// "found cracks up to 14 metres long": a measure, no statement.
const NO_CLAUSE = /^to (?:\d|the |an? )/;
const RELATIVE = /^(?:who|that|which|whom)$/i;
const MARKS = /[“”"«»„]/;

/** Quotes as the model's attributions have them: what stands between marks gets the speaker of its sentence's attribution; a clause that holds a quotation is quoted whole; and what stands in no marks is a quote of its own. */
export function learnedQuotes(
  parts: readonly AttributedPart[],
  direct: readonly Quote[],
  parties: readonly Party[],
): Quote[] {
  const linked = linkParts(parts);
  const whole = linked.filter((one) => holdsMore(one, direct));
  const spoken = direct
    .filter(({ start, end }) => !whole.some(({ content }) => content.start <= start && end <= content.end))
    .map((quote) => withSpeaker(quote, linked, parties));
  const others = linked.filter(
    ({ content, cue, source }) =>
      source &&
      cue &&
      /\p{L}/u.test(cue.text) &&
      countOf(content.text) >= FEW_WORDS &&
      !NO_CLAUSE.test(content.text) &&
      !spoken.some(({ start, end }) => start < content.end && content.start < end),
  );
  return [...spoken, ...others.map((one) => asQuote(one, direct, parties))];
}

const countOf = (words: string) => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether a content holds quotations whole, and words beside them. */
function holdsMore({ content, cue, source }: Linked, direct: readonly Quote[]): boolean {
  const inside = direct.filter(({ start, end }) => start < content.end && content.start < end);
  if (!inside.length || !cue || !source) return false;
  // A sentence of somebody's own stands for itself.
  if (inside.some(({ start, end, kind }) => kind === "direct" || start < content.start || end > content.end))
    return false;
  const marked = inside.reduce((sum, { start, end }) => sum + end - start + 2, 0);
  return content.end - content.start - marked > MORE;
}

function asQuote({ content, cue, source }: Linked, direct: readonly Quote[], parties: readonly Party[]): Quote {
  const inside = direct.find(({ start, end }) => content.start <= start && end <= content.end);
  const isKnown = inside && (inside.via || inside.speaker?.anonymous || (source && RELATIVE.test(source.text)));
  return {
    ...withoutThat(plain(content)),
    kind: MARKS.test(content.text) ? "mixed" : "indirect",
    speaker: isKnown ? inside.speaker : source && speakerFrom(plain(source), parties),
    cue: cue && plain(cue),
    via: inside?.via ?? null,
    certainty: 0.7,
  };
}

/** A part's words, without a mark at its end that belongs to the sentence. */
function plain({ start, text }: Words): Words {
  const words = text.replace(/[\s.,;:]+$/, "");
  return { start, end: start + words.length, text: words };
}

/** A clause without the word that only joins it to its cue. */
function withoutThat(words: Words): Words {
  const size = /^that\s+/i.exec(words.text)?.[0].length ?? 0;
  return { start: words.start + size, end: words.end, text: words.text.slice(size) };
}

/** A quotation with the speaker of the attribution that it is the content of; as it was where there is none. */
function withSpeaker(quote: Quote, linked: readonly Linked[], parties: readonly Party[]): Quote {
  const own = linked.find(({ content, source }) => source && content.start < quote.end && quote.start < content.end);
  // What the rules know of who relays it, or that its source is not named, is more than the sentence's parts say.
  if (!own?.source || quote.via || quote.speaker?.anonymous || RELATIVE.test(own.source.text)) return quote;
  const speaker = speakerFrom(plain(own.source), parties);
  return { ...quote, speaker, cue: own.cue ? plain(own.cue) : quote.cue };
}
