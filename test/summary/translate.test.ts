import { expect, test } from "vitest";
import { createTranslator } from "../../utils/summary/translate.ts";

const RUSSIAN = {
  localeTag: { message: "ru" },
  quotes_one: { message: "$1 цитата" },
  quotes_few: { message: "$1 цитаты" },
  quotes_many: { message: "$1 цитат" },
  quotes_other: { message: "$1 цитаты" },
  mentionNext: { message: "Упоминание $1 из $2" },
};

test("a count chooses the plural form of its language", () => {
  const t = createTranslator(RUSSIAN);
  expect([1, 3, 5, 21].map((count) => t.plural("quotes", count))).toEqual([
    "1 цитата",
    "3 цитаты",
    "5 цитат",
    "21 цитата",
  ]);
});

test("a form that a language lacks is replaced by its general one", () => {
  const t = createTranslator({ ...RUSSIAN, quotes_few: { message: "" } });
  expect(t.plural("quotes", 3)).toBe("3 цитаты");
  const { quotes_many: _, ...withoutMany } = RUSSIAN;
  expect(createTranslator(withoutMany).plural("quotes", 5)).toBe("5 цитаты");
});

test("a count is written as its language writes numbers", () => {
  const german = { localeTag: { message: "de" }, quotes_other: { message: "$1 Zitate" } };
  expect(createTranslator(german).plural("quotes", 1200)).toBe("1.200 Zitate");
});

test("values replace their placeholders in order, and only where the message has them", () => {
  const t = createTranslator(RUSSIAN);
  expect(t("mentionNext", 2, "$1")).toBe("Упоминание 2 из $1");
  expect(t("removalsNone")).toBe("removalsNone");
});
