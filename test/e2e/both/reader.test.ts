import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { until } from "../../../tools/browser/waiting.ts";
import { markedPixels } from "../pixels.ts";
import { IS_SHOWN, markWith, openReader, paintedWords } from "../readers.ts";
import { test } from "../stage.ts";
import { countOf, drawFrames, reload, waitUntil, wordsAt } from "../views.ts";
import { PATIENCE } from "../visit.ts";

test("what is chosen for the text is kept over a reload, in the next reader, and followed by one that is open", async ({
  visit,
  onTestFinished,
}) => {
  const { reader } = await openReader(visit, onTestFinished);
  const size = "getComputedStyle(document.querySelector('.story')).fontSize";
  await expect.poll(() => reader.evaluate(size)).toBe("19px");
  await reader.click('[aria-label="Larger text"]');
  await reader.click(".ground-sepia");
  await waitUntil(reader, `${size} === "20px" && document.documentElement.dataset.ground === "sepia"`);
  await expect
    .poll(() => reader.evaluate("getComputedStyle(document.body).backgroundColor"))
    .toBe("rgb(244, 234, 214)");
  await reload(reader);
  await waitUntil(reader, `${IS_SHOWN} && ${size} === "20px"`);
  const [, hash = ""] = (await reader.url()).split("#");
  const other = await visit.openOwn(`reader.html#${hash}`);
  await waitUntil(other, `${IS_SHOWN} && ${size} === "20px" && document.documentElement.dataset.ground === "sepia"`);
  await other.click(".ground-night");
  await waitUntil(other, "document.documentElement.dataset.ground === 'night'");
  await waitUntil(reader, "document.documentElement.dataset.ground === 'night'");
});

test("underlines the facts in the article, each kind in its own way, until marks are switched off", async ({
  visit,
  onTestFinished,
}) => {
  const { reader } = await openReader(visit, onTestFinished);
  for (const [kind, words, style] of [
    ["who", "Petra Voss", "solid"],
    ["when", "20 October", "solid"],
    ["figure", "£6.4 million", "solid"],
    ["said", "A cable does not warn", "dashed"],
  ] as const) {
    const mark = markWith(kind, words);
    const line = `{ const { textDecorationLine, textDecorationStyle } = getComputedStyle(${mark}); [textDecorationLine, textDecorationStyle].join(" "); }`;
    await expect.poll(() => reader.evaluate(line), { message: words }).toBe(`underline ${style}`);
    await expect.poll(() => reader.evaluate(`${mark}.getClientRects()[0].width > 40`), { message: words }).toBe(true);
  }
  await reader.click("#mark-facts");
  await waitUntil(reader, "document.documentElement.dataset.marks === 'off'");
  await expect
    .poll(() => reader.evaluate(`getComputedStyle(${markWith("who", "Petra Voss")}).textDecorationLine`))
    .toBe("none");
  await expect.poll(() => countOf(reader, ".story [role=button]")).toBe(0);
});

test("a click on marked words opens their row, marks their sentence, and puts a bar beside it", async ({
  visit,
  onTestFinished,
}) => {
  const { reader } = await openReader(visit, onTestFinished);
  await reader.evaluate(`${markWith("said", "asked for this money")}.click()`);
  await waitUntil(reader, "document.querySelector('.row[data-chosen=true]') !== null");
  await expect.poll(() => wordsAt(reader, ".tab[aria-selected=true]")).toMatch(/^Quotes/);
  await expect.poll(() => wordsAt(reader, ".row[data-chosen=true]")).toContain("The city asked for this money in 2021");
  await expect
    .poll(() => reader.evaluate(paintedWords("factbox")))
    .toMatch(/^The city asked for this money .* would hold,$/);
  await expect.poll(() => reader.evaluate(paintedWords("factbox-sentence"))).toMatch(/said Ines Halloran, the mayor/);
  await drawFrames(reader, 30);
  await expect.poll(() => markedPixels(reader, reader)).toBeGreaterThan(500);
  const beside = `{
    const bar = document.querySelector(".edge").getBoundingClientRect();
    const [range] = CSS.highlights.get("factbox-sentence");
    const words = range.getBoundingClientRect();
    Math.abs(bar.top - words.top) < 2 && Math.abs(bar.bottom - words.bottom) < 2 && bar.left >= words.right;
  }`;
  await expect.poll(() => reader.evaluate(beside)).toBe(true);
  await reader.evaluate(`${markWith("figure", "1,440 strands")}.click()`);
  await waitUntil(reader, "document.querySelector('.tab-figures').ariaSelected === 'true'");
  await waitUntil(reader, "document.querySelector('.row[data-chosen=true]')?.textContent.includes('1,440')");
});

test("words and the row of a fact light each other", async ({ visit, onTestFinished }) => {
  const { reader } = await openReader(visit, onTestFinished);
  await reader.click("#tab-people");
  await waitUntil(reader, "document.querySelector('.panel-people .fact') !== null");
  await reader.evaluate(`${markWith("who", "Voss")}.focus()`);
  await expect.poll(() => wordsAt(reader, ".fact[data-lit]")).toMatch(/^Petra Voss/);
  await expect.poll(() => reader.evaluate(paintedWords("factbox-lit"))).toMatch(/^Petra Voss.* \| Voss$/);
  await reader.evaluate(
    "[...document.querySelectorAll('.panel .fact')].find(({ textContent }) => textContent.startsWith('Ines Halloran')).focus()",
  );
  await expect.poll(() => reader.evaluate(paintedWords("factbox-lit"))).toBe("Ines Halloran | Halloran");
  await expect.poll(() => countOf(reader, ".fact[data-lit]")).toBe(1);
});

test("saves the article with its facts as Markdown", async ({ downloads, visit, onTestFinished }) => {
  const { reader } = await openReader(visit, onTestFinished);
  await reader.click("#save");
  await reader.click("#save-markdown");
  await waitUntil(reader, "document.querySelector('.notice').textContent.includes('Saved: 2025-10-14-tollan-bridge')");
  const saved = await until(PATIENCE, () => {
    const name = readdirSync(downloads).find((one) => one.endsWith(".md"));
    const text = name ? readFileSync(join(downloads, name), "utf8") : "";
    return text.includes("## Figures") ? text : null;
  });
  expect(saved).toMatch(/^# Tollan Bridge shut after inspectors find 212 broken cable strands\n/);
  expect(saved).toContain("\n## What divers found\n\nThe western cable has 1,440 strands.");
  expect(saved).toContain("[Courier has seen](https://courier.example/papers)");
  expect(saved).toMatch(/\[Picture, not loaded: The bridge at dawn, empty\]\(http:\/\/127\.0\.0\.1:\d+\/bridge\.jpg\)/);
  expect(saved).toContain("\n- Ferries: every 20 minutes\n- Buses: by way of Harrow Lock\n");
  expect(saved).toMatch(/\*\*Ines Halloran\*\*: “The city asked/);
});

test("says so if an article is no longer kept, and what to do", async ({ visit }) => {
  const gone = await visit.openOwn("reader.html#none");
  await waitUntil(gone, "document.querySelector('h1') !== null");
  await expect
    .poll(() => wordsAt(gone, "main"))
    .toMatch(/This article is no longer kept\..*click the Factbox button and choose “Reader”/);
});
