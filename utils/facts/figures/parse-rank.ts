import { HYPHEN_PATTERN, type NumberToken, nextInPhrase } from "./tokenize-numbers.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);
const NO_SUPERLATIVE = new Set(
  "interest forest west request guest test rest arrest protest contest quest nest chest east northwest southwest midwest northeast southeast harvest conquest west vest pest fest invest crest latest behest bequest".split(
    " ",
  ),
);
const isSuperlative = (word: string) =>
  (/^\p{Ll}{3,}est$/u.test(word) && !NO_SUPERLATIVE.has(word)) || /^(?:most|best|worst|least)$/.test(word);
// What "No. 1" numbers, where it is no rank.
const NUMBERED =
  /^(?:reactors?|units?|order|decree|law|resolution|act|bill|article|case|room|gate|line|downing|school|flight|bus|house|apartment|directive|regulation|protocol|form|document|issue|volume|opus|symphony|concerto|sonata)$/;

/** Reads a place in a ranking: "third-largest", "ranked 14th", "the world's No. 1"; null for any other number in order. */
export function parseRank({ parts }: NumberSentence, at: number): FigureMatch | null {
  const part = parts[at];
  if (!part) return null;
  if (/^No$/.test(part.text)) return numbered(parts, at);
  const ordinal = ordinalAt(parts, at);
  if (!ordinal) return null;
  const rank = (to: number): FigureMatch => ({
    from: at,
    to,
    core: to,
    value: ordinal.value,
    unit: "rank",
    counts: null,
  });
  const next = nextInPhrase(parts, ordinal.end);
  const word = parts[next];
  if (part.gap === "glued" && parts[at - 1]?.kind !== "mark") return null;
  if (
    word &&
    word.text === word.lower &&
    isSuperlative(word.lower) &&
    !HYPHEN_PATTERN.test(parts[next + 1]?.text ?? "")
  )
    return rank(next + 1);
  const before = parts[at - 1]?.lower ?? "";
  if (/^(?:ranked|ranks|ranking|rank)$/.test(before)) return rank(ordinal.end);
  return null;
}

function ordinalAt(parts: readonly NumberToken[], at: number): { end: number; value: number } | null {
  const part = parts[at];
  const next = parts[at + 1];
  if (!part) return null;
  const value = ORDINALS.get(part.lower);
  if (value !== undefined) return { end: at + 1, value };
  const digits =
    part.kind === "number" &&
    /^\d{1,4}$/.test(part.text) &&
    next?.gap === "glued" &&
    /^(?:st|nd|rd|th)$/.test(next.text);
  return digits ? { end: at + 2, value: Number(part.text) } : null;
}

const PLACED = /^(?:the|a|world|ranked|at|as|currently|its|his|her|their|our|my|s|america)$/;

/** "No. 1" or "No 1" where it is a place, and not the number of a house, a law or a reactor. */
function numbered(parts: readonly NumberToken[], at: number): FigureMatch | null {
  const digits = parts[at + 1]?.text === "." ? at + 2 : at + 1;
  const number = parts[digits];
  const behind = parts[digits + 1];
  if (number?.kind !== "number" || number.gap === "glued" || !/^\d{1,3}$/.test(number.text)) return null;
  const before = parts[at - 1]?.lower ?? "";
  if (!PLACED.test(before) || (behind?.gap === "glued" && behind.kind !== "mark")) return null;
  // "the No. 1 and No. 2 reactors"
  if (behind?.lower === "and" && parts[digits + 2]?.text === "No") return null;
  const name = behind?.kind === "word" && /^\p{Lu}/u.test(behind.text) && before !== "ranked";
  if (name || NUMBERED.test(behind?.lower ?? "")) return null;
  return { from: at, to: digits + 1, core: digits + 1, value: Number(number.text), unit: "rank", counts: null };
}

/** Words that may begin a rank, in lower case. */
export const RANK_STARTS: readonly string[] = [...ORDINALS.keys()];
