import { check } from "recheck";
import { expect, test, vi } from "vitest";
import { fingerprint, isRepeating } from "../../tools/check/expressions/expression.ts";
import { findLiterals } from "../../tools/check/expressions/find-literals.ts";
import { checkExpressions } from "../../tools/check/expressions/judge.ts";

vi.mock("recheck", { spy: true });

const TIMED_OUT: Awaited<ReturnType<typeof check>> = {
  status: "unknown",
  source: "",
  flags: "",
  checker: "automaton",
  error: { kind: "timeout" },
};
const NOTHING = { linear: [], slow: [] };
const of = (source: string, flags = "") => ({ source, flags });
const faultsOf = async (...given: Parameters<typeof checkExpressions>) => (await checkExpressions(...given)).faults;

test("finds literals and constant constructors in a script, each once", () => {
  const script = `
    const half = a / 2 / b; let text = "/no/"; f\`/no/\`;
    [/[/]a+/gi, new RegExp("b+", "u"), RegExp("c"), new RegExp(text), /[/]a+/gi];
    class A { static #p = /d/; get [/e/.source]() { return 1; } }`;
  const found = findLiterals(script).map(({ source, flags }) => `${source} ${flags}`);
  expect(found.sort()).toEqual(["[/]a+ gi", "b+ u", "c ", "d ", "e "]);
});

test("finds the same expression whether a build escapes its letters or not, but keeps control characters", () => {
  const sources = findLiterals(String.raw`[/[\u201c“]+/, /\xe9/, /\x1f\u2028?/]`).map(({ source }) => source);
  expect(sources.sort()).toEqual(["[““]+", "\\x1f\u2028?", "é"]);
});

test.each([
  [String.raw`a|b{2,3}[*+]\+`, false],
  ["(?:ab){2,9}", true],
  ["a{2,}", true],
  [String.raw`[\]*]b*`, true],
])("knows whether something in %s is repeated", (source, repeats) => {
  expect(isRepeating(of(source))).toBe(repeats);
});

test("refuses an exponential expression, listed or not", async () => {
  const faults = [expect.stringMatching(/^exponential: /), expect.stringMatching(/^listed as slow, but none is/)];
  expect(await faultsOf([of("^(?:a|a)+$")], NOTHING, { "Short.": ["/^(?:a|a)+$/"] })).toEqual(faults);
});

test("refuses a polynomial expression without a reason, and a reason without one", async () => {
  const trim = of(String.raw`\s+$`);
  expect(await faultsOf([trim], NOTHING, {})).toEqual([String.raw`slow and not listed: /\s+$/`]);
  expect(await faultsOf([trim], NOTHING, { "Short.": [String.raw`/\s+`] })).toEqual([]);
  const linear = of(String.raw`(?<!\s)\s+$`);
  expect(await faultsOf([linear], NOTHING, { "Short.": [String.raw`/\s+`] })).toEqual([
    String.raw`listed as slow, but none is: /\s+`,
  ]);
});

test("an expression that is not judged in time makes no reason wrong, and is kept as neither slow nor linear", async () => {
  vi.mocked(check).mockResolvedValueOnce(TIMED_OUT).mockResolvedValueOnce(TIMED_OUT);
  const late = of("ba+c");
  const { faults, judged } = await checkExpressions([late], NOTHING, { "Short.": ["/ba+"] });
  expect({ faults, judged }).toEqual({ faults: [], judged: NOTHING });
  expect(await faultsOf([late], NOTHING, {})).toEqual(["not judged and not listed: /ba+c/"]);
});

test("judges only what it has not judged before", async () => {
  const [known, fresh] = [of("ba+"), of("bc+")];
  const before = { linear: [fingerprint(known), "gone"], slow: [] };
  const { faults, judged, fresh: count } = await checkExpressions([known, fresh], before, {});
  expect({ faults, count }).toEqual({ faults: [], count: 1 });
  expect(judged.linear).toEqual([known, fresh].map(fingerprint).sort());
});
