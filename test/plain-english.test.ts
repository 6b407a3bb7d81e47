import { expect, test } from "vitest";
import { sources } from "./support/source-files.ts";

const MAX_COMMENT_CHARS = 120;
const files = sources("entrypoints", "components", "utils", "test", "tools").filter(
  ({ path }) => path !== "test/plain-english.test.ts",
);

// Words that the project once used for terms of the field; the term is in the second column.
const DIALECT: readonly (readonly [word: string, term: string])[] = [
  ["befall", "happen to"],
  ["befallen", "casualties"],
  ["befell", "happened to"],
  ["climbs?", "expands"],
  ["foremost", "selected"],
  ["goes anyway", "is hidden"],
  ["haste", "scan mode"],
  ["has its way", "is no longer hidden"],
  ["is told", "is reported"],
  ["are told", "are reported"],
  ["put up again", "shown again"],
  ["shelf", "hidden store"],
  ["stands? (?:beside|behind|before)", "is next to, follows, precedes"],
  ["what is left of", "the rest of"],
  ["whence", "from where"],
  ["whither", "to where"],
];
const DIALECT_WORDS = new RegExp(`\\b(?:${DIALECT.map(([word]) => word).join("|")})\\b`, "i");

// Exported names and file names that were replaced by the field's terms.
const RETIRED_NAMES =
  /^(?:sayFrom|distilActiveTab|withFacts|unwantedIn|leaveReading|takeReading|showCleaned|checkedMessage|keepClean|cleanFromStart|listenTo|releaseSite|keepNever|liveScene|bareScene|groundOf|createShelf|createLedger|callsIn|partsOf|mayGo|footingOf|faultOf|judgeOverlay|overThePage|readAccess|accessOf|boundPage|cloneFlat|linesAround|ledIn|withoutHoles|familiesOf|stretchesOf|shareIn|findStretches|bestRow|taggerFrom|listsOf|marksIn|joinNames|mayJoin|readBefallen|befellBehind|befellBefore|worthOfNumeral|tongueOf|otherWorth|currencyTeller|leanAt|borrowedYear|clauseIn|isSum|spokenParts|withoutOwnMarks|learnedQuotes|markedStretches|withoutOverrun|shownQuotes|oneQuote|tellingCue|wordingOf)$/;

/** The comment lines of a file with their numbers. */
const commentsOf = (text: string) =>
  text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => /^\s*(?:\/\/|\/\*\*|\*)/.test(line));

const found = (test_: (line: string) => boolean) =>
  files.flatMap(({ path, text }) =>
    commentsOf(text)
      .filter(({ line }) => test_(line))
      .map(({ line, number }) => `${path}:${number}: ${line.trim()}`),
  );

test("there are comments to check", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(found(() => true).length).toBeGreaterThan(1_000);
});

test("a comment line has at most 120 characters", () => {
  expect(found((line) => line.length > MAX_COMMENT_CHARS)).toEqual([]);
});

test("comments use the field's terms instead of private words", () => {
  expect(found((line) => DIALECT_WORDS.test(line))).toEqual([]);
});

test("no retired name is exported again", () => {
  const exported = /^export (?:async )?(?:function\*?|const|type|interface) (\w+)/gm;
  const retired = files.flatMap(({ path, code }) =>
    [...code.matchAll(exported)]
      .filter(([, name]) => RETIRED_NAMES.test(name ?? ""))
      .map(([, name]) => `${path}: ${name}`),
  );
  expect(retired).toEqual([]);
});
