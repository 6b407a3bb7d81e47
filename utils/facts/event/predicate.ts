import { wholePattern } from "../../shared/word-lists.ts";
import { EVENT_ATTRIBUTION_VERBS } from "../lexicon/speech-verbs.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { Token } from "../text/tokens.ts";
import lexicon from "./clause-lexicon.json" with { type: "json" };

const MIN_PREDICATE_CHARS = 12;
const MIN_WEAK_PREDICATE_CHARS = 30;
const PREFERRED_MAX_CHARS = 160;
const MAX_PREDICATE_CHARS = 300;
const MAX_ATTRIBUTED_CHARS = 200;
const MAX_ATTRIBUTION_TOKENS = 16;
const RELAYS = /^report/;
const MAX_LIST_TOKENS = 8;
// Conjunctions that may begin a new clause without a comma.
const PREDICATE_BREAKER = wholePattern(lexicon.predicateBreakers);
// Words that begin a new clause after a comma.
const CLAUSE_START = wholePattern(lexicon.clauseStarts, "u");

/** The end of a predicate as a text offset; `strong` is true if the clause surely ends there. */
type Boundary = { end: number; strong: boolean };

/**
 * Finds the text offset at which the predicate that begins at token `verb` ends; null if no end is near.
 * An attribution at the end of the sentence ("…, police said") is left out. `stop` is the sentence's end token.
 */
export function findPredicateEnd(tokens: readonly Token[], verb: number, stop: number): number | null {
  const start = tokens[verb]?.start ?? 0;
  const named = findNamedAttributionEnd(tokens, verb, stop);
  if (named !== null && named - start <= MAX_ATTRIBUTED_CHARS) return named;
  const boundaries = findBoundaries(tokens, verb, stop);
  const sizeOf = ({ end }: Boundary) => end - start;
  const strong = boundaries.find((boundary) => boundary.strong && sizeOf(boundary) >= MIN_PREDICATE_CHARS);
  if (strong && sizeOf(strong) <= PREFERRED_MAX_CHARS) return strong.end;
  const weak = boundaries.findLast(
    (boundary) => sizeOf(boundary) >= MIN_WEAK_PREDICATE_CHARS && sizeOf(boundary) <= PREFERRED_MAX_CHARS,
  );
  const best = weak ?? boundaries.find((boundary) => sizeOf(boundary) >= MIN_PREDICATE_CHARS) ?? boundaries.at(-1);
  return best && sizeOf(best) <= MAX_PREDICATE_CHARS ? best.end : null;
}

/**
 * Returns the end of a sentence that closes with a named source ("…, the economy minister, Ida Moe, said"); else null.
 * What somebody claims is not told without the name.
 */
function findNamedAttributionEnd(tokens: readonly Token[], verb: number, stop: number): number | null {
  for (let index = stop - 1; index > verb && stop - index < MAX_ATTRIBUTION_TOKENS; index--) {
    if (!EVENT_ATTRIBUTION_VERBS.has(tokens[index]?.text ?? "") || RELAYS.test(tokens[index]?.text ?? "")) continue;
    const isName = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? "");
    for (let start = index - 1; start > verb && index - start < MAX_ATTRIBUTION_TOKENS; start--) {
      if (tokens[start]?.text !== "," || !isAttribution(tokens, start + 1, stop)) continue;
      // Two capitalised words in a row name a person or an office; "Torvik police" names nobody.
      for (let at = start + 1; at < stop - 1; at++)
        if (isName(at) && isName(at + 1)) return findLastWordEnd(tokens, verb, stop) ?? null;
      return null;
    }
    return null;
  }
  return null;
}

function findBoundaries(tokens: readonly Token[], verb: number, stop: number): Boundary[] {
  const boundaries: Boundary[] = [];
  let isQuoted = false;
  let depth = 0;
  for (let index = verb + 1; index < stop; index++) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || !previous) break;
    if (togglesQuotation(tokens, index, isQuoted)) isQuoted = !isQuoted;
    if (token.text === "(") depth++;
    if (token.text === ")") depth--;
    if (isQuoted || depth > 0) continue;
    const boundary = boundaryAt(tokens, index, stop);
    if (boundary) boundaries.push({ end: previous.end, strong: boundary === "strong" });
  }
  const end = findLastWordEnd(tokens, verb, stop);
  if (end !== undefined) boundaries.push({ end, strong: true });
  return boundaries;
}

/** Returns true if a quotation mark, or two single marks in its place, begins or ends a quotation. */
function togglesQuotation(tokens: readonly Token[], index: number, isQuoted: boolean): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return false;
  if (token.text === '"') return true;
  if (token.text === "“") return !isQuoted;
  if (token.text === "”") return isQuoted;
  return /^['`]$/.test(token.text) && next?.text === token.text && next.start === token.end;
}

/** Returns how surely a clause ends before the token at an index; null if it continues. */
function boundaryAt(tokens: readonly Token[], index: number, stop: number): "strong" | "weak" | null {
  const text = tokens[index]?.text ?? "";
  const next = tokens[index + 1]?.text ?? "";
  const isDash = /^[—–]$/.test(text) || (text === "-" && next === "-");
  // After a colon, only a quotation belongs to the predicate.
  const isColon = text === ":" && !/^[“"]$/.test(next);
  if (text === ";" || isDash || isColon) return "strong";
  if (text === ",") {
    if (CLAUSE_START.test(next) || isAttribution(tokens, index + 1, stop)) return "strong";
    return isInsideList(tokens, index, stop) ? null : "weak";
  }
  return PREDICATE_BREAKER.test(text) ? "weak" : null;
}

/** Returns true if the words up to the next comma or the end only attribute the sentence ("the coastguard said"). */
function isAttribution(tokens: readonly Token[], start: number, stop: number): boolean {
  let hasComma = false;
  for (let index = start; index < stop && index - start < MAX_ATTRIBUTION_TOKENS; index++) {
    const word = tokens[index]?.text ?? "";
    if (word === ",") hasComma = true;
    // "…, its operator, Karewa Air, said": after an apposition the verb follows its comma.
    else if (EVENT_ATTRIBUTION_VERBS.has(word)) return !hasComma || tokens[index - 1]?.text === ",";
    else if (isPerfect(tokens, index)) return true;
    else if (/^[;“"]$/.test(word) || /^(?:auxiliary|past)$/.test(lookUpVerbForm(word) ?? "")) return false;
  }
  return false;
}

/** Returns true for "has said" and the like at an index. */
const isPerfect = (tokens: readonly Token[], index: number): boolean =>
  /^(?:has|have|had)$/.test(tokens[index]?.text ?? "") && EVENT_ATTRIBUTION_VERBS.has(tokens[index + 1]?.text ?? "");

/** Returns true if a comma belongs to a list, a series of names, an age or a place. */
function isInsideList(tokens: readonly Token[], comma: number, stop: number): boolean {
  const next = tokens[comma + 1];
  if (!next || next.kind === "number" || /^\p{Lu}/u.test(next.text)) return true;
  for (let index = comma + 1; index < stop && index - comma < MAX_LIST_TOKENS; index++) {
    const word = tokens[index]?.text ?? "";
    if (word === "and" || word === "or") return true;
    if (isPerfect(tokens, index)) return true;
    if (lookUpVerbForm(word) === "auxiliary") return false;
  }
  return false;
}

/** Returns the offset after the last word; a closing quotation mark stays if the predicate contains the opening one. */
function findLastWordEnd(tokens: readonly Token[], verb: number, stop: number): number | undefined {
  const hasQuotation = tokens.slice(verb, stop).some(({ text }) => /^[“"]$/.test(text));
  const closing = hasQuotation ? /^[.!?…]$/ : /^[.!?…”"]$/;
  let index = stop - 1;
  while (index > verb && closing.test(tokens[index]?.text ?? "")) index--;
  return tokens[index]?.end;
}
