import { type ParsedNumber, parseNumber } from "./parse-number.ts";
import type { NumberToken } from "./tokenize-numbers.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

// Verbs of voting and deciding.
const VOTED = /^(?:voted|votes?|voting|ruled|approved|confirmed|passed|split|decided|deadlocked|adopted|upheld)$/;
// Nouns before a pair of votes.
const DECISION = /^(?:votes?|rulings?|decisions?|majority|verdict|split|opinion|margin)$/;
// Nouns after a pair of votes; scores of games have none of them.
const DECISION_NOUN = /^(?:votes?|rulings?|decisions?|majority|verdict|opinion)$/;

const isWhole = (amount: ParsedNumber | null): amount is ParsedNumber => amount?.plain === true;

/**
 * Parses the votes of two sides in text order: "voted 52-48", "a 5-4 ruling", "52 votes to 48".
 * Returns null for any other pair, such as the score of a game.
 */
export function parseVotes({ tokens, locale }: NumberSentence, start: number): FigureMatch | null {
  const left = parseNumber(tokens, start, locale);
  if (!isWhole(left)) return null;
  const linkIndex = tokens[left.end]?.lower === "votes" ? left.end + 1 : left.end;
  const link = tokens[linkIndex];
  const isGlued = link?.gap === "glued" && tokens[linkIndex + 1]?.gap === "glued";
  const isDash = isGlued && /^[-‐‑–—]$/.test(link?.text ?? "");
  const isTo = link?.lower === "to" && link.gap === "blank";
  // "9-to-6"
  const isHyphenated = isGlued && tokens[linkIndex + 1]?.lower === "to" && tokens[linkIndex + 2]?.gap === "glued";
  if (!isDash && !isTo) return null;
  const right = parseNumber(tokens, isHyphenated ? linkIndex + 3 : linkIndex + 1, locale);
  if (!isWhole(right) || tokens[right.end]?.text === "%") return null;
  const match: FigureMatch = {
    start,
    end: right.end,
    core: right.end,
    value: [left.value, right.value],
    unit: "votes",
    counts: null,
  };
  if (linkIndex > left.end) return match;
  const decision = decisionAfter(tokens, right.end);
  if (decision >= 0) return { ...match, counts: { start: decision, end: decision + 1 } };
  return isVote(tokens, start) ? match : null;
}

/** Returns the index of the decision after a pair ("a 5-4 ruling", "a 52 to 48 majority vote"), or -1. */
function decisionAfter(tokens: readonly NumberToken[], end: number): number {
  for (let index = end; index < end + 3; index++) {
    const token = tokens[index];
    if (token?.kind !== "word" || token.gap !== "blank") return -1;
    if (DECISION_NOUN.test(token.lower)) return index;
  }
  return -1;
}

/** True if the words before a pair are about a vote: "voted 52-48", "by a vote of 52 to 48", "ruled by 5-4". */
function isVote(tokens: readonly NumberToken[], start: number): boolean {
  let index = start - 1;
  const previous = tokens[start - 1];
  if (tokens[start]?.gap === "glued" && previous?.text === "(") index--;
  for (
    let steps = 0;
    steps < 3 && /^(?:by|of|a|was|unanimously|on|narrowly)$/.test(tokens[index]?.lower ?? "");
    steps++
  )
    index--;
  if (/^(?:was|were|of|by|to)$/.test(tokens[start - 1]?.lower ?? ""))
    for (let index = start - 2; index >= Math.max(0, start - 9); index--)
      if (/^(?:vote|votes|tally)$/.test(tokens[index]?.lower ?? "")) return true;
  const word = tokens[index]?.lower ?? "";
  return VOTED.test(word) || (DECISION.test(word) && word !== "margin");
}
