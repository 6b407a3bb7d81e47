import type { Span } from "../../types.ts";
import type { Reading } from "../reading.ts";

const DATELINE = /^(?:[\p{Lu}][\p{L}.'’-]*(?:[ ,]+[\p{L}.'’-]+){0,5}?)(?:\s*\([^)\n]{2,40}\))?\s+(?:—|–|-{1,2})\s+/u;
const LEAD_SENTENCES = 4;

/** Where a story begins to tell: its first sentences, with the place and length of the dateline before them. */
export type Lead = { sentences: Span[]; dateline: Span | null };

/** The first sentences of a text, headings left out; a dateline ("LONDON (AP) —") stands apart. */
export function leadOf({ text, sentences, blocks }: Reading): Lead {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const told = sentences.filter(
    ({ start }) => !headings.some((heading) => heading.start <= start && start < heading.end),
  );
  for (const [at, sentence] of told.slice(0, LEAD_SENTENCES).entries()) {
    const match = DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90)));
    const words = match?.[0].replace(/\s*(?:\([^)]*\))?\s+[—–-]+\s+$/u, "") ?? "";
    // A dateline begins with a place in capitals; a sentence with a dash in it does not. What stands before is a standfirst.
    if (!match || !/^\p{Lu}{3,}/u.test(words)) continue;
    const rest = { start: sentence.start + match[0].length, end: sentence.end };
    const dateline = { start: sentence.start, end: sentence.start + words.length };
    return { sentences: [rest, ...told.slice(at + 1, at + LEAD_SENTENCES)], dateline };
  }
  return { sentences: told.slice(0, LEAD_SENTENCES), dateline: null };
}
