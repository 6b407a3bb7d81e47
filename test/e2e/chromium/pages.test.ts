import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractHtml } from "../../tools/distill/page.ts";
import { expectationOf, SLUGS } from "../support/expectation.ts";
import { read } from "../support/source-files.ts";
import { clickOn, type Stage, setStage, stateOf } from "./setup.ts";

// What opens late in the fixtures is there after one and a half seconds.
const LATE = 1_800;
const STATES = { article: "facts", limited: "limited", "not-an-article": "not-an-article" } as const;

const squeezed = (words: string) => words.replace(/\s+/g, "");

describe("in Chromium, a click on", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("chromium", "chromium");
  });

  afterAll(() => stage?.end());

  test.each(SLUGS)("%s cleans what it should, keeps what it must, and reads what Node reads", async (slug) => {
    const expected = expectationOf(slug);
    const late = expected.removals?.some(({ after }) => after !== undefined);
    const { page, popup } = await clickOn(stage, slug, late ? LATE : 0);
    expect(await stateOf(popup)).toBe(STATES[expected.state]);

    const receipts = Object(
      await popup.evaluate(
        "[...document.querySelectorAll('.receipt')].map((receipt) => ({ kind: receipt.className.replace(/.*receipt-/, ''), words: receipt.querySelector('.words')?.textContent ?? '' }))",
      ),
    );
    const found = [...receipts].map(({ kind, words }: { kind: string; words: string }) => ({
      kind,
      words: squeezed(words),
    }));
    const wanted = expected.removals ?? [];
    for (const { kind, words } of wanted)
      expect(
        found.filter((one) => one.kind === kind && one.words.startsWith(squeezed(words).slice(0, 60))),
      ).toHaveLength(1);
    if (expected.state !== "not-an-article") expect(found).toHaveLength(wanted.length);

    const gone = await page.evaluate(
      `${JSON.stringify(expected.stays ?? [])}.filter((selector) => !document.querySelector(selector)?.checkVisibility())`,
    );
    expect(gone).toEqual([]);
    const held =
      "[document.documentElement, document.body].some((element) => { const { overflowY, position } = getComputedStyle(element); return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed'; })";
    expect(await page.evaluate(held)).toBe(expected.scroll === "locked");

    if (expected.state !== "not-an-article") {
      const node = extractHtml(read(`test/pages/${slug}/page.html`), {
        url: expected.url,
        published: null,
        withHtml: false,
      });
      await popup.click("#open-reader");
      const reader = await stage.driver.waitForPage("reader.html", 10_000);
      expect(await reader?.waitFor("document.querySelector('.story') !== null", 10_000)).toBe(true);
      const words = squeezed(String(await reader?.evaluate("document.querySelector('.story').textContent")));
      for (const { start, end } of node.article.blocks)
        expect(words).toContain(squeezed(node.article.text.slice(start, end)));
      await reader?.close();
    }
    await popup.close();
    await page.close();
  });
});
