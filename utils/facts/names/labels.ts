import type { PartyKind } from "../../types.ts";

/** What names are of: the kinds of parties, and what has a name and is none of them (a film, a law, a cup). */
export const NAME_KINDS = ["person", "organisation", "place", "group", "other"] as const satisfies readonly (
  | PartyKind
  | "other"
)[];
/** One of them. */
export type NameKind = (typeof NAME_KINDS)[number];

// A word's label: 0 outside of names; then for each kind the first, an inner and the last word of a name, and a name of one word.
const FIRST = 0;
const INNER = 1;
const LAST = 2;
const SINGLE = 3;

/** The label of a word that is in no name. */
const OUTSIDE = 0;
/** How many labels there are. */
export const LABELS = 1 + 4 * NAME_KINDS.length;

/** The kind's number of a label; −1 outside of names. */
const kindOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 2);
const placeOf = (label: number): number => (label - 1) & 3;

/** Whether a name goes on behind a label. */
export const goesOn = (label: number): boolean =>
  label !== OUTSIDE && (placeOf(label) === FIRST || placeOf(label) === INNER);
/** Whether a label goes on with the name before it. */
export const continues = (label: number): boolean =>
  label !== OUTSIDE && (placeOf(label) === INNER || placeOf(label) === LAST);

/** For each label, the labels that may stand before it. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, label) =>
  Uint8Array.from(
    Array.from({ length: LABELS }, (_, before) => before).filter(
      (before) => goesOn(before) === continues(label) && (!continues(label) || kindOf(before) === kindOf(label)),
    ),
  ),
);

/** The label of a name's word: its kind's number, and the word's and the name's last word's index in the name. */
export function labelOf(kind: number, index: number, last: number): number {
  const place = last === 0 ? SINGLE : index === 0 ? FIRST : index === last ? LAST : INNER;
  return 1 + 4 * kind + place;
}

/** The names in a row of labels: first and last word, and the kind. What is cut off is no name. */
export function namesIn(labels: Uint8Array): { first: number; last: number; kind: NameKind }[] {
  const names: { first: number; last: number; kind: NameKind }[] = [];
  let first = -1;
  labels.forEach((label, at) => {
    if (label === OUTSIDE || !continues(label)) first = label === OUTSIDE ? -1 : at;
    const kind = NAME_KINDS[kindOf(label)];
    if (first < 0 || !kind || goesOn(label)) return;
    names.push({ first, last: at, kind });
    first = -1;
  });
  return names;
}
