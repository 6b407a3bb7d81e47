import { expect, test } from "vitest";
import { frontCode, packWords } from "../../../tools/build/pack-words.ts";

const WORDS =
  "Ada Adam Adamsky Ben Bert Bertha Cem Cord Cornelia Dag Dagny Élie Émile Emil Emilia Óscar Pia St. Ute Uwe";

/** Returns what a module exports as `words`. */
async function wordsOf(code: string): Promise<unknown> {
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object(module).words;
}

test("writes what each word shares with the one before", () => {
  expect(frontCode(["Ada", "Adam", "Ben", ""])).toBe("0Ada3m0Ben0");
});

test("a long list reads as before, at whatever mark it is split", async () => {
  for (const mark of [" ", ",", "|"]) {
    const code = `export var words="${WORDS.replaceAll(" ", mark)}".split("${mark}")`;
    const packed = packWords(code);
    expect(packed.length).toBeLessThan(code.length + 200);
    expect(packed).not.toContain(".split(");
    expect(await wordsOf(packed)).toEqual(WORDS.split(" "));
  }
});

test("an array reads as before, and so do short lists beside a long one", async () => {
  const lists = [WORDS.split(" "), ["Ada", "Ben", "Cem", "Dag", "Ida Moe"], ["Ada", "Ben"]];
  const packed = packWords(`export var words=${JSON.stringify(lists)}`);
  expect(packed.match(/unpackWords\(/g)).toHaveLength(2);
  expect(await wordsOf(packed)).toEqual(lists);
});

test("leaves alone short lists, and those with digits, which say how much is shared", () => {
  for (const code of ['var a="Ada.Ben".split(".")', `var a="${WORDS} G20".split(" ")`, "var a=b.split('.')"])
    expect(packWords(code)).toBe(code);
});

test("leaves alone an array without a long list beside it, an index, and words with digits", () => {
  const array = '["Ada","Adam","Ben","Bert","Cem","Dag"]';
  expect(packWords(`var words=${array}`)).toBe(`var words=${array}`);
  const long = `var long="${WORDS}".split(" ");`;
  expect(packWords(`${long}var words=${array}`)).not.toContain('","');
  for (const rest of [
    `a${array}`,
    `var a=long${array}`,
    `function a(){return${array}}`,
    'var a=["Ada","G20","Ben","Cem","Dag","Ute"]',
  ])
    expect(packWords(long + rest)).toContain(rest);
});
