import type { Span } from "../../types.ts";
import type { Lean } from "./expression.ts";

// How far a verb may stand from the expression it dates, in characters.
const REACH = 110;
const words = (list: string) => new Set(list.split(" "));
const AHEAD = words(
  "will won't shall would ll due scheduled slated expected planned plans plan planning upcoming may might could can until deadline ahead going forthcoming",
);
const BACK = words(
  "was were had did has have said told began begun came went took gave made met won lost fell rose hit struck shot held left " +
    "found saw heard spoke wrote ran sent led fled broke brought bought built caught chose drew drove fought flew got grew " +
    "kept knew laid paid put read sold sat set shut stood stole swore taught thought threw woke wore became cut quit since " +
    "ago dealt spent cast withdrew overthrew underwent sought says",
);
const NO_VERB = words("need feed speed indeed red bed hundred agreed seed united");
// Where an expression opens its clause, the verb that follows dates it: "He said that on Thursday he will …".
const OPENS_CLAUSE =
  /(?:^|[,;:—–]|\b(?:that|and|but|when|which|who))\s*(?:["“”]\s*)?(?:(?:on|in|by|at|for|from|early|late)\s+)*$/;

function leanOfWord(word: string): Lean {
  if (AHEAD.has(word)) return "future";
  if (BACK.has(word)) return "past";
  return word.length > 3 && word.endsWith("ed") && !NO_VERB.has(word) ? "past" : "open";
}

function firstLean(found: string[]): Lean {
  for (const word of found) {
    const lean = leanOfWord(word);
    if (lean !== "open") return lean;
  }
  return "open";
}

/** Which way the nearest verb of the sentence points an expression: a past tense back, "will" and its like ahead. */
export function leanAt(text: string, sentence: Span, { start, end }: Span): Lean {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const list = (part: string) => part.match(/[A-Za-z]+(?:'t)?/g) ?? [];
  const back = list(before).reverse();
  const ahead = list(after);
  if (/\b(?:until|by)\s+$/i.test(before) && leanOfWord(back[1] ?? "") !== "past") return "future";
  const [near, far] = OPENS_CLAUSE.test(before) ? [ahead, back] : [back, ahead];
  const lean = firstLean(near);
  return lean === "open" ? firstLean(far) : lean;
}
