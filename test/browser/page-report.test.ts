import { expect, test } from "vitest";
import { isPageAnswer, isPageReport } from "../../utils/browser/page-report.ts";
import { article, factbox } from "../support/invented-texts.ts";

const report = {
  extraction: { state: "article", reason: null, partial: false, article, articleMs: 3 },
  removals: factbox.removals,
  notices: ["noteNever"],
  fingerprint: "a",
};

const reportOf = (extraction: object) => ({ ...report, extraction: { ...report.extraction, ...extraction } });
const [removal] = factbox.removals;
const [block] = article.blocks;

test("accepts a report of the right shape", () => {
  expect(isPageReport(report)).toBe(true);
  expect(isPageReport({ ...report, removals: [] })).toBe(true);
  const none = { ...report.extraction, state: "not-an-article", reason: "notArticleHome" };
  expect(isPageReport({ ...report, extraction: none })).toBe(true);
});

test.each([
  ["nothing", null],
  ["no extraction", { removals: [] }],
  ["an unknown state", { ...report, extraction: { ...report.extraction, state: "gone" } }],
  ["an unknown reason", { ...report, extraction: { ...report.extraction, reason: "constructor" } }],
  ["no reason", { ...report, extraction: { ...report.extraction, reason: undefined } }],
  [
    "an unknown access",
    { ...report, extraction: { ...report.extraction, article: { ...article, access: "limited" } } },
  ],
  [
    "a text that is not a string",
    { ...report, extraction: { ...report.extraction, article: { ...article, text: 5 } } },
  ],
  ["a byline of objects", { ...report, extraction: { ...report.extraction, article: { ...article, byline: [{}] } } }],
  [
    "blocks without offsets",
    { ...report, extraction: { ...report.extraction, article: { ...article, blocks: [{ kind: "paragraph" }] } } },
  ],
  ["a removal without words", { ...report, removals: [{ id: "a" }] }],
  ["no fingerprint", { ...report, fingerprint: undefined }],
  ["no notices", { ...report, notices: undefined }],
  ["an unknown notice", { ...report, notices: ["noteNever", "stateFailed"] }],
])("rejects a report with %s", (_, value) => {
  expect(isPageReport(value)).toBe(false);
});

test("checks the shape of answers", () => {
  const answer = { done: true, removals: factbox.removals, notices: [], fingerprint: "a", html: null };
  expect(isPageAnswer(answer)).toBe(true);
  expect(isPageAnswer({ ...answer, notices: ["noteComesBack"], html: "<p>Words</p>" })).toBe(true);
  expect(isPageAnswer({ ...answer, html: undefined })).toBe(false);
  expect(isPageAnswer({ ...answer, notices: ["constructor"] })).toBe(false);
  expect(isPageAnswer({ ...answer, done: "yes" })).toBe(false);
  expect(isPageAnswer(undefined)).toBe(false);
});

/** Copies of a value in which one field each is missing, and is of a type that no field has. */
const withWrongField = (value: object): [string, object][] =>
  Object.keys(value).flatMap((field): [string, object][] => [
    [field, { ...value, [field]: undefined }],
    [field, { ...value, [field]: { nonsense: true } }],
  ]);

test.each(withWrongField(article))("checks the article's field %s", (_, wrong) => {
  expect(isPageReport(reportOf({ article: wrong }))).toBe(false);
});

test.each(withWrongField(report.extraction))("checks the extraction's field %s", (_, wrong) => {
  expect(isPageReport(reportOf(wrong))).toBe(false);
});

test.each(withWrongField(removal ?? {}))("checks a receipt's field %s", (_, wrong) => {
  expect(isPageReport({ ...report, removals: [removal, wrong] })).toBe(false);
});

test.each(withWrongField(block ?? {}))("checks a block's field %s", (_, wrong) => {
  expect(isPageReport(reportOf({ article: { ...article, blocks: [block, wrong] } }))).toBe(false);
});
