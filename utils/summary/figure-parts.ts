import type { Figure, Span } from "../types.ts";
import { sentenceSpan } from "./sentence-context.ts";

const MAX_WORDS_AROUND = 6;
const MIN_WORDS_AFTER = 2;
const CLAUSE_BORDER = /[,;:.!?()—–«»„“”"]/;

/** A figure as a reader takes it in: its number with qualifier and unit, and the words for what it counts. */
export type FigureParts = { value: string; counted: string };

/** Splits a figure's words into the number and what it counts ("212" and "broken strands"); both are verbatim. */
export function figureParts({ text, start, end, value, qualifier, counts }: Figure): FigureParts {
  const isInside = counts != null && counts.start > start && counts.end <= end;
  const before = isInside ? text.slice(0, counts.start - start).trim() : text;
  // "31 separate": what follows a bare number belongs to the words.
  const [, bare = "", adjective = ""] = /^(?=\S*\d)(\S+)\s+(\p{L}.*)$/u.exec(before) ?? [];
  const isWhole = bare !== "" && Number(bare.replace(/[^\d]/g, "")) === value;
  const number = isInside && isWhole ? bare : before;
  const counted = isInside
    ? text.slice(text.indexOf(isWhole ? adjective : counts.text, number.length))
    : (counts?.text ?? "");
  return { value: qualifier && !text.includes(qualifier) ? `${qualifier} ${number}` : number, counted };
}

/** Returns the words next to a figure in its clause, at most six: those after it, or those before it. */
export function wordsAround(text: string, sentences: readonly Span[], figure: Figure): string {
  const sentence = sentenceSpan(sentences, figure);
  if (!sentence) return "";
  const after = text.slice(figure.end, sentence.end).split(CLAUSE_BORDER)[0]?.match(/\S+/g) ?? [];
  const { qualifier } = figure;
  const lead = text.slice(sentence.start, figure.start).trimEnd();
  const from = qualifier && lead.endsWith(qualifier) ? lead.slice(0, -qualifier.length) : lead;
  const before = from.split(CLAUSE_BORDER).at(-1)?.match(/\S+/g) ?? [];
  if (after.length >= MIN_WORDS_AFTER || !before.length)
    return `${after.slice(0, MAX_WORDS_AROUND).join(" ")}${after.length > MAX_WORDS_AROUND ? " …" : ""}`;
  return `${before.length > MAX_WORDS_AROUND ? "… " : ""}${before.slice(-MAX_WORDS_AROUND).join(" ")}`;
}
