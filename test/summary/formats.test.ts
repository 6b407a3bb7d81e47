// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { formats } from "../../utils/summary/formats.ts";
import { htmlFormat } from "../../utils/summary/html.ts";
import { jsonLdFormat } from "../../utils/summary/json-ld.ts";
import { markdownFormat } from "../../utils/summary/markdown.ts";
import { textFormat } from "../../utils/summary/plain-text.ts";
import { article, factbox, t } from "../support/invented-texts.ts";

const circumstance = { accessed: "2026-03-07T08:00:00Z", locale: "en-GB", t };
const link = "https://orlan.example/2026/03/bridge#:~:text=";

test("every format names the source, the time of reading, and a link for each fact", () => {
  const facts = [
    ...Object.values(factbox.facts.event),
    ...factbox.facts.dates,
    ...factbox.facts.parties,
    ...factbox.facts.quotes,
    ...factbox.facts.figures,
  ];
  const count = facts.filter((fact) => fact !== null).length;
  for (const format of formats) {
    const rendered = format.render(factbox, circumstance);
    expect(rendered).toContain(article.canonicalUrl);
    expect(rendered).toMatch(/7 March 2026|2026-03-07/);
    expect(rendered.split(format.id === "html" ? `href="${link}` : link).length - 1).toBeGreaterThanOrEqual(
      count - (format.id === "json" ? 3 : 0),
    );
  }
});

test("Markdown keeps a page's marks from becoming Markdown or HTML", () => {
  const rendered = markdownFormat.render(factbox, circumstance);
  expect(rendered.split("\n")[0]).toBe("# Orlan Bridge \\*reopens\\* \\<b\\>after\\</b\\> repairs");
  expect(rendered).toContain("- **Ada Brel, Mayor**: [“We kept our promise to the \\<east\\> bank,”](");
  expect(rendered).toContain(`](${link}Friday) — Orlan Bridge reopened on Friday`);
});

test("rich text escapes what the page says and links only to web pages", () => {
  const hostile = {
    ...factbox,
    article: { ...article, canonicalUrl: "javascript:alert(1)", title: '<img src=x onerror="x">' },
  };
  const rendered = htmlFormat.render(hostile, circumstance);
  expect(rendered).not.toContain("<img");
  expect(rendered).not.toContain('href="javascript');
  expect(htmlFormat.render(factbox, circumstance)).toContain("We kept our promise to the &lt;east&gt; bank,");
});

test("plain text gives each fact's link on a line of its own", () => {
  const lines = textFormat.render(factbox, circumstance).split("\n");
  const at = lines.findIndex((line) => line.startsWith("• 12,000,000 EUR: €12 million"));
  expect(at).toBeGreaterThan(0);
  expect(lines[at + 1]).toBe(`  ${link}%E2%82%AC12%20million`);
});

test("JSON-LD speaks schema.org and keeps every fact's place", () => {
  const node = JSON.parse(jsonLdFormat.render(factbox, circumstance));
  expect(node["@type"]).toBe("NewsArticle");
  expect(node.about.startDate).toBe("2026-03-06");
  expect(node.mentions[0]).toMatchObject({
    "@type": "Person",
    name: "Ada Brel",
    alternateName: ["Brel"],
    description: "Mayor",
  });
  const { startOffset, endOffset, text: words } = node.hasPart[0].subjectOf;
  expect(article.text.slice(startOffset, endOffset)).toBe(words);
  expect(node.hasPart[0].spokenByCharacter.name).toBe("Ada Brel");
  expect(node.variableMeasured[0]).toMatchObject({ value: 12_000_000, unitText: "EUR" });
});

test("formats have names of their own, and the first is the default", () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  expect(formats[0]?.id).toBe("markdown");
  for (const { nameKey } of formats) expect(t(nameKey)).not.toBe(nameKey);
});

test("what lies ahead carries its day in each format's own way", () => {
  const [friday] = factbox.facts.dates;
  if (!friday) throw new Error("the invented factbox has no date");
  const ahead = { ...factbox, facts: { ...factbox.facts, dates: [{ ...friday, value: "2026-03-20" }] } };
  expect(markdownFormat.render(ahead, circumstance)).toContain("- **20 March 2026** (2026-03-20): [Friday](");
  expect(textFormat.render(ahead, circumstance)).toContain("• 20 March 2026 (2026-03-20): Friday");
  expect(htmlFormat.render(ahead, circumstance)).toContain('<time datetime="2026-03-20">20 March 2026</time>');
  const { mentions } = JSON.parse(jsonLdFormat.render(ahead, circumstance));
  expect(mentions).toContainEqual(
    expect.objectContaining({
      "@type": "Event",
      startDate: "2026-03-20",
      name: expect.stringContaining("Orlan Bridge"),
    }),
  );
  const past = { ...circumstance, accessed: "2026-03-21T08:00:00Z" };
  for (const { render } of formats)
    expect(render(ahead, past)).not.toMatch(/\(2026-03-20\)|<time|"Event",\s*"name": "Orlan/);
});
