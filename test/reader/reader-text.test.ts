import { expect, test } from "vitest";
import { DEFAULT_READER_TEXT, LIMITS, parseReaderText, stepped } from "../../utils/reader/reader-text.ts";

test("reads back what was chosen", () => {
  const chosen = {
    size: 28,
    width: 45,
    lineHeight: 2,
    typeface: "easy",
    ground: "night",
    marks: false,
  } as const;
  expect(parseReaderText(chosen)).toEqual(chosen);
});

test.each([
  ["nothing", undefined],
  ["a text", "large"],
  ["a list", [19, 66]],
  ["other types", { size: "20", width: null, lineHeight: true, typeface: 3, ground: {}, marks: "yes" }],
  ["too little", { size: 14, width: 44, lineHeight: 1.2, typeface: "", ground: "" }],
  ["too much", { size: 29, width: 91, lineHeight: 2.1, typeface: "Serif", ground: "toString" }],
  ["no number", { size: Number.NaN, width: Number.POSITIVE_INFINITY }],
])("takes the defaults for %s", (_, stored) => {
  expect(parseReaderText(stored)).toEqual(DEFAULT_READER_TEXT);
});

test("keeps the choices that are valid beside one that is not", () => {
  expect(parseReaderText({ size: 400, ground: "sepia", other: 1 })).toEqual({
    ...DEFAULT_READER_TEXT,
    ground: "sepia",
  });
});

test.each(["size", "width", "lineHeight"] as const)(
  "steps the %s through all its values, and no further",
  (measure) => {
    const { min, max, step } = LIMITS[measure];
    let value = min;
    const values = [value];
    while (stepped(measure, value, 1) !== value) {
      value = stepped(measure, value, 1);
      values.push(value);
    }
    expect(value).toBe(max);
    expect(values).toHaveLength(Math.round((max - min) / step) + 1);
    expect(values).toContain(DEFAULT_READER_TEXT[measure]);
    for (const one of values) expect(parseReaderText({ [measure]: one })[measure]).toBe(one);
    while (stepped(measure, value, -1) !== value) value = stepped(measure, value, -1);
    expect(value).toBe(min);
  },
);
