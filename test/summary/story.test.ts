import { expect, test } from "vitest";
import { countWords } from "../../utils/summary/shorten-words.ts";
import { selectStory } from "../../utils/summary/story.ts";
import { longFactbox } from "../support/long-factbox.ts";

const NOW = "2026-03-13T08:00:00Z";
const factbox = longFactbox();
const story = selectStory(factbox, NOW);

test("has the sentence that reports the event, whole", () => {
  expect(story.lead?.text).toBe(
    "The harbour board of Orlan closed its ferry terminal on Thursday after divers found cracks in the sea wall.",
  );
});

test("has at most three figures, three voices with one quote each, and two days, the next one first", () => {
  expect(story.figures.length).toBeLessThanOrEqual(3);
  expect(story.figures.length).toBeGreaterThan(0);
  expect(story.quotes.length).toBeLessThanOrEqual(3);
  const voices = story.quotes.map(({ speaker }) => speaker?.party ?? speaker?.text);
  expect(voices.length).toBeGreaterThan(1);
  expect(new Set(voices).size).toBe(voices.length);
  expect(story.days[0]?.entry.value).toBe("2026-03-20");
  expect(selectStory(factbox, "2026-04-01T08:00:00Z").days[0]?.entry.value).toBe("2026-04-02");
});

test("a denial is always among its voices", () => {
  const kindsOf = ({ quotes }: typeof story) => quotes.map(({ stance }) => stance?.kind);
  expect(kindsOf(story)).toContain("denial");
  const plain = structuredClone(factbox);
  for (const quote of plain.facts.quotes) delete quote.stance;
  const minor = plain.facts.quotes.find(({ text }) => text.startsWith("the government would pay"));
  if (!minor) throw new Error("the invented story has no such quote");
  expect(selectStory(plain, NOW).quotes.map(({ start }) => start)).not.toContain(minor.start);
  minor.stance = { kind: "refusal", text: "refused", start: minor.start, end: minor.start };
  expect(kindsOf(selectStory(plain, NOW))).toContain("refusal");
});

test("of a short article it has the lead and the days only", () => {
  const short = structuredClone(factbox);
  short.article.text = short.article.text.slice(0, short.article.text.indexOf("Transport Minister"));
  const end = short.article.text.length;
  short.facts.quotes = short.facts.quotes.filter((quote) => quote.end <= end);
  short.facts.figures = short.facts.figures.filter((figure) => figure.end <= end);
  short.facts.dates = short.facts.dates.filter((date) => date.end <= end);
  expect(countWords(short.article.text)).toBeLessThan(150);
  expect(short.facts.quotes.length).toBeGreaterThan(0);
  const { lead, quotes, figures, days } = selectStory(short, NOW);
  expect(lead).toEqual(story.lead);
  expect([...quotes, ...figures]).toEqual([]);
  expect(days.length).toBeLessThanOrEqual(2);
});

test("without an event, the lead is the first sentence that is more than a dateline; none is shown that is too long", () => {
  const none = structuredClone(factbox);
  none.facts.event = { who: null, what: null, when: null, where: null };
  none.article.blocks = [{ kind: "paragraph", start: 0, end: none.article.text.indexOf("\n") }];
  expect(selectStory(none, NOW).lead?.text).toBe(story.lead?.text);
  none.article.text = none.article.text.slice(0, 160);
  expect(selectStory(none, NOW).lead).toBeNull();
});
