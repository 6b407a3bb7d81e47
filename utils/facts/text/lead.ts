import type { Block, Span } from "../../types.ts";
import type { Name } from "../ner/find-names.ts";
import { findFirstSpan } from "./spans.ts";

// "LONDON (AP) —", "KETTLE CREEK, Wis., Oct. 9 (AP) -", "afrol News, 20 June -": words and numbers up to a dash, or "KUWAIT CITY, July 25:", an agency in brackets before it.
const DATELINE =
  /^(\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:&|[\p{L}\d][\p{L}\d.'’-]*)){0,7}?),?(\s*\([^()\n]{2,40}\))?(?:\s+(?:—|–|-{1,2}|_)(?:\s+|$)|_\s*|(:)\s+)/u;
const CAPITALS = /^\p{Lu}{3,}|^\p{Lu}{2,}\s\p{Lu}{2,}/u;
// What news puts before a dash in capitals and is no place; a place has few words.
const LABEL =
  /^(?:BREAKING|EXCLUSIVE|UPDATED?|WATCH|VIDEO|LIVE|OPINION|ANALYSIS|COMMENT|EDITORIAL|COLUMN|CORRECTION|ABSTRACT|NEWS|REVIEW|INTERVIEW|EXPLAINER)\b/;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const DAY = /\b\d{1,2}\b/;
const PLACE_WORDS = 3;
const LEAD_SENTENCES = 4;

/** Where a story begins to tell: its first sentences, with the place and length of the dateline before them. */
export type Lead = { sentences: Span[]; dateline: Span | null };

/** The first sentences of a text, headings left out; a dateline ("LONDON (AP) —") stands apart. */
export function findLead(
  text: string,
  sentences: readonly Span[],
  blocks: readonly Block[],
  names: readonly Name[] | null,
): Lead {
  const told: Span[] = [];
  for (const sentence of sentences) {
    const at = findFirstSpan(blocks, ({ end }) => end > sentence.start);
    const block = blocks[at];
    // A heading that is a sentence and stands before all else is a standfirst.
    const isHeading = block?.kind === "heading" && (at > 0 || text[block.end - 1] !== ".");
    if (!isHeading || block.start > sentence.start) told.push(sentence);
    if (told.length === 2 * LEAD_SENTENCES) break;
  }
  for (const [at, sentence] of told.slice(0, LEAD_SENTENCES).entries()) {
    const match = DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90)));
    const words = match?.[1] ?? "";
    const agency = match?.[2];
    // A dateline has its place in capitals, its agency in brackets or its day; a sentence with a dash in it has none of them. What stands before is a standfirst.
    if (
      !match ||
      LABEL.test(words) ||
      placeWords(words) > PLACE_WORDS ||
      // A colon follows many things in capitals: there the name has to be known for a place's.
      (match[3] && !names?.some(({ start, kind }) => start === sentence.start && kind === "place")) ||
      !(CAPITALS.test(words) || agency || (DAY.test(words) && /^\D+,/.test(words)))
    )
      continue;
    const rest = { start: sentence.start + match[0].length, end: sentence.end };
    const isPlace = CAPITALS.test(words) || (!MONTH.test(words) && agency !== undefined && !/\bNews\b/.test(words));
    const dateline = isPlace ? { start: sentence.start, end: sentence.start + words.length } : null;
    const behind = told.slice(at + 1, at + 1 + LEAD_SENTENCES);
    return { sentences: rest.start < rest.end ? [rest, ...behind.slice(0, -1)] : behind, dateline };
  }
  return { sentences: told.slice(0, LEAD_SENTENCES), dateline: null };
}

const placeWords = (words: string) => (words.split(",")[0] ?? "").split(" ").length;
