import type { Party, Span, SpanWithText } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { QuotedSpan } from "../../text/marks/quoted-spans.ts";
import { spanAt, spanWithText } from "../../text/spans.ts";
import type { AdjacentAttribution } from "../attribution.ts";
import { findAttributionAfter, findAttributionBefore, findTokenIndex } from "./find-attribution.ts";
import { findInvertedAttribution } from "./inverted.ts";
import { hasObject, isNextSentence, MAX_CLAUSE_CHARS } from "./next-sentence.ts";
import type { QuotationContext } from "./quotation-context.ts";

const MAX_SIGNATURE_CHARS = 80;
// A dash and a name that ends the line: “…” — Ada Brel
const SIGNATURE = new RegExp(
  "^[.\\s]{0,3}\\n?\\s{0,2}([―—–-]{1,2})\\s{0,2}" +
    "(\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]{1,24}){0,5}?)(?=[.,]?[^\\S\\n]*(?:\\n|$|,))",
  "u",
);

/** Finds the name that signs a quotation, as in letters and vox pops, and the dash in front of it. */
export function findSignature(text: string, end: number): { dash: SpanWithText; name: SpanWithText } | null {
  const match = SIGNATURE.exec(text.slice(end, end + MAX_SIGNATURE_CHARS));
  const [whole = "", dash, name] = match ?? [];
  if (!dash || !name) return null;
  const nameStart = end + whole.length - name.length;
  const dashStart = end + whole.indexOf(dash);
  return {
    dash: { start: dashStart, end: dashStart + dash.length, text: dash },
    name: { start: nameStart, end: nameStart + name.length, text: name },
  };
}

/**
 * Finds the attribution of a paragraph that is one quotation in the sentence that ends with a colon before it
 * ("She said:"). Without a reporting verb, the source is the only person named in that sentence.
 */
export function findColonIntroduction(
  annotated: AnnotatedText,
  { start }: Span,
  parties: readonly Party[],
): AdjacentAttribution | null {
  const { text, sentences } = annotated;
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
  if (!/:$|\bthe following\.$/.test(text.slice(Math.max(0, end - 15), end))) return null;
  const sentence = spanAt(sentences, end - 1);
  if (!sentence) return null;
  const endToken = findTokenIndex(annotated, end);
  const found = findAttributionBefore(annotated, findTokenIndex(annotated, sentence.start), endToken);
  if (found && found.cue.text !== ":") return found;
  const people = parties
    .filter(({ kind }) => kind === "person")
    .flatMap(({ mentions }) =>
      mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end),
    );
  const [person] = people;
  if (!person || people.length > 1) return null;
  const cue = { start: end - 1, end, text: ":" };
  return { cue, source: spanWithText(text, person), distance: 1, verb: endToken - 1 };
}

/** Finds the attribution next to a quotation by the English rules; the words of the next sentence attribute nothing. */
export function findWrittenAttribution(
  annotated: AnnotatedText,
  span: QuotedSpan,
  context: QuotationContext,
  lead: string,
): AdjacentAttribution | null {
  const { text } = annotated;
  const following =
    findAttributionAfter(annotated, ...context.after) ?? findInvertedAttribution(annotated, ...context.after);
  const isOther = following && isNextSentence(text, spanWithText(text, span), following.cue, following.source);
  const before = findAttributionBefore(annotated, ...context.before);
  return chooseAttribution(
    before,
    isOther || isApart(text, span, following) ? null : following,
    lead,
    text.slice(span.start, span.end),
  );
}

/** "A “long row” winner, whom Brel praised for it": words in the middle of a clause, and a verb with an object. */
function isApart(text: string, { outer, end }: QuotedSpan, following: AdjacentAttribution | null): boolean {
  if (!following?.source || following.source.end > following.cue.start) return false;
  const { cue, source } = following;
  return (
    source.start - outer.end > 1 &&
    /^[\p{L}\d][”"’'] \p{Ll}/u.test(text.slice(end - 1, outer.end + 2)) &&
    hasObject(cue.text, text.slice(cue.end, cue.end + MAX_CLAUSE_CHARS))
  );
}

/**
 * Chooses between the attributions before and after a quotation by its punctuation: a comma or colon in front of it
 * points back, a comma at its end points on. Otherwise the nearer one counts.
 */
function chooseAttribution(
  preceding: AdjacentAttribution | null,
  following: AdjacentAttribution | null,
  lead: string,
  words: string,
): AdjacentAttribution | null {
  if (!preceding || !following) return preceding ?? following;
  if (/[,:]$/.test(lead)) return preceding;
  if (/[,!?—–-]$/.test(words.trim())) return following;
  return preceding.distance <= following.distance ? preceding : following;
}
