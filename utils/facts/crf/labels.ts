/** The labels that a field gives to words: 0 outside of everything that is looked for; then for each kind of it the first, an inner and the last word of a stretch, and a stretch of one word. */
export type LabelSet<Kind extends string> = {
  kinds: readonly Kind[];
  count: number;
  /** For each label, the labels that may stand before it, and those that may stand behind it. */
  before: readonly Uint8Array[];
  behind: readonly Uint8Array[];
  /** Whether a stretch goes on behind a label, and whether one goes on with it. */
  goesOn: Uint8Array;
  continues: Uint8Array;
};

/** A stretch of words that has a kind: the index of its first and of its last word. */
export type LabelledSpan<Kind extends string> = { first: number; last: number; kind: Kind };

const FIRST = 0;
const INNER = 1;
const LAST = 2;
const SINGLE = 3;

/** The labels for some kinds of stretches. */
export function createLabelSet<Kind extends string>(kinds: readonly Kind[]): LabelSet<Kind> {
  const count = 1 + 4 * kinds.length;
  const all = Array.from({ length: count }, (_, label) => label);
  const isAt = (label: number, ...places: number[]) => (label > 0 && places.includes((label - 1) & 3) ? 1 : 0);
  const goesOn = Uint8Array.from(all, (label) => isAt(label, FIRST, INNER));
  const continues = Uint8Array.from(all, (label) => isAt(label, INNER, LAST));
  const follows = (before: number, label: number) =>
    goesOn[before] === continues[label] && (!continues[label] || (before - 1) >> 2 === (label - 1) >> 2);
  return {
    kinds,
    count,
    before: all.map((label) => Uint8Array.from(all.filter((before) => follows(before, label)))),
    behind: all.map((before) => Uint8Array.from(all.filter((label) => follows(before, label)))),
    goesOn,
    continues,
  };
}

/** The label of a stretch's word: the number of its kind, and the word's and the stretch's last word's index in it. */
export function labelAt(kind: number, index: number, last: number): number {
  const place = last === 0 ? SINGLE : index === 0 ? FIRST : index === last ? LAST : INNER;
  return 1 + 4 * kind + place;
}

/** The stretches in a row of labels. What is cut off is none. */
export function spansFromLabels<Kind extends string>(
  { kinds, goesOn, continues }: LabelSet<Kind>,
  row: Uint8Array,
): LabelledSpan<Kind>[] {
  const stretches: LabelledSpan<Kind>[] = [];
  let first = -1;
  row.forEach((label, at) => {
    if (!continues[label]) first = label === 0 ? -1 : at;
    const kind = kinds[(label - 1) >> 2];
    if (first < 0 || label === 0 || kind === undefined || goesOn[label]) return;
    stretches.push({ first, last: at, kind });
    first = -1;
  });
  return stretches;
}
