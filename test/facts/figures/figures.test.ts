import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { growthOf } from "../../support/count-work.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const findIn = (text: string, language: string | null) =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language }, [dates, figures], null).figures;

/** Returns the words, value, unit and qualifier of each figure, and checks every span against the text. */
const find = (text: string, language: string | null = "en") =>
  findIn(text, language).map(({ start, end, text: words, value, unit, qualifier, counts }) => {
    expect(text.slice(start, end)).toBe(words);
    if (counts) expect(text.slice(counts.start, counts.end)).toBe(counts.text);
    if (qualifier) expect(text).toContain(qualifier);
    return [words, value, unit, qualifier];
  });

/** Returns the words of each figure and the words that say what it counts. */
const counts = (text: string) => findIn(text, "en").map(({ text: words, counts }) => [words, counts?.text ?? null]);

test.each([
  ["It cost $2.5 billion.", "$2.5 billion", 2.5e9, "USD", null],
  ["It cost about £48 million.", "£48 million", 48e6, "GBP", "about"],
  ["They raised 5 million rubles.", "5 million rubles", 5e6, "RUB", null],
  ["Costs reached $2.3bn.", "$2.3bn", 2.3e9, "USD", null],
  ["A lamp costs $30 and up.", "$30 and up", 30, "USD", "and up"],
  ["The weir cost £5 mil.", "£5 mil", 5e6, "GBP", null],
  ["The weir cost $2 bil.", "$2 bil", 2e9, "USD", null],
  ["Fees of $1.65 m were paid.", "$1.65 m", 1.65e6, "USD", null],
  ["They gave half a billion dollars.", "half a billion dollars", 5e8, "USD", null],
  ["They gave a million dollars.", "a million dollars", 1e6, "USD", null],
  ["A half-million-dollar barn burned.", "A half-million-dollar", 5e5, "USD", null],
  ["It paid USD 5 million.", "USD 5 million", 5e6, "USD", null],
  ["It paid EUR 3bn.", "EUR 3bn", 3e9, "EUR", null],
  ["It paid HK$300m.", "HK$300m", 3e8, "HKD", null],
  ["It paid R5 million.", "R5 million", 5e6, "ZAR", null],
  ["India set aside Rs 5 crore.", "Rs 5 crore", 5e7, "INR", null],
  ["The Karachi plant cost 2.5 lakh rupees.", "2.5 lakh rupees", 250_000, "PKR", null],
  ["Tickets rose 50 cents.", "50 cents", 0.5, "USD", null],
  ["Two and a half million euros went.", "Two and a half million euros", 2.5e6, "EUR", null],
  ["Cairo spent 5 million Egyptian pounds.", "5 million Egyptian pounds", 5e6, "EGP", null],
  ["The London firm lost 5 million pounds.", "5 million pounds", 5e6, "GBP", null],
  ["It cost 1,015 French francs.", "1,015 French francs", 1015, "FRF", null],
  ["The sack weighs 200 pounds.", "200 pounds", 200, "pounds", null],
])("finds money in %j", (text, ...expected) => {
  expect(find(text)).toEqual([expected]);
});

test("a part of a number has its own value, and a ratio is no count", () => {
  expect(find("The party took 61 of the 175 seats.")).toEqual([["61 of the 175 seats", 61, null, null]]);
  expect(find("In all 40 of 60 pupils passed.")).toEqual([["40 of 60 pupils", 40, "people", null]]);
  expect(find("Two of the five ships sank.")).toEqual([]);
  expect(find("One kettle in ten breaks.")).toEqual([]);
});

test.each([
  ["Prices rose 12 percent.", "12 percent", 12, "percent", null],
  ["Turnout was 3.5 per cent.", "3.5 per cent", 3.5, "percent", null],
  ["The index lost −3.2% in a day.", "−3.2%", -3.2, "percent", null],
  ["Rates rose 25 basis points.", "25 basis points", 25, "basis points", null],
  ["It is 14 metres long.", "14 metres", 14, "metres", null],
  ["They set out on a 300-mile march.", "300-mile", 300, "miles", null],
  ["The 5-foot-10 guard left.", "5-foot-10", 70, "inches", null],
  ["The guard is 5 feet 10 inches tall.", "5 feet 10 inches", 70, "inches", null],
  ["It pumps 2.5 million barrels per day.", "2.5 million barrels per day", 2.5e6, "barrels per day", null],
  ["It was -5 degrees Celsius.", "-5 degrees Celsius", -5, "degrees Celsius", null],
  ["The bond pays 6 3/8%.", "6 3/8%", 6.375, "percent", null],
])("finds a percentage or a measure in %j", (text, ...expected) => {
  expect(find(text)).toEqual([expected]);
});

test("points are percentage points only if a percentage follows", () => {
  expect(find("It rose 0.2 points to 5.1 percent.")).toEqual([
    ["0.2 points", 0.2, "percentage points", null],
    ["5.1 percent", 5.1, "percent", null],
  ]);
  expect(find("The forward scored 22 points.")).toEqual([]);
});

test.each([
  ["At least 12 people died.", "12 people", 12, "At least"],
  ["It freed more than 1,000 wounded soldiers.", "1,000 wounded soldiers", 1000, "more than"],
  ["Seven workers left.", "Seven workers", 7, null],
  ["Two hundred and fifty people came.", "Two hundred and fifty people", 250, null],
  ["It trained a hundred thousand nurses.", "a hundred thousand nurses", 100_000, null],
  ["It shelters one and a half million refugees.", "one and a half million refugees", 1.5e6, null],
  ["It counted 1,00,000 voters.", "1,00,000 voters", 100_000, null],
  ["Some 1,000 or more voters came.", "1,000 or more voters", 1000, "Some"],
  ["They held 50,000+ fans.", "50,000+ fans", 50_000, "+"],
  ["It kept a 12-member jury.", "12-member", 12, null],
  ["Two 12-year-old boys swam.", "Two 12-year-old boys", 2, null],
  ["She is one of three doctors there.", "three doctors", 3, null],
  ["One person was killed.", "One person", 1, null],
])("finds people in %j", (text, words, value, qualifier) => {
  expect(find(text)).toEqual([[words, value, "people", qualifier]]);
});

test.each([
  ["Police killed at least 12 people.", [["12 people", "killed"]]],
  [
    "12 were killed and 30 wounded in Orlan.",
    [
      ["12", "killed"],
      ["30 wounded", "wounded"],
    ],
  ],
  [
    "Five dead, two of them children, in the fire.",
    [
      ["Five dead", "dead"],
      ["two", "children"],
    ],
  ],
  [
    "Police arrested 40 and injured 12 others.",
    [
      ["40", "arrested"],
      ["12 others", "injured"],
    ],
  ],
  ["The death toll rose to 45.", [["45", "death toll"]]],
  ["The plant cut 3,000 jobs.", [["3,000 jobs", "jobs"]]],
  ["Some 40 percent of rural voters stayed away.", [["40 percent", "voters"]]],
  ["12 of the young victims left.", [["12", "victims"]]],
  ["The fair drew 12 first-graders.", [["12 first-graders", "graders"]]],
  ["Injured: 4,877", [["4,877", "Injured"]]],
  ["It cost $5.", [["$5", null]]],
])("finds what is counted in %j", (text, expected) => {
  expect(counts(text)).toEqual(expected);
});

test("things have no unit, and fewer than ten are no figure", () => {
  expect(find("Fire took 250 homes.")).toEqual([["250 homes", 250, null, null]]);
  expect(find("Fire took two homes.")).toEqual([]);
  expect(find("The tower has 12 floors.")).toEqual([["12 floors", 12, null, null]]);
  expect(find("Police made 378 arrests.")).toEqual([["378 arrests", 378, null, null]]);
  expect(find("It opened in 2019 offices were built.")).toEqual([]);
});

test.each([
  ["It takes 10-15 percent.", "10-15 percent", [10, 15], "percent"],
  ["It takes between 5 and 10 percent.", "5 and 10 percent", [5, 10], "percent"],
  ["It takes 5% to 10% of the crop.", "5% to 10%", [5, 10], "percent"],
  ["It costs €1.2 billion to €1.5 billion.", "€1.2 billion to €1.5 billion", [1.2e9, 1.5e9], "EUR"],
  ["It costs $2-3 million.", "$2-3 million", [2e6, 3e6], "USD"],
  ["It drew seven or eight thousand voters.", "seven or eight thousand voters", [7000, 8000], "people"],
])("finds a range in %j", (text, words, value, unit) => {
  expect(find(text)).toEqual([[words, value, unit, null]]);
});

test("the values before and after a change are two figures, not a range", () => {
  expect(find("It rose from $5 to $10.").map(([, value]) => value)).toEqual([5, 10]);
  expect(find("Shares rose 3% to 35%.").map(([, value]) => value)).toEqual([3, 35]);
  expect(find("Brel led the poll 38 percent to 45 percent.").map(([, value]) => value)).toEqual([38, 45]);
});

test.each([
  ["Senators voted 52-48 to end it.", "52-48", [52, 48]],
  ["It passed by 52 votes to 48.", "52 votes to 48", [52, 48]],
  ["It was a 5-4 ruling.", "5-4", [5, 4]],
  ["The motion failed in a 9-to-6 vote.", "9-to-6", [9, 6]],
  ["He won 12,000 votes.", "12,000 votes", 12_000],
])("finds votes in %j", (text, words, value) => {
  expect(find(text)).toEqual([[words, value, "votes", null]]);
});

test.each([
  ["It is the third-largest port.", "third-largest", 3],
  ["The school ranked 14th.", "14th", 14],
  ["She is the world's No. 1.", "No. 1", 1],
  ["It is the world’s No 2 cobalt producer.", "No 2", 2],
])("finds a rank in %j", (text, words, value) => {
  expect(find(text)).toEqual([[words, value, "rank", null]]);
});

test("reads three decimals of money as such in a rate, in a price by volume and before a scale", () => {
  expect(find("The euro fell to $1.085 on Monday.")).toEqual([["$1.085", 1.085, "USD", null]]);
  expect(find("Fuel sold for $3.459 a gallon.")).toEqual([["$3.459", 3.459, "USD", null]]);
  expect(find("It cost €2.125 billion.")).toEqual([["€2.125 billion", 2.125e9, "EUR", null]]);
  expect(find("The margin is plus or minus 3 percent.")).toEqual([["3 percent", 3, "percent", null]]);
});

test("needs twice the work for twice as much of a text of nothing but numbers", () => {
  expect(growthOf((count) => find("$1 to 2 a hundred and ".repeat(count)), 500)).toBeLessThan(2.3);
});
