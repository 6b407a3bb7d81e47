import { PEOPLE_NOUNS, PERSON_NOUNS } from "../lexicon/countable-nouns.ts";
import { NUMBER_VALUES } from "../lexicon/number-words.ts";
import { scaleFactor } from "../lexicon/scales.ts";
import phraseWords from "./data/phrase-words.json" with { type: "json" };
import type { ParsedNumber } from "./parse-number.ts";
import type { NumberToken } from "./tokenize-numbers.ts";

// Nouns that a number after them identifies: "Section 8", "Flight 370", "Windows 10".
const NUMBERED_NOUNS = new Set(phraseWords.numberedNouns);
// Marks that may precede a number without making it part of another token.
const OPENING_MARK = /^[+([{"“‘„«‹'~><≈≥≤=¿¡*•—–|…]$/;
// Arabic writes "and", "with" and "for" as a prefix of the number.
const ARABIC_PREFIX = /^[وبلف]$/;
const HYPHENS = /^[-‐‑−]$/;

/** True if a number is glued to letters or marks before it, or is a word of a longer number or a name. */
export function isPartOfToken(tokens: readonly NumberToken[], start: number): boolean {
  const first = tokens[start];
  const previous = tokens[start - 1];
  if (!first || !previous) return false;
  if (first.gap === "glued") {
    if (previous.kind !== "mark") return !ARABIC_PREFIX.test(previous.text);
    if (HYPHENS.test(previous.text)) return previous.gap === "glued" || first.kind === "word";
    if (/^[—–]$/.test(previous.text)) return previous.gap === "glued" && tokens[start - 2]?.kind === "number";
    return !OPENING_MARK.test(previous.text);
  }
  const tens =
    HYPHENS.test(previous.text) && first.kind === "word" && NUMBER_VALUES.has(tokens[start - 2]?.lower ?? "");
  if (tens) return true; // "Ninety - six"
  if (
    previous.kind === "word" &&
    (scaleFactor(previous.lower, "") || (NUMBER_VALUES.has(previous.lower) && first.kind === "word"))
  )
    return true;
  return first.kind === "word" && /^\p{Lu}/u.test(first.text) && previous.kind === "word"; // "Twenty One Pilots"
}

/** True if a bare number identifies the noun before it: "Section 8", "Flight 370", "No. 5". */
export function isOrdinalLabel(tokens: readonly NumberToken[], start: number, { plain }: ParsedNumber): boolean {
  const previous = tokens[start - 1];
  if (!plain || !previous) return false;
  const dot = previous.text === "." && previous.gap === "glued";
  const head = dot ? tokens[start - 2] : previous;
  return NUMBERED_NOUNS.has(head?.lower ?? "") || /^[#№§@]$/.test(previous.text);
}

/** True if a minus sign precedes a number, with a blank before the sign and none after it. */
export function isNegative(tokens: readonly NumberToken[], start: number): boolean {
  const sign = tokens[start - 1];
  const first = tokens[start];
  return (
    sign !== undefined &&
    /^[-−]$/.test(sign.text) &&
    sign.gap !== "glued" &&
    first?.gap === "glued" &&
    first.kind === "number"
  );
}

// Words before a capitalized word that keep it from forming a name with the number.
const PREPOSITIONS = new Set(
  "in at on near from across of by to outside inside around throughout for with and as that than said".split(" "),
);

// A name of a product, wherever it stands: "watchOS 26 includes".
const CAMEL_CASE = /^\p{Ll}+\p{Lu}/u;

/**
 * True if a bare number may be part of the name before it ("Apollo 11 astronauts").
 * False if a preposition precedes the capitalized word, or the word only opens the sentence.
 */
export function canBelongToName(
  tokens: readonly NumberToken[],
  start: number,
  { plain, value }: ParsedNumber,
): boolean {
  if (!plain) return false;
  if (value >= 1900 && value <= 2100 && tokens[start]?.text.length === 4) return true;
  const previous = tokens[start - 1];
  if (previous?.text === "-" && tokens[start - 2]?.kind === "word" && /^\p{Lu}/u.test(tokens[start - 2]?.text ?? ""))
    return true;
  if (previous?.kind !== "word" || tokens[start]?.gap !== "blank") return false;
  if (CAMEL_CASE.test(previous.text)) return true;
  if (!/^\p{Lu}/u.test(previous.text)) return false;
  let index = start - 1;
  while (
    index >= 0 &&
    index > start - 5 &&
    tokens[index]?.kind === "word" &&
    /^\p{Lu}/u.test(tokens[index]?.text ?? "")
  )
    index--;
  // One capitalized word may just open the sentence: "Then 12 people left."
  if (index < 0 || tokens[index]?.kind === "mark") return start - 1 - index > 1;
  return !PREPOSITIONS.has(tokens[index]?.lower ?? "");
}

// Nouns for a group, whose size follows "of": "a crew of 12".
const GROUP_NOUNS = new Set(phraseWords.groupNouns);
const isNumber = (token: NumberToken | undefined) =>
  token !== undefined && (token.kind === "number" || NUMBER_VALUES.has(token.lower));

/**
 * True if a number without a noun is an age or counts a parent's children: "a man of 61", "boys of 12 and 13", "women
 * aged 50", "a father of two". False after a noun for a group ("a crew of 12") and in a part ("one of 12").
 * `start` is the first token of the number's qualifiers.
 */
export function isAge(tokens: readonly NumberToken[], start: number): boolean {
  let index = start - 1;
  while (
    index > start - 6 &&
    (isNumber(tokens[index]) || /^(?:,|and|or|to|[-–]|between)$/.test(tokens[index]?.lower ?? ""))
  )
    index--;
  const word = tokens[index]?.lower ?? "";
  if (/^age[ds]?$/.test(word)) return true;
  const head = tokens[index - 1];
  if (word !== "of" || head?.kind !== "word") return false;
  if (index < start - 1) return PERSON_NOUNS.has(head.lower) || PEOPLE_NOUNS.has(head.lower);
  return !isNumber(head) && !GROUP_NOUNS.has(head.lower) && !/ing$/.test(head.lower);
}

/** True for the second number of a ratio: "one in five people", "12 per 100,000 people", "every 10 people". */
export function isRatio(tokens: readonly NumberToken[], start: number): boolean {
  const previous = tokens[start - 1];
  if (/^(?:per|every|each)$/.test(previous?.lower ?? "")) return true;
  if (!/^(?:in|of)$/.test(previous?.lower ?? "")) return false;
  // "one kettle in ten": the noun is between.
  if (previous?.lower === "in" && tokens[start - 3]?.lower === "one") return true;
  // "one of three doctors" counts the doctors.
  if (previous?.lower === "of" && tokens[start - 2]?.lower === "one") return false;
  const share = tokens[start - 2]?.lower === "out" ? tokens[start - 3] : tokens[start - 2];
  return share !== undefined && (NUMBER_VALUES.has(share.lower) || share.kind === "number");
}
