import { type ParsedNumber, parseNumber } from "./parse-number.ts";
import type { NumberToken } from "./tokenize-numbers.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

const VOTED = /^(?:voted|votes?|voting|ruled|approved|confirmed|passed|split|decided|deadlocked|adopted|upheld)$/;
const DECISION = /^(?:votes?|rulings?|decisions?|majority|verdict|split|opinion|margin)$/;
const NO_GAME = /^(?:votes?|rulings?|decisions?|majority|verdict|opinion)$/;

const whole = (amount: ParsedNumber | null): amount is ParsedNumber => amount?.plain === true;

/** Reads the votes for and against, in the text's order: "voted 52-48", "a 5-4 ruling", "52 votes to 48"; null for any other pair, as a game's score. */
export function parseVotes({ parts, tongue }: NumberSentence, at: number): FigureMatch | null {
  const left = parseNumber(parts, at, tongue);
  if (!whole(left)) return null;
  const spoken = parts[left.end]?.lower === "votes" ? left.end + 1 : left.end;
  const link = parts[spoken];
  const glued = link?.gap === "glued" && parts[spoken + 1]?.gap === "glued";
  const dash = glued && /^[-‐‑–—]$/.test(link?.text ?? "");
  const to = link?.lower === "to" && link.gap === "blank";
  const hyphens = glued && parts[spoken + 1]?.lower === "to" && parts[spoken + 2]?.gap === "glued"; // "9-to-6"
  if (!dash && !to) return null;
  const right = parseNumber(parts, hyphens ? spoken + 3 : spoken + 1, tongue);
  if (!whole(right) || parts[right.end]?.text === "%") return null;
  const draft: FigureMatch = {
    from: at,
    to: right.end,
    core: right.end,
    value: [left.value, right.value],
    unit: "votes",
    counts: null,
  };
  if (spoken > left.end) return draft;
  const behind = behindPair(parts, right.end);
  if (behind >= 0) return { ...draft, counts: { from: behind, to: behind + 1 } };
  return isVote(parts, at) ? draft : null;
}

/** The part behind a pair that says what it decided ("a 5-4 ruling", "a 52 to 48 majority vote"), or -1. */
function behindPair(parts: readonly NumberToken[], end: number): number {
  for (let index = end; index < end + 3; index++) {
    const part = parts[index];
    if (part?.kind !== "word" || part.gap !== "blank") return -1;
    if (NO_GAME.test(part.lower)) return index;
  }
  return -1;
}

/** Whether the words right before a pair tell of a vote: "voted 52-48", "by a vote of 52 to 48", "ruled by 5-4". */
function isVote(parts: readonly NumberToken[], at: number): boolean {
  let index = at - 1;
  const before = parts[at - 1];
  if (parts[at]?.gap === "glued" && before?.text === "(") index--;
  for (let steps = 0; steps < 3 && /^(?:by|of|a|was|unanimously|on|narrowly)$/.test(parts[index]?.lower ?? ""); steps++)
    index--;
  if (/^(?:was|were|of|by|to)$/.test(parts[at - 1]?.lower ?? ""))
    for (let back = at - 2; back >= Math.max(0, at - 9); back--)
      if (/^(?:vote|votes|tally)$/.test(parts[back]?.lower ?? "")) return true;
  const word = parts[index]?.lower ?? "";
  return VOTED.test(word) || (DECISION.test(word) && word !== "margin");
}
