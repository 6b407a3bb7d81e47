import { parseQuantity, type Quantity } from "./parse-quantity.ts";
import { parseUnit, type Unit } from "./parse-unit.ts";
import type { NumberSentence } from "./types.ts";

/** The second end of a range, with the unit it has and the way the two ends are linked. */
type Second = { quantity: Quantity; unit: Unit | null; link: "dash" | "word" | "or" };

const TO = /^(?:to|bis|à|до|tot|إلى)$/;
const TO_ROMANCE = /^(?:a|à|até)$/;
const AND = /^(?:and|und|et|y|e|en|i|и|та|و)$/;
const BETWEEN = /^(?:between|zwischen|entre|tra|fra|tussen|między|между|між|بين)$/;

/** Reads what links a number to a second one and that second one: "5-10", "5 to 10", "between 5 and 10", "two or three"; `before` is where the first one's qualifiers begin. */
export function parseRangeEnd(sentence: NumberSentence, at: number, before: number): Second | null {
  const { parts, tongue } = sentence;
  const link = parts[at];
  const next = parts[at + 1];
  if (!link || !next) return null;
  const glued = link.gap === "glued" && next.gap === "glued";
  const dash = /^[-‐‑–—]$/.test(link.text) && (glued || (link.text === "–" && link.gap === next.gap));
  const word =
    link.lower === "or" ||
    TO.test(link.lower) ||
    (/^(?:fr|es|it|pt)$/.test(tongue.language) && TO_ROMANCE.test(link.lower)) ||
    (AND.test(link.lower) && BETWEEN.test(parts[before - 1]?.lower ?? ""));
  if (!dash && !(word && link.gap === "blank" && next.gap === "blank")) return null;
  const quantity = parseQuantity(sentence, at + 1);
  if (!quantity) return null;
  const unit = quantity.code ? null : parseUnit(sentence, quantity.amount);
  return { quantity, unit, link: dash ? "dash" : link.lower === "or" ? "or" : "word" };
}

/** The two ends of a range, the scale of the second shared where the first has none ("2 to 3 million"); null where they do not rise. */
export function createRange({ amount: low }: Quantity, { amount: high }: Quantity): [number, number] | null {
  const shared = low.scale === 1 && high.scale > 1 && low.value < 1000;
  const from = shared ? low.value * high.scale : low.value;
  return from < high.value ? [from, high.value] : null;
}

const CHANGED =
  /^(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|growing|gained|gains?|gaining|lost|losing|climbed|climbing|dropped|dropping|drop|slipped|slid|jumped|jumping|jump|surged|surging|soared|plunged|tumbled|sank|up|down|increased?|increasing|decreased?|declined?|declining|added|advanced|edged|inched|raised?|cut|reduced?|lowered|shed|eased|rallied|higher|lower)$/;
const RANGING = /^(?:rang(?:e|es|ed|ing)|anywhere|var(?:y|ies|ied|ying)|between)$/;
const FROM = /^(?:from|von|de|от|с|з|від|od|van)$/;
const POLLED =
  /^(?:polls?|polling|survey|leads?|led|leading|trails?|trailed|trailing|ahead|behind|beats?|defeats?|favorab(?:le|ility)|unfavorab(?:le|ility)|approv(?:e|al)|disapprov(?:e|al)|voters|margin|respondents|candidates?|lost|loses?|losing|won|wins?|winning|elections?|votes?|ballots|primary|precincts|caucus)$/;
// "Trimmed by $1bn to $29bn": the ends of a range lie nearer to one another.
const FAR = 5;
const NEAR_WORDS = 25;

/** Whether two numbers linked by "to" are where something came from and where it went, or two sides of a poll, and not the ends of a range; `unit` is the first one's own unit, where it has one. */
export function isChange(
  { parts }: NumberSentence,
  before: number,
  [low, high]: [number, number],
  unit: string | null,
): boolean {
  const word = (index: number) => parts[index]?.lower ?? "";
  for (let index = before - 1; index >= 0 && index >= before - 4; index--)
    if (FROM.test(word(index))) return !RANGING.test(word(index - 1));
  if (RANGING.test(word(before - 1)) || unit === null) return false;
  const near = parts.slice(Math.max(0, before - NEAR_WORDS), before + NEAR_WORDS);
  if (unit === "percent" && near.some(({ lower }) => POLLED.test(lower))) return true;
  return high > low * FAR || CHANGED.test(word(before - 1));
}
