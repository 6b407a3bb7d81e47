import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawGrowth } from "../../tools/bench/growth-picture.ts";

const parse = (svg: string) => new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
const linear = (msPerMegabyte: number) =>
  [10_000, 100_000, 1_000_000].map((size) => ({ size, ms: (msPerMegabyte * size) / 1_000_000 }));

test("draws a line for each series, with its name beside its end", () => {
  const page = parse(
    drawGrowth([
      { name: "facts: news", timings: linear(1_000) },
      { name: "article: tags <b> & more", timings: linear(1_000) },
    ]),
  );
  expect([...page.querySelectorAll("path")].map((path) => path.getAttribute("class"))).toEqual(["one", "two"]);
  const names = [...page.querySelectorAll("text")].map((text) => text.textContent);
  expect(names).toEqual(expect.arrayContaining(["facts: news", "article: tags <b> & more"]));
});

test("names that would overlap are moved apart", () => {
  const series = ["one", "two", "three"].map((name) => ({ name, timings: linear(1_000) }));
  const heights = [...parse(drawGrowth(series)).querySelectorAll("rect")].map((box) => Number(box.getAttribute("y")));
  expect(new Set(heights).size).toBe(3);
});

test("a time that grows with the size rises evenly, and one outside of the axes stays at their ends", () => {
  const [path, outside] = parse(
    drawGrowth([
      { name: "even", timings: linear(1_000) },
      { name: "long", timings: [{ size: 1e9, ms: 1e9 }] },
    ]),
  ).querySelectorAll("path");
  const points = (path?.getAttribute("d") ?? "")
    .slice(1)
    .split("L")
    .map((point) => point.split(" ").map(Number));
  const steps = points.slice(1).map(([x = 0, y = 0], at) => [x - (points[at]?.[0] ?? 0), (points[at]?.[1] ?? 0) - y]);
  expect(steps).toEqual([
    [150, 70],
    [150, 70],
  ]);
  expect(outside?.getAttribute("d")).toBe("M520 24");
});

test("draws the axes when nothing was timed", () => {
  expect(parse(drawGrowth([{ name: "nothing", timings: [] }])).querySelectorAll("line")).toHaveLength(9);
});
