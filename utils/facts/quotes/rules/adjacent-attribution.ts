import type { Party, Span, SpanWithText } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { spanAt, spanWithText } from "../../text/spans.ts";
import { type Attribution, findAttributionBefore, findTokenIndex } from "./attribution.ts";

const SIGNED_WITHIN = 80;
// A dash and a name that ends the line: “…” — Ada Brel
const SIGNATURE =
  /^[.\s]{0,3}\n?\s{0,2}([―—–-]{1,2})\s{0,2}(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]{1,24}){0,5}?)(?=[.,]?[^\S\n]*(?:\n|$|,))/u;

/** The name that a quotation is signed with, as letters and collections of voices are, and the dash before it. */
export function findSignature(text: string, end: number): { dash: SpanWithText; name: SpanWithText } | null {
  const match = SIGNATURE.exec(text.slice(end, end + SIGNED_WITHIN));
  const [whole = "", dash, name] = match ?? [];
  if (!dash || !name) return null;
  const start = end + whole.length - name.length;
  const at = end + whole.indexOf(dash);
  return {
    dash: { start: at, end: at + dash.length, text: dash },
    name: { start, end: start + name.length, text: name },
  };
}

/** The attribution of a paragraph that is one quotation, from the sentence before it that ends with a colon: "She said:" and the quotation on a line of its own. Without a verb of speech it is the only person whom the sentence names. */
export function findColonIntroduction(
  reading: AnnotatedText,
  { start }: Span,
  parties: readonly Party[],
): Attribution | null {
  const { text, sentences } = reading;
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
  if (text[end - 1] !== ":") return null;
  const sentence = spanAt(sentences, end - 1);
  if (!sentence) return null;
  const stop = findTokenIndex(reading, end);
  const found = findAttributionBefore(reading, findTokenIndex(reading, sentence.start), stop);
  if (found && found.cue.text !== ":") return found;
  const people = parties
    .filter(({ kind }) => kind === "person")
    .flatMap(({ mentions }) => mentions.filter((one) => one.start >= sentence.start && one.end <= sentence.end));
  const [only] = people;
  if (!only || people.length > 1) return null;
  const cue = { start: end - 1, end, text: ":" };
  return { cue, source: spanWithText(text, only), near: 1, verb: stop - 1 };
}
