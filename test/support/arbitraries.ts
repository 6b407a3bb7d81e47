import fc from "fast-check";
import type { Block, BlockKind } from "../../utils/types.ts";
import { MARKUP_PIECES, TEXT_PIECES } from "./hostile-pieces.ts";
import { longFactbox } from "./long-factbox.ts";

const { FACTBOX_FUZZ = "1", FACTBOX_SEED = "20261129" } = process.env;

/**
 * Returns the parameters of a run of about `cases` cases. They are the same each time; FACTBOX_SEED gives others, and
 * FACTBOX_FUZZ that many times as many.
 */
export const runOf = (cases: number) => ({ seed: Number(FACTBOX_SEED), numRuns: cases * Number(FACTBOX_FUZZ) });

const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));
// Amounts with the marks of any language, right and wrong: "€6.100,00", "1,2.3".
const amounts = fc.stringMatching(/^[$€£]?\d{1,4}(?:[.,'’ \u00a0]\d{1,3}){0,4}(?:[.,]| ?%| million| euros)?$/);
const numbers = fc.oneof(
  amounts,
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value.toLocaleString("en")),
  fc
    .date({ noInvalidDate: true, min: new Date("1700-01-01"), max: new Date("2200-01-01") })
    .map((day) => day.toDateString()),
);
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...TEXT_PIECES), weight: 6 },
  { arbitrary: fc.constantFrom(...MARKUP_PIECES), weight: 3 },
  { arbitrary: numbers, weight: 1 },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }), weight: 1 },
  { arbitrary: codeUnits, weight: 1 },
);

/** The time that a run may take, in milliseconds; a property that fails is tried many times again. */
export const RUN_TIMEOUT_MS = 180_000 * Number(FACTBOX_FUZZ);

/** Arbitrary texts: words and marks that mean something to the engine, markup, and any code units. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ", " ", "\n\n")), { maxLength: 80 })
  .map((parts) => parts.flat().join(""));

/** Arbitrary values of one field. */
export const hostileField: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ")), { maxLength: 8 })
  .map((parts) => parts.flat().join(""));

/** An invented story between whose words hostile pieces are put; it has facts of every kind. */
export const hostileStory: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.nat({ max: longFactbox().article.text.length }), piece), { maxLength: 60 })
  .map((inserted) => {
    let text = longFactbox().article.text;
    for (const [at, words] of [...inserted].sort(([one], [other]) => other - one))
      text = text.slice(0, at) + words + text.slice(at);
    return text;
  });

/** Arbitrary times in ISO 8601, with and without a time of day, or null. */
export const isoTime: fc.Arbitrary<string | null> = fc.oneof(
  fc.constant(null),
  fc
    .date({ noInvalidDate: true, min: new Date("1900-01-01"), max: new Date("2100-01-01") })
    .chain((day) => fc.constantFrom(day.toISOString(), day.toISOString().slice(0, 10))),
);

const KINDS: readonly BlockKind[] = ["heading", "paragraph", "quotation", "list item", "caption"];

/** Arbitrary blocks: those of the text's paragraphs, or any offsets, in no order and beyond the text. */
export const blocksOf = (text: string): fc.Arbitrary<Block[]> => {
  const offset = fc.integer({ min: -3, max: text.length + 3 });
  const anyBlock = fc.record({ kind: fc.constantFrom(...KINDS), start: offset, end: offset });
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const ordered = fc
    .array(fc.constantFrom(...KINDS), { minLength: paragraphs.length, maxLength: paragraphs.length })
    .map((kinds) => paragraphs.map((span, index) => ({ ...span, kind: kinds[index] ?? "paragraph" })));
  return fc.oneof(ordered, fc.array(anyBlock, { maxLength: 12 }));
};
