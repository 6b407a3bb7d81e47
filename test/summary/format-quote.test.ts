// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { formatQuote } from "../../utils/summary/format-quote.ts";
import { formats } from "../../utils/summary/formats.ts";
import type { Quote } from "../../utils/types.ts";
import { factbox, t } from "../support/invented-texts.ts";

const circumstance = { accessed: "2026-03-07T08:00:00Z", locale: "en-GB", t };
const LINK = "https://orlan.example/2026/03/bridge#:~:text=We%20kept%20our%20promise%20to%20the%20%3Ceast%3E%20bank%2C";
const WORDS = "We kept our promise to the <east> bank,";
const QUOTED = "We kept our promise to the <east> bank";
const SOURCE = "Orlan Bridge *reopens* <b>after</b> repairs, The Orlan Courier, 6 March 2026";

function quoteWith(change: Partial<Quote>): Quote {
  const [quote] = factbox.facts.quotes;
  if (!quote) throw new Error("the invented factbox has no quote");
  return { ...quote, ...change };
}

test("one quote carries its speaker, role, title, site, day and link, as text", () => {
  expect(formatQuote(quoteWith({}), factbox, circumstance).text).toBe(
    `“${QUOTED}” — Ada Brel, Mayor, ${SOURCE}\n${LINK}`,
  );
});

test("as HTML its words are the link, and the page's marks stay text", () => {
  expect(formatQuote(quoteWith({}), factbox, circumstance).html).toBe(
    `<p><a href="${LINK}">“We kept our promise to the &lt;east&gt; bank”</a> — Ada Brel, Mayor, Orlan Bridge *reopens* &lt;b&gt;after&lt;/b&gt; repairs, The Orlan Courier, 6 March 2026</p>`,
  );
});

test.each<[string, Partial<Quote>, string]>([
  [
    "who relays it, and where it was posted",
    {
      via: { start: 0, end: 4, text: "TASS" },
      medium: { start: 20, end: 31, text: "on Telegram", kind: "post" },
    },
    `“${QUOTED}” — Ada Brel, Mayor, on Telegram (via TASS), ${SOURCE}`,
  ],
  [
    "once where it was posted",
    {
      via: { start: 23, end: 31, text: "Telegram" },
      medium: { start: 20, end: 31, text: "on Telegram", kind: "post" },
    },
    `“${QUOTED}” — Ada Brel, Mayor, on Telegram, ${SOURCE}`,
  ],
  ["that nobody is named", { speaker: null, cue: null }, `“${QUOTED}” — Unnamed, ${SOURCE}`],
  [
    "that the source is anonymous",
    { speaker: { start: 0, end: 6, text: "a clerk", party: null, anonymous: true } },
    `“${QUOTED}” — a clerk (anonymous source), ${SOURCE}`,
  ],
  [
    "once that the source is anonymous",
    { speaker: { start: 0, end: 18, text: "an anonymous clerk", party: null, anonymous: true } },
    `“${QUOTED}” — an anonymous clerk, ${SOURCE}`,
  ],
  [
    "the verb of direct speech that tells more than said",
    { stance: { start: 0, end: 6, text: "warned", kind: "warning" } },
    `“${QUOTED}” — Ada Brel, Mayor (warned), ${SOURCE}`,
  ],
  [
    "that reported words are the article's, without marks",
    { kind: "indirect", cue: { start: 0, end: 4, text: "said" } },
    `Ada Brel, Mayor, said: ${WORDS} — ${SOURCE}`,
  ],
  [
    "that a denial is one, before its words",
    { kind: "indirect", stance: { start: 0, end: 6, text: "denied", kind: "denial" } },
    `Ada Brel, Mayor, denied: ${WORDS} — ${SOURCE}`,
  ],
])("says %s", (_, change, line) => {
  expect(formatQuote(quoteWith(change), factbox, circumstance).text.split("\n")[0]).toBe(line);
});

test("no format lets a denial be read as an assertion", () => {
  const quotes = [quoteWith({ kind: "indirect", stance: { start: 0, end: 6, text: "denied", kind: "denial" } })];
  const denied = { ...factbox, facts: { ...factbox.facts, quotes } };
  for (const { id, render } of formats)
    expect(render(denied, circumstance)).toMatch(
      id === "json" ? /"denial"/ : /Ada Brel(?:\*\*|<\/strong>)? (?:<a [^>]*>)?denied:/,
    );
});
