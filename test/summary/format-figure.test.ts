import { expect, test } from "vitest";
import { formatFigure, formatFigureInFull, formatFigureValue, groupEqual } from "../../utils/summary/format-figure.ts";
import type { Figure } from "../../utils/types.ts";

const figure = (text: string, value: Figure["value"], unit: string | null, more: Partial<Figure> = {}): Figure => ({
  start: 10,
  end: 10 + text.length,
  text,
  value,
  unit,
  qualifier: null,
  counts: null,
  ...more,
});
const killed = { start: 30, end: 36, text: "killed" };

test.each([
  [figure("$2.3bn", 2.3e9, "USD"), "US$2,300,000,000"],
  [figure("5 million rubles", 5e6, "RUB"), "RUB 5,000,000"],
  [figure("50 cents", 0.5, "USD"), "US$0.50"],
  [figure("€1.2 to €1.5 billion", [1.2e9, 1.5e9], "EUR"), "€1,200,000,000–€1,500,000,000"],
  [figure("two hundred and fifty people", 250, "people"), "250"],
  [figure("5", 5, "percent"), "5 percent"],
])("gives %j in full", (one, full) => {
  expect(formatFigureInFull(one, "en-GB")?.replace(/\u00a0/g, " ")).toBe(full);
});

test.each([
  figure("$84", 84, "USD"),
  figure("€36,000", 36_000, "EUR"),
  figure("$12.50", 12.5, "USD"),
  figure("seven workers", 7, "people"),
  figure("40 percent", 40, "percent"),
  figure("5-4", [5, 4], "votes"),
])("adds nothing to %j", (one) => {
  expect(formatFigureInFull(one, "en-GB")).toBeNull();
});

test("says the qualifier and what is counted, each once", () => {
  expect(formatFigure(figure("12", 12, "people", { qualifier: "at least", counts: killed }))).toBe(
    "at least 12 · killed",
  );
  expect(formatFigure(figure("50+ fans", 50, "people", { qualifier: "+" }))).toBe("50+ fans");
  expect(formatFigure(figure("52-48", [52, 48], "votes"))).toBe("52-48 · votes");
  expect(formatFigure(figure("third-largest", 3, "rank"))).toBe("third-largest");
  expect(formatFigureValue(figure("12", 12, "people", { counts: killed }), "en-GB")).toBe("12 people (killed)");
  expect(formatFigureValue(figure("14th", 14, "rank"), "en-GB")).toBe("rank 14");
});

test("a figure that is repeated stands once, a round share each time", () => {
  const again = { start: 90, end: 96 };
  const sums = [figure("$2.3bn", 2.3e9, "USD"), figure("$2.3bn", 2.3e9, "USD", again)];
  const shares = [figure("10 percent", 10, "percent"), figure("10 percent", 10, "percent", again)];
  expect(groupEqual([...sums, ...shares]).map((same) => same.length)).toEqual([2, 1, 1]);
});
