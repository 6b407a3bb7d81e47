import { allLanguages } from "../../shared/word-lists.ts";
import qualifiers from "./data/qualifiers.json" with { type: "json" };
import type { NumberToken } from "./tokenize-numbers.ts";

// Qualifiers before a number, in lower case.
const QUALIFIERS_BEFORE = new Set(allLanguages(qualifiers));
// Qualifiers after a number, in lower case.
const QUALIFIERS_AFTER = new Set(["and up", "or more", "or so", "or less", "or fewer"]);
// Length of the longest qualifier, in tokens.
const MAX_QUALIFIER_TOKENS = 4;

/**
 * Returns the index of the first qualifier before a number, or `numberStart` if there is none.
 * At most two qualifiers are included ("at least an estimated").
 */
export function findQualifiersBefore(tokens: readonly NumberToken[], numberStart: number): number {
  let start = numberStart;
  for (let step = 0; step < 2; step++) {
    let key = "";
    let found = start;
    for (let index = start - 1; index >= 0 && index >= start - MAX_QUALIFIER_TOKENS; index--) {
      const token = tokens[index];
      if (!token || tokens[index + 1]?.gap !== "blank") {
        if (token?.text !== "'" && token?.text !== "’") break;
      }
      key = key ? `${token?.lower}${tokens[index + 1]?.gap === "blank" ? " " : ""}${key}` : (token?.lower ?? "");
      if (QUALIFIERS_BEFORE.has(key)) found = index;
    }
    // "Not only 12" is no limit.
    const isNotOnly = /^(?:just|only)$/.test(tokens[found]?.lower ?? "") && tokens[found - 1]?.lower === "not";
    if (found === start || isNotOnly) break;
    start = found;
  }
  return start;
}

/**
 * Returns the index after a qualifier that follows a number ("or more", "or so", a glued plus).
 * Returns `numberEnd` if there is none.
 */
export function findQualifierAfter(tokens: readonly NumberToken[], numberEnd: number): number {
  const [first, second] = [tokens[numberEnd], tokens[numberEnd + 1]];
  if (first?.text === "+" && first.gap === "glued") return numberEnd + 1;
  if (first?.text === "-" && first.gap === "glued" && second?.gap === "glued" && second.lower === "plus")
    return numberEnd + 2;
  return first && second && first.gap === "blank" && QUALIFIERS_AFTER.has(`${first.lower} ${second.lower}`)
    ? numberEnd + 2
    : numberEnd;
}
