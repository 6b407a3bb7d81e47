import { alternation } from "../../shared/word-lists.ts";
import type { Block, Span } from "../../types.ts";
import type { Name } from "./annotations.ts";
import datelineWords from "./dateline-words.json" with { type: "json" };
import { findFirstSpan } from "./spans.ts";

// A dateline is up to eight words, perhaps an agency in brackets, and a dash: "LONDON (AP) —",
// "KETTLE CREEK, Wis., Oct. 9 (AP) -", "afrol News, 20 June -"; or a colon: "KUWAIT CITY, July 25:".
const DATELINE_WORDS = String.raw`(?<words>\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:&|[\p{L}\d][\p{L}\d.'’-]*)){0,7}?)`;
const DATELINE_AGENCY = String.raw`(?<agency>\s*\([^()\n]{2,40}\))`;
const DATELINE_END = String.raw`(?:\s+(?:—|–|-{1,2}|_)(?:\s+|$)|_\s*|(?<colon>:)\s+)`;
const DATELINE = new RegExp(`^(?<from>Reporting from )?${DATELINE_WORDS},?${DATELINE_AGENCY}?${DATELINE_END}`, "u");
const MAX_DATELINE_CHARS = 90;
const MAX_PLACE_WORDS = 3;
const LEAD_SENTENCES = 4;

const CAPITALS = /^\p{Lu}{3,}|^\p{Lu}{2,}\s\p{Lu}{2,}/u;
// Words in capitals before a dash that are not a place.
const LABEL = new RegExp(String.raw`^${alternation(datelineWords.labels)}\b`);
const MONTH = new RegExp(`^${alternation(datelineWords.months)}`);
const DAY = /\b\d{1,2}\b/;

/** The first sentences of a story, without the dateline, and the span of the dateline's place; null without one. */
export type Lead = { sentences: Span[]; dateline: Span | null };

/** Finds the lead of a text: its first sentences, without headings, captions and what precedes the dateline. */
export function findLead(
  text: string,
  sentences: readonly Span[],
  blocks: readonly Block[],
  names: readonly Name[] | null,
): Lead {
  const opening = openingSentences(text, sentences, blocks);
  for (const [index, sentence] of opening.slice(0, LEAD_SENTENCES).entries()) {
    const dateline = findDateline(text, sentence, names);
    if (!dateline) continue;
    // The sentences before the dateline are a standfirst.
    const rest = { start: dateline.end, end: sentence.end };
    const following = opening.slice(index + 1, index + 1 + LEAD_SENTENCES);
    return {
      sentences: rest.start < rest.end ? [rest, ...following.slice(0, -1)] : following,
      dateline: dateline.place,
    };
  }
  return { sentences: opening.slice(0, LEAD_SENTENCES), dateline: null };
}

function openingSentences(text: string, sentences: readonly Span[], blocks: readonly Block[]): Span[] {
  const opening: Span[] = [];
  for (const sentence of sentences) {
    const index = findFirstSpan(blocks, ({ end }) => end > sentence.start);
    const block = blocks[index];
    // A first heading that is a sentence is a standfirst.
    const isHeading = block?.kind === "heading" && (index > 0 || text[block.end - 1] !== ".");
    if (!(isHeading || block?.kind === "caption") || block.start > sentence.start) opening.push(sentence);
    if (opening.length === 2 * LEAD_SENTENCES) break;
  }
  return opening;
}

/**
 * Finds the dateline at the start of a sentence; null if there is none.
 * A dateline has capitals, an agency in brackets or a day; other sentences with a dash have none of them.
 * `place` is null if its words do not name a place.
 */
function findDateline(
  text: string,
  { start, end }: Span,
  names: readonly Name[] | null,
): { end: number; place: Span | null } | null {
  const match = DATELINE.exec(text.slice(start, Math.min(end, start + MAX_DATELINE_CHARS)));
  if (!match?.groups) return null;
  const { from = "", words = "", agency, colon } = match.groups;
  if (LABEL.test(words) || countPlaceWords(words) > MAX_PLACE_WORDS) return null;
  // Many words in capitals precede a colon; only the name of a place makes a dateline of them.
  if (colon && !names?.some((name) => name.start === start && name.kind === "place")) return null;
  const hasDay = DAY.test(words) && /^\D+,/.test(words);
  if (!CAPITALS.test(words) && !agency && !hasDay && !from) return null;
  const isPlace =
    from !== "" || CAPITALS.test(words) || (!MONTH.test(words) && agency !== undefined && !/\bNews\b/.test(words));
  return {
    end: start + match[0].length,
    place: isPlace ? { start: start + from.length, end: start + from.length + words.length } : null,
  };
}

const countPlaceWords = (words: string) => (words.split(",")[0] ?? "").split(" ").length;
