import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_COPY_CHOICES } from "../../utils/summary/copy-choices.ts";
import { escapeMarkdown } from "../../utils/summary/escape-markdown.ts";
import { FORMAT_NAMES } from "../../utils/summary/format.ts";
import { formats } from "../../utils/summary/formats.ts";
import { htmlFormat } from "../../utils/summary/html.ts";
import { jsonLdFormat } from "../../utils/summary/json-ld.ts";
import { markdownFormat } from "../../utils/summary/markdown.ts";
import { createOutline } from "../../utils/summary/outline.ts";
import { textFormat } from "../../utils/summary/plain-text.ts";
import { selectFacts } from "../../utils/summary/select-facts.ts";
import { FIRST_VIEW } from "../../utils/summary/selection-limits.ts";
import { article, factbox, t } from "../support/invented-texts.ts";
import { longFactbox } from "../support/long-factbox.ts";
import { schemaFaults } from "../support/schema-org.ts";
import { ROOT } from "../support/source-files.ts";

const circumstance = { accessed: "2026-03-07T08:00:00Z", locale: "en-GB", t };
const link = "https://orlan.example/2026/03/bridge#:~:text=";

test("every format names the source, and says each thing once", () => {
  for (const { id, render } of formats) {
    const rendered = render(factbox, circumstance);
    expect(rendered).toContain(article.canonicalUrl);
    expect(rendered).toMatch(/6 March 2026|2026-03-06/);
    if (id !== "json") expect(rendered.split("We kept our promise").length - 1).toBe(1);
  }
});

test("Markdown keeps a page's marks from becoming Markdown or HTML", () => {
  const lines = markdownFormat.render(factbox, circumstance).split("\n");
  expect(lines[0]).toBe(
    "# [Orlan Bridge \\*reopens\\* \\<b\\>after\\</b\\> repairs](https://orlan.example/2026/03/bridge)",
  );
  expect(lines).toContain("- **Ada Brel**: “We kept our promise to the \\<east\\> bank” [2]");
});

test("Markdown escapes the number of a day only where it would open a list", () => {
  const german = { ...circumstance, locale: "de-DE" };
  expect(markdownFormat.render(factbox, german)).toContain(" · 6. März 2026\n");
  const rendered = markdownFormat.render(longFactbox(), german, { ...DEFAULT_COPY_CHOICES, all: true });
  expect(rendered).toMatch(/^- \*\*\d+\. \p{L}+\*\*/mu);
  expect(escapeMarkdown("6. März")).toBe("6\\. März");
});

test("Markdown links facts by numbered references at its foot", () => {
  const rendered = markdownFormat.render(factbox, circumstance, { ...DEFAULT_COPY_CHOICES, all: true });
  const used = [...rendered.matchAll(/ \[(\d+)\]$/gm)].map(([, number]) => number);
  const defined = [...rendered.matchAll(/^\[(\d+)\]: https:/gm)].map(([, number]) => number);
  expect(used.length).toBeGreaterThan(3);
  expect(defined).toEqual(used);
  expect(rendered).toContain(`: ${link}`);
});

test("a copy is shorter than the article and mostly words, an address is a third of it at most", () => {
  const story = longFactbox();
  for (const format of [markdownFormat, textFormat, htmlFormat]) {
    const rendered = format.render(story, circumstance);
    const words = rendered.replace(/https?:\S+|<[^>]*>|^\[\d+\]:/gm, "").match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
    expect(words.length).toBeLessThan(0.6 * (story.article.text.match(/\S+/g)?.length ?? 0));
  }
  const markdown = markdownFormat.render(story, circumstance);
  const addresses = markdown.match(/https?:[^\s)]+/g)?.join("") ?? "";
  expect(addresses.length).toBeLessThan(0.35 * markdown.length);
});

test("a copy that must be short has a quote of every voice before it has a second of one", () => {
  const story = longFactbox();
  const voices = selectFacts(story, FIRST_VIEW, circumstance.accessed).voices.length;
  const { sections } = createOutline(story, circumstance);
  const items = sections.find(({ id }) => id === "quotes")?.items ?? [];
  const hasSecond = items.some(({ items: more }) => more !== undefined && more.length > 1);
  expect(items.length).toBeGreaterThan(1);
  expect(hasSecond && items.length < voices).toBe(false);
});

test("rich text escapes what the page says and links only to web pages", () => {
  const hostile = {
    ...factbox,
    article: { ...article, canonicalUrl: "javascript:alert(1)", title: '<img src=x onerror="x">' },
  };
  const rendered = htmlFormat.render(hostile, circumstance);
  expect(rendered).not.toContain("<img");
  expect(rendered).not.toContain('href="javascript');
  expect(htmlFormat.render(factbox, circumstance)).toContain("We kept our promise to the &lt;east&gt; bank");
});

test("plain text has one address, the article's", () => {
  const rendered = textFormat.render(factbox, circumstance);
  expect(rendered.match(/https?:\S+/g)).toEqual([article.canonicalUrl]);
  expect(rendered).toContain("• €12 million (€12,000,000)");
});

test("plain text gives a spreadsheet no formula, and JSON-LD ends no script", () => {
  const titled = (title: string) => ({ ...factbox, article: { ...article, title } });
  const firstLine = (title: string) => textFormat.render(titled(title), circumstance).split("\n")[0];
  expect(firstLine('=HYPERLINK("https://orlan.example?"&A1)')).toBe(`'=HYPERLINK("https://orlan.example?"&A1)`);
  expect(firstLine("+cmd|' /C calc'!A0")).toBe("'+cmd|' /C calc'!A0");
  for (const formula of ["= A2&A3", '"=A2"', "+ HYPERLINK(A1)", `-${"1".repeat(99)}*0+HYPERLINK(A1)`, "@SUM(A1)"])
    expect(firstLine(formula)).toBe(`'${formula}`);
  expect(firstLine("-12 degrees: Orlan freezes (again)")).toBe("-12 degrees: Orlan freezes (again)");
  const json = jsonLdFormat.render(titled("</script><!-- Orlan"), circumstance);
  expect(json).not.toContain("<");
  expect(JSON.parse(json).headline).toBe("</script><!-- Orlan");
});

test("a copy says when its article was updated, also where the day of publication is unknown", () => {
  const day = (fields: object) =>
    textFormat.render({ ...factbox, article: { ...article, conflictingDate: null, ...fields } }, circumstance);
  const modified = "2026-03-08T09:00:00Z";
  expect(day({ published: null, modified })).toContain("Updated 8 March 2026");
  expect(day({ modified })).toContain("6 March 2026 · Updated 8 March 2026");
  expect(day({ modified: "2026-03-06T23:00:00Z" })).not.toContain("Updated");
  expect(day({ published: null, modified: null })).not.toContain("Updated");
});

test("no copy tells where a file is on its reader's computer", () => {
  const url = "file:///home/reader/saved.html";
  const ofFile = { ...factbox, article: { ...article, url, canonicalUrl: url } };
  for (const { render } of formats) expect(render(ofFile, circumstance)).not.toMatch(/file:|saved\.html/);
});

test("JSON-LD keeps to the domains and ranges of schema.org", () => {
  const node = JSON.parse(jsonLdFormat.render(factbox, circumstance));
  expect(schemaFaults(node)).toEqual([]);
  expect(schemaFaults(JSON.parse(jsonLdFormat.render(longFactbox(), circumstance)))).toEqual([]);
  expect(node["@type"]).toBe("NewsArticle");
  expect(node.about.startDate).toBe("2026-03-06");
  expect(node.mentions[0]).toMatchObject({
    "@type": "Person",
    name: "Ada Brel",
    alternateName: ["Brel"],
    jobTitle: "Mayor",
  });
  expect(node.hasPart[0].spokenByCharacter).toEqual({ "@type": "Person", name: "Ada Brel" });
  expect(node.mentions).toContainEqual(expect.objectContaining({ value: 12_000_000, unitText: "EUR" }));
});

test.each([
  ["at least", []],
  ["or more", []],
  ["and up", []],
  ["well over", []],
  ["no fewer than", []],
  ["up to", []],
  ["Under", []],
  ["at most", []],
  ["about", [12_000_000]],
  ["almost", [12_000_000]],
  ["only", [12_000_000]],
  [null, [12_000_000]],
])("JSON-LD gives a number with “%s” the values %j", (qualifier, expected) => {
  const figures = factbox.facts.figures.map((figure) => ({ ...figure, qualifier }));
  const { mentions } = JSON.parse(
    jsonLdFormat.render({ ...factbox, facts: { ...factbox.facts, figures } }, circumstance),
  );
  expect(mentions.flatMap(({ value }: { value?: number }) => value ?? [])).toEqual(expected);
  expect(mentions.at(-1).name).toBe(qualifier ? `${qualifier} €12 million` : "€12 million");
});

test("formats have names of their own, and the first is the default", () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  expect(formats[0]?.id).toBe("markdown");
  for (const { id } of formats) expect(t(FORMAT_NAMES[id])).not.toBe(FORMAT_NAMES[id]);
});

test("what lies ahead carries its day in each format's own way", () => {
  const [friday] = factbox.facts.dates;
  if (!friday) throw new Error("the invented factbox has no date");
  const ahead = { ...factbox, facts: { ...factbox.facts, dates: [{ ...friday, value: "2026-03-20" }] } };
  expect(markdownFormat.render(ahead, circumstance)).toContain("- **20 Mar** (coming)");
  expect(textFormat.render(ahead, circumstance)).toContain("• 20 Mar (coming)");
  expect(htmlFormat.render(ahead, circumstance)).toContain('<time datetime="2026-03-20">20 Mar</time>');
  const { mentions } = JSON.parse(jsonLdFormat.render(ahead, circumstance));
  expect(mentions).toContainEqual(
    expect.objectContaining({
      "@type": "Event",
      startDate: "2026-03-20",
      name: expect.stringContaining("Orlan Bridge"),
    }),
  );
  const past = { ...circumstance, accessed: "2026-03-21T08:00:00Z" };
  for (const { render } of formats) expect(render(ahead, past)).not.toMatch(/\(coming\)|<time/);
  const after = JSON.parse(jsonLdFormat.render(ahead, past)).mentions;
  expect(after.filter((node: Record<string, unknown>) => node["@type"] === "Event")).toEqual([]);
});

test("the README shows the copy as it is", () => {
  const [, shown = ""] = /```md\n([^`]+)```/.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
  const copied = new Set(markdownFormat.render(longFactbox(), circumstance).split("\n"));
  expect(shown.trim().split("\n").length).toBeGreaterThan(10);
  expect(shown.split("\n").filter((line) => !copied.has(line))).toEqual([]);
});
