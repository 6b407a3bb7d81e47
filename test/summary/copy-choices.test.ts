import { expect, test } from "vitest";
import { DEFAULT_COPY_CHOICES } from "../../utils/summary/copy-choices.ts";
import { htmlFormat } from "../../utils/summary/html.ts";
import { jsonLdFormat } from "../../utils/summary/json-ld.ts";
import { markdownFormat } from "../../utils/summary/markdown.ts";
import { textFormat } from "../../utils/summary/plain-text.ts";
import { article, factbox, t } from "../support/invented-texts.ts";
import { longFactbox } from "../support/long-factbox.ts";

const circumstance = { accessed: "2026-03-07T08:00:00Z", locale: "en-GB", t };
const READABLE = [markdownFormat, textFormat, htmlFormat];
const withoutMarks = (rendered: string) => rendered.replace(/<[^>]*>|^\[\d+\]:.*$| \[\d+\](?=$|\n)|[*#]/gm, "");

test("a copy without its heading begins with the event, and says neither headline, byline nor site", () => {
  for (const format of READABLE) {
    const rendered = format.render(factbox, circumstance, { ...DEFAULT_COPY_CHOICES, heading: false });
    expect(withoutMarks(rendered)).toMatch(/^Orlan Bridge reopened on Friday/);
    expect(rendered).not.toMatch(/Mira Tolan|The Orlan Courier|<h1>/);
    const whole = format.render(factbox, circumstance);
    expect(whole).toMatch(/Mira Tolan/);
    expect(rendered).toContain("kept our promise");
  }
});

test("a copy without links has the same words and one address, the article's", () => {
  for (const format of READABLE) {
    const rendered = format.render(factbox, circumstance, { ...DEFAULT_COPY_CHOICES, links: false });
    expect(rendered.match(/https?:[^\s)"]+/g)).toEqual([article.canonicalUrl]);
    expect(withoutMarks(rendered).trim()).toBe(withoutMarks(format.render(factbox, circumstance)).trim());
  }
});

test("a copy of all facts has what the first view leaves out", () => {
  const story = longFactbox();
  for (const format of READABLE) {
    const first = withoutMarks(format.render(story, circumstance));
    const all = withoutMarks(format.render(story, circumstance, { ...DEFAULT_COPY_CHOICES, all: true }));
    expect(all.length).toBeGreaterThan(1.5 * first.length);
  }
});

test("JSON-LD is for programs: it is whole, whatever is chosen for copies", () => {
  const chosen = jsonLdFormat.render(factbox, circumstance, { all: false, heading: false, links: false });
  expect(chosen).toBe(jsonLdFormat.render(factbox, circumstance));
});
