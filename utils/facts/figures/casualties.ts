import {
  ADJACENT_CASUALTY_WORDS,
  CASUALTY_PARTICIPLES,
  CASUALTY_VERBS,
  isDemonym,
  PEOPLE_NOUNS,
} from "../lexicon/countable-nouns.ts";
import { type CountedNoun, followsBlank, nounAt, parseCountedNoun } from "./counted-noun.ts";
import type { ParsedNumber } from "./parse-number.ts";
import type { NumberToken } from "./tokenize-numbers.ts";
import type { NumberSentence } from "./types.ts";

const AUXILIARIES = new Set(
  "were was are is have has had been being also still remain remained remains reported reportedly confirmed feared believed presumed left now more others other people of them whom whose seriously critically badly severely slightly lightly feared either then later others".split(
    " ",
  ),
);
const BOUNDARY = new Set(
  "and in on at near of during when since including as after with while over so before by from for but among dead outside inside across this last".split(
    " ",
  ),
);

/** Where what befell them stands behind a number or its noun, at most four words on: "were killed", "others have died"; -1 where it does not. */
export function findCasualtiesAfter(parts: readonly NumberToken[], at: number, verb: boolean): number {
  let active = false;
  for (let index = at; index < at + 5; index++) {
    const part = parts[index];
    if (!followsBlank(part)) return -1;
    if (/^(?:have|has|had)$/.test(part.lower)) active = true;
    if (/^(?:been|dead)$/.test(part.lower)) active = false;
    // "12 have died" befell them; "12 have captured" did not.
    if (CASUALTY_PARTICIPLES.has(part.lower) && active && !/^(?:died|perished|drowned)$/.test(part.lower)) return -1;
    if (CASUALTY_PARTICIPLES.has(part.lower))
      return verb && index === at && !ADJACENT_CASUALTY_WORDS.has(part.lower) ? -1 : index;
    if (part.lower === "taken" && !active && isTaken(parts, index + 1)) return index;
    if (!AUXILIARIES.has(part.lower)) return -1;
  }
  return -1;
}

/** "taken to hospital", "taken hostage", "taken into custody". */
function isTaken(parts: readonly NumberToken[], at: number): boolean {
  const word = (index: number) => parts[index]?.lower ?? "";
  const to =
    word(at) === "to" && (word(at + 1) === "hospital" || word(at + 2) === "hospital" || word(at + 1) === "hospitals");
  return to || /^(?:hostage|prisoner|captive)$/.test(word(at)) || (word(at) === "into" && word(at + 1) === "custody");
}

/** Reads what befell a number of people without a noun: "12 were killed", "five dead", "killing 12", "a death toll of 12", "two others"; `before` is where its qualifiers begin. */
export function readCasualties(sentence: NumberSentence, before: number, behind: number): CountedNoun | null {
  const { parts } = sentence;
  const after = findCasualtiesAfter(parts, behind, true);
  if (after >= 0) {
    const next = parts[after + 1];
    if (after > behind) return people(behind, after);
    return next?.kind === "word" && !BOUNDARY.has(next.lower) ? null : people(after + 1, after);
  }
  const next = parts[behind];
  if (next?.lower === "of" && OF_WHOM.test(parts[behind + 1]?.lower ?? "")) return readOf(sentence, behind);
  if (ends(next)) {
    const verb = parts[before - 1]?.lower ?? "";
    if (CASUALTY_VERBS.has(verb) && parts[before]?.gap === "blank") return people(behind, before - 1);
    if (/^(?:of|is|was)$/.test(verb) && parts[before - 2]?.lower === "population") return people(behind, before - 2);
    const label = parts[before - 2]; // a list's line: "Injured: 4,877"
    if (
      verb === ":" &&
      label &&
      (CASUALTY_PARTICIPLES.has(label.lower) || PEOPLE_NOUNS.has(label.lower) || isDemonym(label.text))
    )
      return people(behind, before - 2);
    const toll = TOLD.test(verb) ? tollBefore(parts, before) : -1;
    return toll >= 0 ? { ...people(behind, toll), counts: { from: toll, to: toll + 2 } } : null;
  }
  if (next?.lower === "others") {
    const near = parts.slice(Math.max(0, before - NEAR), behind + NEAR);
    return near.some(({ lower }) => CASUALTY_PARTICIPLES.has(lower) || CASUALTY_VERBS.has(lower))
      ? { ...people(behind + 1, behind), befell: false }
      : null;
  }
  return null;
}

const OF_WHOM = /^(?:them|whom|the|its|their|his|her|our|those|these)$/;
const SOME: ParsedNumber = { end: 0, value: 2, digits: false, plain: false, scale: 1, letter: false };

/** "two of them children", "12 of the young victims": the noun behind is what is counted. */
function readOf(sentence: NumberSentence, behind: number): CountedNoun | null {
  const { parts } = sentence;
  const whole = !/^(?:them|whom)$/.test(parts[behind + 1]?.lower ?? "");
  const copula = !whole && /^(?:were|are|was|is)$/.test(parts[behind + 2]?.lower ?? "");
  const begin = copula ? behind + 3 : behind + 2;
  const counted = whole
    ? parseCountedNoun(sentence, SOME, begin)
    : followsBlank(parts[begin])
      ? nounAt(parts, begin)
      : null;
  if (!counted || (!whole && counted.unit !== "people")) return null;
  return { ...counted, end: behind, befell: !whole };
}

/** The verb right before a number's qualifiers that says what befell so many ("killed at least 12 people"), or -1. */
export function findCasualtyVerbBefore(parts: readonly NumberToken[], start: number): number {
  return CASUALTY_VERBS.has(parts[start - 1]?.lower ?? "") ? start - 1 : -1;
}

const NEAR = 20;
const TOLD = /^(?:to|at|of|above|past|was|is|reached|hit|reaching|over|topped|passed)$/;

const people = (end: number, counts: number): CountedNoun => ({
  end,
  unit: "people",
  counts: { from: counts, to: counts + 1 },
  befell: true,
});

/** Whether the phrase of a number ends before a part: no noun follows that it could count. */
function ends(part: NumberToken | undefined): boolean {
  if (!part) return true;
  if (part.kind === "mark") return part.gap === "glued" && !/^[-–%$€£°/]$/.test(part.text);
  return part.kind === "word" && BOUNDARY.has(part.lower);
}

/** The part where "death toll" begins, at most eight parts before a number; -1 where it does not. */
function tollBefore(parts: readonly NumberToken[], before: number): number {
  for (let index = before - 2; index >= Math.max(0, before - 8); index--)
    if (parts[index]?.lower === "death" && parts[index + 1]?.lower === "toll") return index;
  return -1;
}
