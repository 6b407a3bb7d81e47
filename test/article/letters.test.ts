import { expect, test } from "vitest";
import { countCapitals, lettersAndDigits } from "../../utils/article/letters.ts";

test("reduces words to small letters and digits, in every script", () => {
  expect(lettersAndDigits("The Harbour: 12 boats!")).toBe("theharbour12boats");
  expect(lettersAndDigits("«Гавань» – 12 Лодок")).toBe("гавань12лодок");
  expect(lettersAndDigits("Zürich’s")).toBe("zürichs");
});

test("knows the letters and digits of the Latin ranges as Unicode does, alone and beside another script", () => {
  for (let code = 0; code < 0x2100; code++) {
    const words = `a${String.fromCodePoint(code)}b`;
    const expected = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    expect([code, lettersAndDigits(words)]).toEqual([code, expected]);
    expect([code, lettersAndDigits(`${words}ж`)]).toEqual([code, `${expected}ж`]);
  }
});

test("counts capitals in every script", () => {
  expect(countCapitals("NATO met in Oslo")).toBe(5);
  expect(countCapitals("ÖVP und Grüne in Übersee")).toBe(5);
  expect(countCapitals("")).toBe(0);
});
