import type { Party, Quote, Words } from "../../types.ts";
import { type Linked, linkParts } from "./link.ts";
import type { AttributedPart } from "./parts.ts";
import { speakerFrom } from "./speaker.ts";

const FEW_WORDS = 2;
// How many characters beside its quotations make a content more than they are.
const MORE = 12;
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
      cue &&
      source &&
      countOf(content.text) >= FEW_WORDS &&
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
  return {
    ...plain(content),
    kind: MARKS.test(content.text) ? "mixed" : "indirect",
    speaker: source && speakerFrom(plain(source), parties),
    cue: cue && plain(cue),
    via: inside?.via ?? null,
    certainty: 0.7,
  };
}

const plain = ({ start, end, text }: Words): Words => ({ start, end, text });

/** A quotation with the speaker of the attribution that it is the content of; as it was where there is none. */
function withSpeaker(quote: Quote, linked: readonly Linked[], parties: readonly Party[]): Quote {
  const own = linked.find(({ content, source }) => source && content.start < quote.end && quote.start < content.end);
  if (!own?.source) return quote;
  const speaker = speakerFrom(plain(own.source), parties);
  return { ...quote, speaker, cue: own.cue ? plain(own.cue) : quote.cue };
}
