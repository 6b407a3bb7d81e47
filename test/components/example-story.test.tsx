// Not in happy-dom: the model is read from a file.

import { JSDOM } from "jsdom";
import { render } from "preact";
import { expect, test, vi } from "vitest";
import { ExampleArticle } from "../../components/about/ExampleArticle.tsx";
import { exampleStory } from "../../components/about/example-story.ts";
import { PRIVACY_SENTENCES } from "../../components/about/Privacy.tsx";
import { analyzePage } from "../support/analyze.ts";

const URL_OF_PAGE = "https://northmarkcourier.example/night-train";

/** Analyzes the page of the invented story of a day. */
async function analyzeStoryOf(day: string) {
  const now = new Date(`${day}T10:00:00Z`);
  const { document } = new JSDOM().window;
  vi.stubGlobal("document", document);
  render(<ExampleArticle now={now} />, document.body);
  vi.unstubAllGlobals();
  const html = `<!doctype html><html lang="en"><head><title>Example</title></head><body>${document.body.innerHTML}</body></html>`;
  return {
    story: exampleStory(now),
    page: await analyzePage(html, { url: URL_OF_PAGE, published: null, withHtml: false }),
  };
}

test.each(["2026-03-12", "2027-12-30", "2028-02-28"])("the story of %s shows what Factbox can do", async (day) => {
  const { story, page } = await analyzeStoryOf(day);
  const { article, facts } = page;
  expect(page.state).toBe("article");
  expect(article.text).toBe(story.paragraphs.join("\n\n"));
  expect([article.title, article.byline, article.site]).toEqual([story.title, [story.byline], story.site]);
  expect(article.published?.slice(0, 10)).toBe(story.published);

  const said = facts.quotes.map(({ kind, speaker, stance }) => [kind, speaker?.text ?? null, stance?.kind ?? null]);
  expect(said).toContainEqual(["direct", "Mirja Oltan, the chair of the council", null]);
  expect(said.filter(([kind]) => kind === "direct")).toHaveLength(3);
  expect(said.map(([, , stance]) => stance)).toEqual(expect.arrayContaining(["denial", "withheld"]));
  const people = facts.parties.filter(({ kind }) => kind === "person").map(({ name }) => name);
  expect(people.sort()).toEqual(["Agda Brenn", "Mirja Oltan", "Tomas Reyl"]);
  const days = facts.dates.flatMap(({ value }) => (/^\d{4}-\d\d-\d\d$/.test(value ?? "") ? [value ?? ""] : []));
  expect(days.filter((value) => value > day)).toHaveLength(2);
  expect(facts.figures.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["214 passengers", "€3.2 million", "€400,000"]),
  );
  expect(Object.values(facts.event).map((part) => part?.text)).toEqual([
    "The Tarn Valley Council",
    expect.stringMatching(/^approved the first night train in eleven years/),
    expect.stringMatching(/day$/),
    "Hallowmere",
  ]);
});

test("the promise about privacy has four sentences", () => {
  expect(PRIVACY_SENTENCES).toHaveLength(4);
});
