import { expect, test } from "vitest";
import { quoteScore } from "../../utils/summary/fact-scores.ts";
import { selectFacts } from "../../utils/summary/select-facts.ts";
import { ALL_FACTS, FIRST_VIEW } from "../../utils/summary/selection-limits.ts";
import { longFactbox } from "../support/long-factbox.ts";

const NOW = "2026-03-13T08:00:00Z";
const factbox = longFactbox();
const selected = selectFacts(factbox, FIRST_VIEW, NOW);
const whole = selectFacts(factbox, ALL_FACTS, NOW);
const quotesOf = (selection: typeof selected) => selection.voices.flatMap(({ quotes }) => quotes);

test("keeps to the limits, and leaves nothing out of all facts", () => {
  expect(selected.parties.length).toBeLessThanOrEqual(8);
  expect(selected.voices.length).toBeLessThanOrEqual(4);
  expect(quotesOf(selected).length).toBeLessThanOrEqual(8);
  expect(selected.moments.length).toBeLessThanOrEqual(6);
  expect(selected.figures.length).toBeLessThanOrEqual(4);
  expect(quotesOf(whole).length).toBeGreaterThan(quotesOf(selected).length);
  expect(whole.figures.length).toBeGreaterThan(selected.figures.length);
});

test("says nothing twice: no quote or figure is inside the event's sentence, no figure in a quote", () => {
  const { event } = selected;
  expect(event?.text).toMatch(/^The harbour board of Orlan closed/);
  const said = [...(event ? [event] : []), ...quotesOf(selected)];
  for (const { start, end } of selected.figures)
    expect(said.filter((span) => span.start <= start && end <= span.end)).toEqual([]);
});

test("shows a place that the title names or that is named often, and one named in passing behind", () => {
  const changed = structuredClone(factbox);
  const place = changed.facts.parties.find(({ kind }) => kind === "place");
  if (!place) throw new Error("the fixture has no place");
  const named = (title: string, mentions: number) => {
    changed.article.title = title;
    place.mentions = Array.from({ length: mentions }, () => ({ start: place.start, end: place.end }));
    return selectFacts(changed, FIRST_VIEW, NOW).parties.includes(place);
  };
  expect(named("A wall gives way", 2)).toBe(false);
  expect(named(`A wall gives way in ${place.name}`, 1)).toBe(true);
  expect(named("A wall gives way", 3)).toBe(true);
  expect(selectFacts(changed, ALL_FACTS, NOW).parties).toContain(place);
});

test("leaves out quotes whose speaker is not certain", () => {
  const changed = structuredClone(factbox);
  const shown = new Set(quotesOf(selectFacts(changed, FIRST_VIEW, NOW)));
  const doubtful = changed.facts.quotes.find((quote) => shown.has(quote) && quote.kind === "direct");
  if (!doubtful) throw new Error("the fixture has no direct quote");
  doubtful.certainty = 0.4;
  expect(quotesOf(selectFacts(changed, FIRST_VIEW, NOW))).not.toContain(doubtful);
  expect(quotesOf(selectFacts(changed, ALL_FACTS, NOW))).toContain(doubtful);
});

test.each(["Other evidence", "8%", "These studies"])("leaves out a finding that no one is named for: %s", (source) => {
  const changed = structuredClone(factbox);
  const shown = new Set(quotesOf(selectFacts(changed, FIRST_VIEW, NOW)));
  const finding = changed.facts.quotes.find((quote) => shown.has(quote) && quote.kind === "indirect" && quote.speaker);
  if (!finding?.speaker) throw new Error("the fixture has no indirect quote");
  finding.speaker = { ...finding.speaker, text: source };
  expect(quotesOf(selectFacts(changed, FIRST_VIEW, NOW))).not.toContain(finding);
  expect(quotesOf(selectFacts(changed, ALL_FACTS, NOW))).toContain(finding);
});

test("the end of a sentence matters less than a whole one", () => {
  const [quote] = quotesOf(selected);
  if (!quote) throw new Error("the fixture has no quote");
  const fragment = { ...quote, text: `… ${quote.text}` };
  const scoreOf = (scored: typeof quote) => quoteScore(scored, factbox.facts.parties, factbox.article.text.length);
  expect(scoreOf(fragment)).toBeLessThan(scoreOf(quote));
});

test("puts what lies ahead first", () => {
  expect(selected.moments.slice(0, 3).map(({ value }) => value)).toEqual(
    expect.arrayContaining(["2026-03-20", "2026-04-02"]),
  );
});

test("leaves out a day that is inferred, one in a direct quote and an old year named once", () => {
  const shown = (change: (dates: typeof factbox.facts.dates) => void) => {
    const changed = structuredClone(factbox);
    change(changed.facts.dates);
    return selectFacts(changed, FIRST_VIEW, NOW).moments.map(({ value }) => value);
  };
  const value = selected.moments.find(({ facts }) => facts.length === 1)?.value ?? "";
  expect(shown(() => {})).toContain(value);
  const isShown = (change: Partial<(typeof factbox.facts.dates)[number]>) =>
    shown((dates) => {
      for (const date of dates) if (date.value?.startsWith(value)) Object.assign(date, change);
    }).includes(change.value ?? value);
  expect(isShown({ certainty: 0.5, text: "Monday" })).toBe(false);
  expect(isShown({ value: "1994" })).toBe(false);
  expect(isShown({ value: "2021" })).toBe(true);
  const quote = factbox.facts.quotes.find(({ kind }) => kind === "direct");
  if (!quote) throw new Error("the fixture has no direct quote");
  expect(isShown({ start: quote.start, end: quote.start + 2 })).toBe(false);
});

test("joins the two pieces of a quotation that its attribution interrupts", () => {
  expect(quotesOf(selected).map(({ text }) => text)).toContain(
    "We cannot promise that the wall will hold … So the terminal is closed until we can.",
  );
});
