import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findQuotedSpans } from "../../../utils/facts/text/marks/quoted-spans.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

/** Returns the words between quotation marks. */
const quotedWords = (text: string) => findQuotedSpans(text).map(({ start, end }) => text.slice(start, end));

/** Returns what is said by whom, as found without a language model. */
const statements = (text: string) =>
  findFacts(plainTextInput(text, null), [parties, quotes], null).quotes.map(({ text: words, speaker }) => [
    words.replace(/[,.]$/, ""),
    speaker?.text ?? null,
  ]);

describe("finds every style of quotation marks", () => {
  test.each([
    ["English, curved", "“We kept our promise,” Ada Brel said.", "We kept our promise,"],
    ["English, straight", '"We kept our promise," Ada Brel said.', "We kept our promise,"],
    ["British, curved", "‘We kept our promise,’ Ada Brel said.", "We kept our promise,"],
    ["British, straight", "'We kept our promise,' Ada Brel said.", "We kept our promise,"],
    ["German, low and high", "„Wir haben Wort gehalten“, sagte Anna Belau.", "Wir haben Wort gehalten"],
    ["German, pointing inwards", "»Wir haben Wort gehalten«, sagte Anna Belau.", "Wir haben Wort gehalten"],
    ["German, single", "‚Wir haben Wort gehalten‘, sagte Anna Belau.", "Wir haben Wort gehalten"],
    ["German, closed with a straight mark", '„Wir haben Wort gehalten", sagte Anna Belau.', "Wir haben Wort gehalten"],
    ["Polish", "„Dotrzymaliśmy słowa”, powiedziała Anna Bielska.", "Dotrzymaliśmy słowa"],
    ["Swedish and Finnish", "”Vi höll vårt löfte”, sade Anna Berg.", "Vi höll vårt löfte"],
    ["Finnish, pointing right", "»Pidimme lupauksemme», sanoi Anna Berg.", "Pidimme lupauksemme"],
    [
      "French, narrow no-break spaces",
      "«\u202fNous avons tenu parole\u202f», a dit Anna Morel.",
      "\u202fNous avons tenu parole\u202f",
    ],
    [
      "French, no-break spaces",
      "«\u00a0Nous avons tenu parole\u00a0», a dit Anna Morel.",
      "\u00a0Nous avons tenu parole\u00a0",
    ],
    ["French, single", "‹ Nous avons tenu parole ›, a dit Anna Morel.", " Nous avons tenu parole "],
    ["Russian", "«Мы сдержали слово», — сказала Анна Белова.", "Мы сдержали слово"],
    ["Japanese", "「約束を守りました」と市長は言った。", "約束を守りました"],
    ["Japanese, double", "『約束を守りました』と市長は言った。", "約束を守りました"],
  ])("%s", (_, text, words) => {
    expect(quotedWords(text)).toEqual([words]);
  });
});

test("pairs a straight mark that has no other partner with a curly one", () => {
  const mixed = '"We kept our promise,” Ada Brel said. "It was hard.” She thanked "the crew."';
  expect(quotedWords(mixed)).toEqual(["We kept our promise,", "It was hard.", "the crew."]);
  expect(quotedWords('"We kept it,” Ada Brel said. “It was hard."')).toEqual(["We kept it,", "It was hard."]);
  expect(quotedWords('A 5" pipe broke. “We saw it,” Ada Brel said.')).toEqual(["We saw it,"]);
  expect(quotedWords('"The so-called “big” plan," Ada Brel said.')).toEqual(["The so-called “big” plan,"]);
});

describe("tells single quotation marks from apostrophes", () => {
  test.each([
    ["‘I don’t know,’ she said.", ["I don’t know,"]],
    ["'I don't know,' she said.", ["I don't know,"]],
    ["‘I saw the boys’ bikes outside,’ she said.", ["I saw the boys’ bikes outside,"]],
    ["‘We was goin’ home,’ he said.", ["We was goin’ home,"]],
    ["‘Get ’em out of here,’ he said.", ["Get ’em out of here,"]],
    ["The players’ union and the fans’ club met in the ’90s.", []],
    ["The players' union and the fans' club met in the '90s.", []],
    ["Rock 'n' roll was the town's only trade.", []],
    ["He called it ‘a disaster’ for the boys’ school.", ["a disaster"]],
    ["‘He told me “no” to my face,’ she said.", ["He told me “no” to my face,"]],
  ])("%s", (text, found) => {
    expect(quotedWords(text)).toEqual(found);
  });
});

describe("keeps nested marks inside the outer span", () => {
  test.each([
    ["“He told me, ‘I won’t go,’ and left,” she said.", ["He told me, ‘I won’t go,’ and left,"]],
    ["“She said “no” to me twice,” he said.", ["She said “no” to me twice,"]],
    ["«Он сказал „нет“ дважды», — сказала она.", ["Он сказал „нет“ дважды"]],
    ["„Er sagte ‚nein‘ zu mir“, sagte sie.", ["Er sagte ‚nein‘ zu mir"]],
    ["« Il a dit “non” deux fois », dit-elle.", [" Il a dit “non” deux fois "]],
    ["「彼は『いいえ』と言った」と彼女は言った。", ["彼は『いいえ』と言った"]],
  ])("%s", (text, found) => {
    expect(quotedWords(text)).toEqual(found);
  });
});

describe("ignores an unpaired mark", () => {
  test.each([
    [
      "curved, opened only",
      "The sign said “open and nobody read it.\n\n“We kept our promise,” she said.\n\nRain fell.",
      1,
    ],
    ["straight, opened only", 'The sign said "open and nobody read it.\n\nThen "we kept our promise," she said.', 1],
    ["before a pair in the same paragraph", "He said “go. “We kept our promise,” she said.", 1],
    ["straight, before a pair in the same paragraph", 'He said "go. "We kept our promise," she said.', 1],
    ["closed only", "open”, he said. “We kept our promise,” she said.", 1],
    ["an inch sign after a number", 'The 6" pipe broke. "We kept our promise," she said.', 1],
    ["closed with another mark", 'He left. “We kept our promise," she said. It rained.', 1],
    ["an unpaired single mark inside", "“We kept ‘our promise,” she said.", 1],
  ])("%s", (_, text, count) => {
    const found = quotedWords(text);
    expect(found).toHaveLength(count);
    expect(found[0]).toMatch(/^[Ww]e kept ‘?our promise,$/);
  });

  test("never runs past the end of a paragraph", () => {
    const text = "The sign said “open.\n\nNobody came.\n\nThe rain went on for days.";
    expect(quotedWords(text)).toEqual([]);
  });
});

test.each([
  ["“", "”"],
  ["«", "»"],
  ['"', '"'],
  ["„", "“"],
])("gives a quotation over several paragraphs, opened with %s in each, one speaker", (open, close) => {
  const text = `${open}We kept our promise to the bank.\n\n${open}It took us nine long months.\n\n${open}And now it is done,${close} said Ada Brel.`;
  expect(statements(text)).toEqual([
    ["We kept our promise to the bank", "Ada Brel"],
    ["It took us nine long months", "Ada Brel"],
    ["And now it is done", "Ada Brel"],
  ]);
});

describe("splits a quotation at the article's own words", () => {
  test.each([
    [
      "« Nous avons, dit-il, tenu notre parole devant la ville. »",
      ["Nous avons", "tenu notre parole devant la ville"],
      "il",
    ],
    [
      "« Nous avons tenu parole, a déclaré Anna Morel, et la ville le sait. »",
      ["Nous avons tenu parole", "et la ville le sait"],
      "Anna Morel",
    ],
    [
      "« Nous avons tenu parole, explique le maire. La ville est contente. »",
      ["Nous avons tenu parole", "La ville est contente"],
      "le maire",
    ],
    [
      "«Мы сдержали слово, — сказал Павел Белов. — Город доволен этим».",
      ["Мы сдержали слово", "Город доволен этим"],
      "Павел Белов",
    ],
    ["«Мы, — добавила Анна Белова, — сдержали своё слово».", ["Мы", "сдержали своё слово"], "Анна Белова"],
  ])("%s", (text, parts, speaker) => {
    expect(statements(text)).toEqual(parts.map((part) => [part, speaker]));
  });
});

describe("finds the speaker in several languages", () => {
  test.each([
    ["« Nous avons tenu parole », dit-il.", "il"],
    ["« Nous avons tenu parole devant la ville », a-t-elle ajouté lundi.", "elle"],
    ["„Wir haben unser Wort gehalten“, sagte Anna Belau.", "Anna Belau"],
    ["»Wir haben unser Wort gehalten«, sagte Anna Belau.", "Anna Belau"],
    ["«Мы сдержали своё слово городу», — сказал Павел Белов.", "Павел Белов"],
    ["— Мы сдержали своё слово, — сказал Павел Белов.", "Павел Белов"],
    ["—Mantuvimos nuestra promesa —dijo Ana Bel.", "Ana Bel"],
    ["‘We kept our promise to the bank,’ said Ada Brel.", "Ada Brel"],
  ])("%s", (text, speaker) => {
    expect(statements(text).map(([, by]) => by)).toEqual([speaker]);
  });
});

test.each([
  "The film “Night Ferry” was shown in “The Old Hall” on Monday.",
  "The so-called “reform” stalled, and the ‘experts’ went home.",
  "Der Film „Nachtfähre“ wurde im „Alten Saal“ gezeigt.",
  "Фильм «Ночной паром» показали в клубе «Маяк».",
  "Le film « Le Bac de nuit » a été montré lundi.",
  "The word “no” stands on the door.",
  "— Wednesday — the day of the vote — was dry.",
])("takes no title, single word or dash for speech: %s", (text) => {
  expect(statements(text)).toEqual([]);
});

test("copes with a hundred thousand marks of each kind", () => {
  for (const mark of ["“", "”", '"', "'", "‘", "’", "«", "»", "„", "‹", "「", '“"', "« a, dit-", "— а, ", "'a ", "“ a"])
    expect(findQuotedSpans(mark.repeat(100_000 / mark.length)).length).toBeLessThan(100_000);
});
