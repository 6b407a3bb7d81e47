import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

/** Returns the words of each quote of a text, the words for its speaker and the party's name. */
function quotesOf(text: string) {
  const facts = findFacts({ ...plainTextInput(text, null), language: "ru" }, [parties, quotes], null);
  return facts.quotes.map((quote) => [quote.text, quote.speaker?.text ?? null, partyOf(quote, facts)?.name ?? null]);
}

const WORDS = "Мост простоит ещё сто лет, если за ним следить";

test.each([
  ["сказала главный инженер Ингрид Сольбю", "главный инженер Ингрид Сольбю"],
  [
    "говорит руководитель экспедиции, профессор Альберт Протасов",
    "руководитель экспедиции, профессор Альберт Протасов",
  ],
  ["сказал главный тренер «Зари» Семён Ладов", "главный тренер «Зари» Семён Ладов"],
])("an office and a name speak after a quotation: %s", (attribution, speaker) => {
  const text = `Мост через пролив закрыли в среду.\n\n«${WORDS}», — ${attribution}.`;
  expect(quotesOf(text).map(([words, source]) => [words, source])).toEqual([[WORDS, speaker]]);
});

test("a name in marks is no quotation", () => {
  const text = "Судья Кирилл Левин от комментариев отказался.\n\n«Заря» набрала 48 очков и возглавляет таблицу.";
  expect(quotesOf(text)).toEqual([]);
});

test("a short quotation is", () => {
  expect(quotesOf(`«Мы уходим навсегда», — заявил мэр Иван Белов.`)[0]?.[0]).toBe("Мы уходим навсегда");
});

test("a pronoun stays open after a name that is no party", () => {
  const text = (name: string) => `Президент Иван Белов приехал в Орлан. ${name} «${WORDS}», — пояснил он.`;
  expect(quotesOf(text("Эксперт по мостам Джон Смитт считает такое решение ошибкой."))[0]?.[2]).toBeNull();
  expect(quotesOf(text("Он осмотрел новый мост."))[0]?.[2]).toBe("Иван Белов");
});
