import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { until } from "../../../tools/browser/waiting.ts";
import { GROUNDS } from "../../../utils/reader/reader-text.ts";
import { faultsOf } from "../axe.ts";
import { FITS, markWith, openReader } from "../readers.ts";
import { outsideRequestsDuring } from "../requests.ts";
import { test } from "../stage.ts";
import { countOf, isSeen, waitUntil, wordsAt } from "../views.ts";
import { PATIENCE } from "../visit.ts";

const WIDTHS = [1280, 1000, 360];

test.for(["light", "dark"] as const)(
  "in a %s system, the reader has no fault that axe-core knows on any ground and in any width",
  async (scheme, { browser, visit, onTestFinished }) => {
    await browser.setColourScheme(scheme);
    const { reader } = await openReader(visit, onTestFinished);
    await reader.evaluate(`${markWith("said", "asked for this money")}.click()`);
    for (const ground of scheme === "light" ? GROUNDS : ["system"]) {
      await reader.evaluate(`document.querySelector('input[value="${ground}"]').click()`);
      await waitUntil(reader, `document.documentElement.dataset.ground === "${ground}"`);
      for (const width of WIDTHS) {
        await reader.resize({ width, height: 800 });
        await waitUntil(reader, `innerWidth === ${width}`);
        // What lies half under the sheet of facts is too small there, until one scrolls.
        await reader.evaluate("scrollTo(0, 0)");
        expect([ground, width, await faultsOf(reader)]).toEqual([ground, width, []]);
        expect([ground, width, await reader.evaluate(FITS)]).toEqual([ground, width, true]);
      }
    }
  },
);

test("with the largest text, all its controls and its facts fit into 360 pixels", async ({ visit, onTestFinished }) => {
  const { reader } = await openReader(visit, onTestFinished);
  await reader.resize({ width: 360, height: 740 });
  // The format says its name, not only that there is a list.
  await expect.poll(() => reader.evaluate("document.querySelector('#format').offsetWidth > 80")).toBe(true);
  await reader.evaluate("document.documentElement.style.fontSize = '200%'");
  await expect.poll(() => reader.evaluate(FITS)).toBe(true);
  await reader.click("#open-panel");
  await waitUntil(reader, isSeen(".text-settings"));
  await expect.poll(() => reader.evaluate(FITS)).toBe(true);
  await reader.evaluate("document.documentElement.style.fontSize = ''");
  for (let size = 19; size < 28; size++) await reader.click('[aria-label="Larger text"]');
  await waitUntil(reader, "document.querySelector('.stepper output').textContent === '28'");
  await expect.poll(() => reader.evaluate(FITS)).toBe(true);
});

test("lists the headings, marks the current one, and goes to one with the focus", async ({ visit, onTestFinished }) => {
  const { reader } = await openReader(visit, onTestFinished);
  await expect.poll(() => wordsAt(reader, ".contents ul")).toBe("What divers foundWho knewThe papersGetting across");
  await expect.poll(() => countOf(reader, ".contents [aria-current]")).toBe(0);
  await expect.poll(() => wordsAt(reader, ".progress p")).toBe("1 of 2 minutes");
  await reader.evaluate("document.querySelectorAll('.contents button')[1].click()");
  await waitUntil(reader, "document.querySelector('.contents [aria-current]')?.textContent === 'Who knew'");
  await expect.poll(() => reader.evaluate("document.activeElement.textContent")).toBe("Who knew");
  await waitUntil(
    reader,
    "document.activeElement.getBoundingClientRect().top >= document.querySelector('.toolbar').getBoundingClientRect().bottom",
  );
  await reader.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
  await waitUntil(reader, "document.querySelector('.progress p').textContent === '2 of 2 minutes'");
  await waitUntil(reader, "document.querySelector('[role=progressbar]').ariaValueNow === '100'");
});

test("the story's headings are smaller than its title", async ({ visit, onTestFinished }) => {
  const { reader } = await openReader(visit, onTestFinished);
  const sizes =
    "['.headline h1', '.story h2', '.story h3', '.story p'].map((one) => Number.parseFloat(getComputedStyle(document.querySelector(one)).fontSize))";
  const [title = 0, ...others] = Object(await reader.evaluate(sizes));
  expect(title).toBeCloseTo(32, 0);
  expect(others).toEqual([...others].sort((a, b) => b - a));
  expect(others[0]).toBeLessThan(title * 0.75);
});

test("on paper, the article is followed by its facts and its source, and nothing else", async ({
  chromium,
  visit,
  onTestFinished,
}) => {
  const { reader } = await openReader(visit, onTestFinished);
  await waitUntil(reader, "document.querySelector('.print-text ul') !== null");
  await expect.poll(() => reader.evaluate(isSeen(".print-text"))).toBe(false);
  const url = await reader.url();
  const tab = (await chromium.browser.pages()).find((page) => page.url() === url);
  await tab?.emulateMediaType("print");
  const seen =
    "['.toolbar', '.side-panel', '.facts-panel', '.notice', '.story', '.print-text'].filter((one) => document.querySelector(one).checkVisibility())";
  await expect.poll(() => reader.evaluate(seen)).toEqual([".story", ".print-text"]);
  await expect
    .poll(() => wordsAt(reader, ".print-text"))
    .toMatch(
      /Petra Voss.*“A cable does not warn you twice.*£6\.4 million.*Marrowgate Courier · Lena Ostrow · October 14, 2025 · http:\/\/127/,
    );
  await expect.poll(() => countOf(reader, ".print-text a")).toBe(0);
  await waitUntil(
    reader,
    "[...document.querySelectorAll('.story a')].every((link) => getComputedStyle(link, '::after').content === 'none')",
  );
  await expect
    .poll(() => reader.evaluate("getComputedStyle(document.body).backgroundColor"))
    .toBe("rgb(255, 255, 255)");
});

test("the saved page shows the article with its marks and its facts, and asks for nothing", async ({
  browser,
  downloads,
  visit,
  onTestFinished,
}) => {
  const { page, reader } = await openReader(visit, onTestFinished);
  await reader.click("#save");
  await reader.click("#save-html");
  const name = await until(PATIENCE, () => readdirSync(downloads).find((one) => one.endsWith(".html")) ?? null);
  expect(name).toMatch(/^2025-10-14-tollan-bridge-.*\.html$/);
  const requests = await outsideRequestsDuring(browser, page, async () => {
    const saved = await visit.open(pathToFileURL(join(downloads, name ?? "")).href);
    await waitUntil(saved, "document.querySelector('.facts') !== null");
    await expect
      .poll(() => wordsAt(saved, "h1"))
      .toBe("Tollan Bridge shut after inspectors find 212 broken cable strands");
    await expect
      .poll(() => saved.evaluate(`getComputedStyle(document.querySelector(".mark-said")).textDecorationStyle`))
      .toBe("dashed");
    await expect.poll(() => wordsAt(saved, ".mark-figure")).toBe("212 broken strands");
    await expect.poll(() => countOf(saved, "img, script, link, [onclick]")).toBe(0);
    await expect.poll(() => wordsAt(saved, "a.picture")).toBe("Picture, not loaded: The bridge at dawn, empty");
    await expect
      .poll(() => saved.evaluate("fetch('https://elsewhere.invalid/').then(() => true, () => false)"))
      .toBe(false);
  });
  expect(requests).toEqual([]);
});

test("reads with a local voice what is in view, marks it, and pauses with the space bar", async ({
  visit,
  onTestFinished,
}) => {
  const { reader } = await openReader(visit, onTestFinished);
  await reader.click("#read-aloud");
  await waitUntil(
    reader,
    "document.querySelector('.notice').textContent.startsWith('This computer has no voice for English')",
  );
  // Voices are the system's: this machine has none.
  await reader.evaluate(`{
    window.spoken = [];
    const synthesis = new EventTarget();
    Object.assign(synthesis, { getVoices: () => [{ lang: "en-US", localService: false }, { lang: "en-GB", localService: true, default: false }], speak: (one) => spoken.push(one), cancel: () => undefined });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    0;
  }`);
  await reader.click("#read-aloud");
  await waitUntil(reader, "spoken.length === 1");
  await expect
    .poll(() => reader.evaluate("[spoken[0].voice.lang, spoken[0].text.startsWith('MARROWGATE')]"))
    .toEqual(["en-GB", true]);
  await reader.evaluate("spoken[0].onend()");
  await waitUntil(reader, "[...CSS.highlights.get('factbox-spoken')].join().startsWith('The bridge carries')");
  await reader.press(" ");
  await reader.evaluate("spoken[1].onend()");
  await expect.poll(() => reader.evaluate("spoken.length")).toBe(2);
  await reader.press(" ");
  await waitUntil(reader, "spoken.length === 3 && spoken[2].text === spoken[1].text");
  await reader.click("#read-aloud");
  await waitUntil(reader, "CSS.highlights.get('factbox-spoken').size === 0");
});

test("in a narrow window, contents, text and facts are sheets that Escape closes", async ({
  visit,
  onTestFinished,
}) => {
  const { reader } = await openReader(visit, onTestFinished);
  await reader.resize({ width: 360, height: 740 });
  await expect.poll(() => reader.evaluate(isSeen(".side-panel"))).toBe(false);
  await reader.click("#open-panel");
  await waitUntil(reader, "document.activeElement.id === 'side-panel'");
  await reader.evaluate(
    "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))",
  );
  await waitUntil(reader, "document.activeElement.id === 'open-panel'");
  await expect.poll(() => reader.evaluate(isSeen(".side-panel"))).toBe(false);
  await expect.poll(() => reader.evaluate(isSeen(".factbox-tabs"))).toBe(false);
  await reader.evaluate(`${markWith("figure", "£6.4 million")}.click()`);
  await waitUntil(reader, `${isSeen(".factbox-tabs")} && document.querySelector(".row[data-chosen=true]") !== null`);
  // The chosen words are above the sheet once the page has scrolled.
  await waitUntil(
    reader,
    `${markWith("figure", "£6.4 million")}.getBoundingClientRect().bottom < document.querySelector(".facts-panel").getBoundingClientRect().top`,
  );
});
