/**
 * The labels of a CRF in the BILOU scheme.
 * Label 0 is outside of all spans; each kind has four labels: first, inner and last word, and a span of one word.
 * The lists have one entry per label.
 */
export type LabelSet<Kind extends string> = {
  kinds: readonly Kind[];
  /** Number of labels. */
  count: number;
  /** Labels that may precede a label. */
  previous: readonly Uint8Array[];
  /** Labels that may follow a label. */
  next: readonly Uint8Array[];
  /** 1 if the span continues after a word with the label. */
  spanContinues: Uint8Array;
  /** 1 if a word with the label continues a span. */
  continuesSpan: Uint8Array;
};

/** A span of words with its kind, as the indices of its first and last word. */
export type LabelledSpan<Kind extends string> = { first: number; last: number; kind: Kind };

const LABELS_PER_KIND = 4;
// Positions of a word in a span, in the order of a kind's labels.
const FIRST = 0;
const INNER = 1;
const LAST = 2;
const SINGLE = 3;

/** Creates the labels for some kinds of spans. */
export function createLabelSet<Kind extends string>(kinds: readonly Kind[]): LabelSet<Kind> {
  const count = 1 + LABELS_PER_KIND * kinds.length;
  const all = Array.from({ length: count }, (_, label) => label);
  const hasPosition = (label: number, ...positions: number[]) =>
    label > 0 && positions.includes((label - 1) % LABELS_PER_KIND) ? 1 : 0;
  const spanContinues = Uint8Array.from(all, (label) => hasPosition(label, FIRST, INNER));
  const continuesSpan = Uint8Array.from(all, (label) => hasPosition(label, INNER, LAST));
  const canFollow = (previous: number, label: number) =>
    spanContinues[previous] === continuesSpan[label] &&
    (!continuesSpan[label] || kindIndexOf(previous) === kindIndexOf(label));
  return {
    kinds,
    count,
    previous: all.map((label) => Uint8Array.from(all.filter((previous) => canFollow(previous, label)))),
    next: all.map((previous) => Uint8Array.from(all.filter((label) => canFollow(previous, label)))),
    spanContinues,
    continuesSpan,
  };
}

/** Returns the label of a word at an index in a span; `last` is the index of the span's last word. */
export function labelAt(kindIndex: number, index: number, last: number): number {
  const position = last === 0 ? SINGLE : index === 0 ? FIRST : index === last ? LAST : INNER;
  return 1 + LABELS_PER_KIND * kindIndex + position;
}

/** Returns the spans in a sequence of labels; drops spans without a first or last word. */
export function spansFromLabels<Kind extends string>(
  { kinds, spanContinues, continuesSpan }: LabelSet<Kind>,
  labels: Uint8Array,
): LabelledSpan<Kind>[] {
  const spans: LabelledSpan<Kind>[] = [];
  let first = -1;
  labels.forEach((label, index) => {
    if (!continuesSpan[label]) first = label === 0 ? -1 : index;
    const kind = kinds[kindIndexOf(label)];
    if (first < 0 || label === 0 || kind === undefined || spanContinues[label]) return;
    spans.push({ first, last: index, kind });
    first = -1;
  });
  return spans;
}

/** Returns true if a label belongs to spans of a kind. */
export const isOfKind = <Kind extends string>({ kinds }: LabelSet<Kind>, label: number, kind: Kind): boolean =>
  kinds[kindIndexOf(label)] === kind;

/** Returns the index of a label's kind; negative for label 0. */
const kindIndexOf = (label: number): number => Math.floor((label - 1) / LABELS_PER_KIND);
