import { NUMBER_VALUES } from "../lexicon/number-words.ts";
import { scaleFactor } from "../lexicon/scales.ts";
import type { ParsedNumber } from "./parse-number.ts";
import type { NumberToken } from "./tokenize-numbers.ts";

// What a bare number names behind: "Section 8", "Flight 370", "Windows 10".
const HEADS = new Set(
  "section sections article articles flight route highway interstate chapter title page pages room unit no nos number numbers phase level grade class formula channel apollo falcon gemini windows iphone android boeing airbus proposition prop amendment act resolution rule part version episode season volume gate terminal pier platform line lot block apartment suite paragraph clause item schedule appendix annex table figure exhibit count district ward precinct zone area sector stage step type model serie series studio bowl psalm verse mark mach top catch dc top nr art artikel § paragraphe abschnitt seite статья статьи статье ст пункт часть № numéro número".split(
    " ",
  ),
);
const OPENS = /^[+([{"“‘„«‹'~><≈≥≤=¿¡*•—–|…]$/;
// Arabic writes "and", "with", "for" in one with the number behind them.
const PREFIXES = /^[وبلف]$/;
const HYPHENS = /^[-‐‑−]$/;

/** Whether a number is a piece of something else: glued to letters or marks before it, or a word of a name. */
export function isPartOfToken(parts: readonly NumberToken[], at: number): boolean {
  const first = parts[at];
  const before = parts[at - 1];
  if (!first || !before) return false;
  if (first.gap === "glued") {
    if (before.kind !== "mark") return !PREFIXES.test(before.text);
    if (HYPHENS.test(before.text)) return before.gap === "glued" || first.kind === "word";
    if (/^[—–]$/.test(before.text)) return before.gap === "glued" && parts[at - 2]?.kind === "number";
    return !OPENS.test(before.text);
  }
  const tens = HYPHENS.test(before.text) && first.kind === "word" && NUMBER_VALUES.has(parts[at - 2]?.lower ?? "");
  if (tens) return true; // "Ninety - six"
  if (
    before.kind === "word" &&
    (scaleFactor(before.lower, "") || (NUMBER_VALUES.has(before.lower) && first.kind === "word"))
  )
    return true;
  return first.kind === "word" && /^\p{Lu}/u.test(first.text) && before.kind === "word"; // "Twenty One Pilots"
}

/** Whether a bare number stands behind a word that it numbers: "Section 8", "Flight 370", "No. 5". */
export function isOrdinalLabel(parts: readonly NumberToken[], at: number, { plain }: ParsedNumber): boolean {
  const before = parts[at - 1];
  if (!plain || !before) return false;
  const dot = before.text === "." && before.gap === "glued";
  const head = dot ? parts[at - 2] : before;
  return HEADS.has(head?.lower ?? "") || /^[#№§@]$/.test(before.text);
}

/** Whether a minus sign stands glued before a number: blank before the sign, none behind it. */
export function isNegative(parts: readonly NumberToken[], at: number): boolean {
  const sign = parts[at - 1];
  const first = parts[at];
  return (
    sign !== undefined &&
    /^[-−]$/.test(sign.text) &&
    sign.gap !== "glued" &&
    first?.gap === "glued" &&
    first.kind === "number"
  );
}

const PLACING = new Set(
  "in at on near from across of by to outside inside around throughout for with and as that than said".split(" "),
);

/** Whether a bare number of people may belong to the name before it ("Apollo 11 astronauts"): a word with a capital that no preposition places and no sentence opens with. */
export function canBelongToName(parts: readonly NumberToken[], at: number, { plain, value }: ParsedNumber): boolean {
  if (!plain) return false;
  if (value >= 1900 && value <= 2100 && parts[at]?.text.length === 4) return true;
  const before = parts[at - 1];
  if (before?.text === "-" && parts[at - 2]?.kind === "word" && /^\p{Lu}/u.test(parts[at - 2]?.text ?? "")) return true;
  if (before?.kind !== "word" || parts[at]?.gap !== "blank" || !/^\p{Lu}/u.test(before.text)) return false;
  let index = at - 1;
  while (index >= 0 && index > at - 5 && parts[index]?.kind === "word" && /^\p{Lu}/u.test(parts[index]?.text ?? ""))
    index--;
  // A sentence may open with one word and its capital: "Then 12 people left."
  if (index < 0 || parts[index]?.kind === "mark") return at - 1 - index > 1;
  return !PLACING.has(parts[index]?.lower ?? "");
}

/** Whether a number is one of a ratio's ends: "one in five people", "12 per 100,000 people", "every 10 people". */
export function isRatio(parts: readonly NumberToken[], at: number): boolean {
  const before = parts[at - 1];
  if (/^(?:per|every|each)$/.test(before?.lower ?? "")) return true;
  if (!/^(?:in|of)$/.test(before?.lower ?? "")) return false;
  if (before?.lower === "of" && parts[at - 2]?.lower === "one") return false; // "one of three doctors" counts them
  const share = parts[at - 2]?.lower === "out" ? parts[at - 3] : parts[at - 2];
  return share !== undefined && (NUMBER_VALUES.has(share.lower) || share.kind === "number");
}
