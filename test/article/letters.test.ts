import { expect, test } from "vitest";
import { countCapitals, lettersAndDigits } from "../../utils/article/letters.ts";

test("reduces words to small letters and digits, in every script", () => {
  expect(lettersAndDigits("The Harbour: 12 boats!")).toBe("theharbour12boats");
  expect(lettersAndDigits("«Гавань» – 12 Лодок")).toBe("гавань12лодок");
  expect(lettersAndDigits("Zürich’s")).toBe("zürichs");
});

test("counts capitals in every script", () => {
  expect(countCapitals("NATO met in Oslo")).toBe(5);
  expect(countCapitals("ÖVP und Grüne in Übersee")).toBe(5);
  expect(countCapitals("")).toBe(0);
});
