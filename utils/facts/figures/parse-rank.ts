import { wholePattern } from "../../shared/word-lists.ts";
import { HYPHEN_PATTERN, type NumberToken, nextInPhrase } from "./tokenize-numbers.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth " +
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, index) => [word, index + 1]),
);
const NO_SUPERLATIVE = new Set(
  (
    "interest forest west request guest test rest arrest protest contest quest nest chest east northwest " +
    "southwest midwest northeast southeast harvest conquest west vest pest fest invest crest latest " +
    "behest bequest"
  ).split(" "),
);
const isSuperlative = (word: string) =>
  (/^\p{Ll}{3,}est$/u.test(word) && !NO_SUPERLATIVE.has(word)) || /^(?:most|best|worst|least)$/.test(word);
// Nouns that "No. 1" identifies without ranking them.
const NUMBERED_NOUN = wholePattern(
  (
    "act apartment article bill bus case concerto decree directive document downing flight form gate house " +
    "issue law line opus order protocol reactors? regulation resolution room school sonata symphony units? " +
    "volume"
  ).split(" "),
);

/** Parses a rank: "third-largest", "ranked 14th", "the world's No. 1"; returns null for any other ordinal. */
export function parseRank({ tokens }: NumberSentence, start: number): FigureMatch | null {
  const token = tokens[start];
  if (!token) return null;
  if (/^No$/.test(token.text)) return parseNumberOne(tokens, start);
  const ordinal = ordinalAt(tokens, start);
  if (!ordinal) return null;
  const rank = (end: number): FigureMatch => ({
    start,
    end,
    core: end,
    value: ordinal.value,
    unit: "rank",
    counts: null,
  });
  const next = nextInPhrase(tokens, ordinal.end);
  const word = tokens[next];
  if (token.gap === "glued" && tokens[start - 1]?.kind !== "mark") return null;
  if (
    word &&
    word.text === word.lower &&
    isSuperlative(word.lower) &&
    !HYPHEN_PATTERN.test(tokens[next + 1]?.text ?? "")
  )
    return rank(next + 1);
  const previous = tokens[start - 1]?.lower ?? "";
  if (/^(?:ranked|ranks|ranking|rank)$/.test(previous)) return rank(ordinal.end);
  return null;
}

/** Parses an ordinal in words or digits ("third", "3rd"), or returns null. */
function ordinalAt(tokens: readonly NumberToken[], start: number): { end: number; value: number } | null {
  const token = tokens[start];
  const next = tokens[start + 1];
  if (!token) return null;
  const value = ORDINALS.get(token.lower);
  if (value !== undefined) return { end: start + 1, value };
  const digits =
    token.kind === "number" &&
    /^\d{1,4}$/.test(token.text) &&
    next?.gap === "glued" &&
    /^(?:st|nd|rd|th)$/.test(next.text);
  return digits ? { end: start + 2, value: Number(token.text) } : null;
}

// Words that may precede "No. 1" where it is a rank.
const BEFORE_RANK = /^(?:the|a|world|ranked|at|as|currently|its|his|her|their|our|my|s|america)$/;

/** Parses "No. 1" or "No 1" as a rank; returns null if it numbers a house, a law or a reactor. */
function parseNumberOne(tokens: readonly NumberToken[], start: number): FigureMatch | null {
  const digits = tokens[start + 1]?.text === "." ? start + 2 : start + 1;
  const number = tokens[digits];
  const next = tokens[digits + 1];
  if (number?.kind !== "number" || number.gap === "glued" || !/^\d{1,3}$/.test(number.text)) return null;
  const previous = tokens[start - 1]?.lower ?? "";
  if (!BEFORE_RANK.test(previous) || (next?.gap === "glued" && next.kind !== "mark")) return null;
  // "the No. 1 and No. 2 reactors"
  if (next?.lower === "and" && tokens[digits + 2]?.text === "No") return null;
  const isName = next?.kind === "word" && /^\p{Lu}/u.test(next.text) && previous !== "ranked";
  if (isName || NUMBERED_NOUN.test(next?.lower ?? "")) return null;
  return { start, end: digits + 1, core: digits + 1, value: Number(number.text), unit: "rank", counts: null };
}

/** Lower-case words that may begin a rank. */
export const RANK_STARTS: readonly string[] = [...ORDINALS.keys()];
