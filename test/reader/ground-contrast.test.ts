import { expect, test } from "vitest";
import { GROUNDS } from "../../utils/reader/reader-text.ts";
import { read } from "../support/source-files.ts";

// Without comments, and without the rules that hold for some systems only.
const STYLES = ["base", "reader-text"]
  .map((name) => read(`components/style/${name}.css`))
  .join("\n")
  .replace(/\/\*.*?\*\//gs, "")
  .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, "");
const TEXTS = ["ink", "soft", "accent", "who", "when", "figure", "warn"];
const SURFACES = ["paper", "card", "sunk", "wash"];
const isUnderControls = (surface: string) => surface === "paper" || surface === "card";
const AA_TEXT = 4.5;
const AA_CONTROL = 3;

type Tokens = Record<string, string>;

/** The custom properties that are set in the rules of a selector, in their order. */
function tokensOf(selector: string): Tokens {
  const rules = STYLES.matchAll(/(?:^|\n)([^{}@]+)\{([^{}]*)\}/g);
  const own = [...rules].filter(([, selectors]) => selectors?.split(",").some((one) => one.trim() === selector));
  return Object.fromEntries(
    own.flatMap(([, , body = ""]) =>
      [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
    ),
  );
}

const schemeOf = (selector: string) =>
  new RegExp(`${selector.replace(/[[\]]/g, "\\$&")}[^{}]*\\{[^{}]*color-scheme: (\\w+);`).exec(STYLES)?.[1] ?? "";

/** The colour of a token in light or dark, as #rrggbb. */
function colourOf(tokens: Tokens, name: string, scheme: string): string {
  const value = tokens[name] ?? "";
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  const colour = pair ? pair[scheme === "dark" ? 2 : 1] : value;
  if (!colour || !/^#\w{6}$/.test(colour)) throw new Error(`--${name} is no colour: ${value}`);
  return colour;
}

/** WCAG's relative luminance of a colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const systems = ["light", "dark"].map((scheme) => ["system", scheme] as const);
const chosen = GROUNDS.filter((ground) => ground !== "system").map(
  (ground) => [ground, schemeOf(`[data-ground="${ground}"]`)] as const,
);

test("the contrast of black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

test.each([...systems, ...chosen])("every text on the ground %s (%s) has the contrast of WCAG AA", (ground, scheme) => {
  const tokens = { ...tokensOf(":root"), ...tokensOf(`:root[data-ground="${ground}"]`) };
  expect(scheme).toMatch(/^(?:light|dark)$/);
  const colour = (name: string) => colourOf(tokens, name, scheme);
  const faults = SURFACES.flatMap((surface) => [
    ...TEXTS.filter((text) => contrast(colour(text), colour(surface)) < AA_TEXT).map((text) => `${text} on ${surface}`),
    ...(isUnderControls(surface) && contrast(colour("edge"), colour(surface)) < AA_CONTROL
      ? [`edge on ${surface}`]
      : []),
  ]);
  expect(faults).toEqual([]);
  expect(contrast(colour("on-accent"), colour("accent"))).toBeGreaterThanOrEqual(AA_TEXT);
  expect(contrast(colour("warn"), colour("warn-paper"))).toBeGreaterThanOrEqual(AA_TEXT);
  expect(contrast(colour("ink"), colour("warn-paper"))).toBeGreaterThanOrEqual(AA_TEXT);
});

test("the grounds differ from each other", () => {
  const papers = [...systems, ...chosen].map(([ground, scheme]) =>
    colourOf({ ...tokensOf(":root"), ...tokensOf(`:root[data-ground="${ground}"]`) }, "paper", scheme),
  );
  // Paper and night are the colours of a light and of a dark system.
  expect(new Set(papers).size).toBe(papers.length - 2);
});
