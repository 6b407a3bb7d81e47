import { expect, test } from "vitest";
import { ru } from "../../../utils/facts/dates/languages/ru.ts";

const isFuture = (word: string) => new RegExp(`(?<![\\p{L}\\d])(?:${ru.coming})(?!\\p{L})`, "iu").test(word);

test.each(
  "откроют проголосует приедет получит примет начнут закроют запустят построят подпишет обсудят утвердят состоится ожидаются".split(
    " ",
  ),
)("“%s” is of the future", (word) => {
  expect(isFuture(word)).toBe(true);
});

test.each(
  "выступает открывает приходит находит проводит понимает работает стоит хочет едет ответ запрет полет расчет поэт наряд занят принят".split(
    " ",
  ),
)("“%s” is not", (word) => {
  expect(isFuture(word)).toBe(false);
});
