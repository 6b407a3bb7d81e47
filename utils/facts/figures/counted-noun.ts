import { isDemonym, PEOPLE_NOUNS, PERSON_NOUNS, THING_NOUNS } from "../lexicon/countable-nouns.ts";
import { NUMBER_VALUES } from "../lexicon/number-words.ts";
import type { ParsedNumber } from "./parse-number.ts";
import { type NumberToken, nextInPhrase } from "./tokenize-numbers.ts";
import type { NumberSentence } from "./types.ts";

/** What a number counts: the index behind the figure, the run of parts that names it, and "people", "votes" or null as its unit. */
export type CountedNoun = { end: number; unit: string | null; counts: { from: number; to: number }; befell: boolean };

const ADJECTIVES = 3;
// Words that end the phrase of a number; what comes behind them is not counted by it.
const BREAKS = new Set(
  (
    "a an the this that these those his her its their our your my and or but nor of in on at by to from with without for as than then so if when while where who whom which what whose how why not no yes is are was were be been being am has have had having do does did done will would shall should can could may might must he she it they we you i him them us me said says say told asked added there here into onto over under after before since until during between among against about around through across near per each every any all some both either neither many most few several one two three four five six seven eight nine ten " +
    "day days week weeks month months year years hour hours minute minutes second seconds decade decades century centuries quarter quarters season seasons weekend weekends night nights morning afternoon evening am pm a.m. p.m. january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday " +
    "percent per cent times time points point goals runs games include includes including included became become made make makes saw see sees seen got get gets gave give took take left leave leaves went go goes came come comes put kept keep held hold ran run met meet won win wins lost lose beat killed wounding killing according because although though however also only just even still already yet never ever again once less least such very too out off up down away back"
  ).split(" "),
);
const UNCOUNTED = new Set(
  "shootings years days months weeks hours minutes seconds decades centuries times points quarters seasons weekends nights mornings games goals runs yards percent dozens hundreds thousands millions billions".split(
    " ",
  ),
);

/** Whether a part is a word that a blank joins to the one before it. */
export function followsBlank(part: NumberToken | undefined): part is NumberToken {
  return part?.kind === "word" && part.gap === "blank";
}

const hyphen = (part: NumberToken | undefined) => part?.text === "-" && part.gap === "glued";
/** A genitive makes the noun an owner ("20 workers' houses"); a closing quotation mark does not. */
function owns(parts: readonly NumberToken[], at: number): boolean {
  const next = parts[at + 1];
  if (parts[at]?.gap !== "glued" || !/^['’]$/.test(parts[at]?.text ?? "")) return false;
  return next?.kind === "word" && (next.gap === "glued" || next.text === next.lower);
}

/** Reads the noun that a number counts, bound to it by a hyphen or behind it and at most three adjectives. */
export function parseCountedNoun(sentence: NumberSentence, amount: ParsedNumber, behind: number): CountedNoun | null {
  const { parts, tongue } = sentence;
  const compound = readCompound(parts, behind);
  if (compound) return compound;
  const english = tongue.language === "en" || tongue.language === "";
  const most = english ? ADJECTIVES : 1;
  let index = overAge(parts, behind);
  for (let step = 0; step <= most; step++) {
    const part = parts[index];
    if (!followsBlank(part) || part.text.length === 1) return null;
    const noun =
      nounAt(parts, index) ?? (amount.value === 1 && PERSON_NOUNS.has(part.lower) ? one(index, "people") : null);
    if (noun && english && !amount.digits && isName(part)) return null; // "Seven Sisters"
    if (noun) return owns(parts, noun.end) || hyphen(parts[noun.end]) ? null : noun;
    if (step <= 1 && isLarge(amount) && isPlural(part) && endsPhrase(parts, index + 1)) return one(index, null);
    if (BREAKS.has(part.lower) || NUMBER_VALUES.has(part.lower) || owns(parts, index + 1)) return null;
    const adjective = index + 1;
    index = overCompound(parts, adjective);
    const last = index > adjective ? nounAt(parts, index - 1) : null; // "12 first-graders"
    if (last) return owns(parts, last.end) ? null : last;
    // "two young, unarmed men"
    if (step === 0 && parts[index]?.text === "," && followsBlank(parts[index + 1]) && nounAt(parts, index + 2)) index++;
  }
  return null;
}

const isName = ({ text, lower }: NumberToken) =>
  /^\p{Lu}\p{Ll}/u.test(text) && PEOPLE_NOUNS.has(lower) && !isDemonym(text);

/** The index behind an age between a number and what it counts ("two 12-year-old boys"), or the same index. */
function overAge(parts: readonly NumberToken[], at: number): number {
  const year = nextInPhrase(parts, at + 1);
  if (parts[at]?.kind !== "number" || year === at + 1 || !/^years?$/.test(parts[year]?.lower ?? "")) return at;
  const old = nextInPhrase(parts, year + 1);
  return parts[old]?.lower === "old" ? old + 1 : at;
}

/** The index behind the words that hyphens bind to an adjective: "2,000 low-wage workers". */
function overCompound(parts: readonly NumberToken[], at: number): number {
  let index = at;
  for (let times = 0; times < 3; times++) {
    const next = nextInPhrase(parts, index);
    if (next === index || next < 0) break;
    index = next + 1;
  }
  return index;
}

// A large number is worth telling whatever it counts.
const isLarge = ({ digits, scale, plain, value }: ParsedNumber) => digits && (scale > 1 || (!plain && value >= 1000));
const isPlural = ({ text }: NumberToken) =>
  /^\p{Ll}{3,}s$/u.test(text) && !/(?:ss|us|is|ous)$/.test(text) && !UNCOUNTED.has(text);

/** Whether the noun before a part is the last of its phrase, as far as its neighbour tells. */
function endsPhrase(parts: readonly NumberToken[], at: number): boolean {
  const part = parts[at];
  if (owns(parts, at)) return false;
  if (!followsBlank(part) || BREAKS.has(part.lower)) return true;
  return !PEOPLE_NOUNS.has(part.lower) && !THING_NOUNS.has(part.lower) && !/^\p{Ll}+s$/u.test(part.text);
}

/** "a 12-member panel", "a 300-strong crowd", "the 60-vote threshold": what a hyphen binds to the number. */
function readCompound(parts: readonly NumberToken[], behind: number): CountedNoun | null {
  const next = nextInPhrase(parts, behind);
  const word = parts[next];
  if (next === behind || !word || parts[next + 1]?.gap === "glued") return null;
  if (word.lower === "vote") return one(next, "votes");
  if (!PERSON_NOUNS.has(word.lower) && word.lower !== "strong") return null;
  return word.lower === "member" && ofLeague(parts, next) ? null : one(next, "people");
}

// Their members are states or firms, not people.
const LEAGUE =
  /^(?:bloc|alliance|Union|EU|NATO|OPEC|ASEAN|UN|U\.N\.|[Oo]rgani[sz]ations?|pact|grouping|eurozone|cartel|euro|[Aa]ssociation|countries|nations|states|banks|companies|firms|airlines)$/;
const LEAGUE_NEAR = 12;

/** Whether the words around "members" speak of states or firms. */
function ofLeague(parts: readonly NumberToken[], at: number): boolean {
  return parts.slice(Math.max(0, at - LEAGUE_NEAR), at + LEAGUE_NEAR).some(({ text }) => LEAGUE.test(text));
}

const one = (at: number, unit: string | null): CountedNoun => ({
  end: at + 1,
  unit,
  counts: { from: at, to: at + 1 },
  befell: false,
});

/** The noun of people, votes or things at a part, with a second noun of people behind it ("women voters"); null for any other word. */
export function nounAt(parts: readonly NumberToken[], at: number): CountedNoun | null {
  const part = parts[at];
  if (part?.kind !== "word") return null;
  if (part.lower === "votes") return one(at, "votes");
  const next = parts[at + 1];
  if (part.lower === "dead" && followsBlank(next) && !BREAKS.has(next.lower)) return null; // "four dead bodies"
  if (part.lower === "members") return one(at, ofLeague(parts, at) ? null : "people");
  if (PEOPLE_NOUNS.has(part.lower) || isDemonym(part.text)) {
    let end = at + 1;
    for (
      let next = parts[end];
      followsBlank(next) && end < at + 3 && next.lower !== "dead" && PEOPLE_NOUNS.has(next.lower);
      next = parts[end]
    )
      end++;
    return { end, unit: "people", counts: { from: at, to: end }, befell: false };
  }
  return THING_NOUNS.has(part.lower) ? one(at, null) : null;
}
