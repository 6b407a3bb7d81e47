import { expect } from "vitest";
import { extractHtml } from "../../../tools/distill/page.ts";
import { expectationOf, SLUGS } from "../../support/expectation.ts";
import { read } from "../../support/source-files.ts";
import { test } from "../stage.ts";
import { stateOf, waitUntil } from "../views.ts";

const STATES = { article: "facts", limited: "limited", "not-an-article": "not-an-article" } as const;
const IS_HELD =
  "[document.documentElement, document.body].some((element) => { const { overflowY, position } = getComputedStyle(element); return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed'; })";
const RECEIPTS =
  "[...document.querySelectorAll('.receipt')].map((receipt) => ({ kind: receipt.className.replace(/.*receipt-/, ''), words: receipt.querySelector('.words')?.textContent ?? '' }))";

const squeezed = (words: string) => words.replace(/\s+/g, "");

test.for(SLUGS)(
  "a click on %s cleans what it should, keeps what it must, and reads what Node reads",
  async (slug, { visit }) => {
    const expected = expectationOf(slug);
    const { page, popup } = await visit.clickOn(slug);
    await expect.poll(() => stateOf(popup)).toBe(STATES[expected.state]);

    const receipts = Object(await popup.evaluate(RECEIPTS));
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
    await expect.poll(() => page.evaluate(IS_HELD)).toBe(expected.scroll === "locked");

    if (expected.state === "not-an-article") return;
    const node = extractHtml(read(`test/pages/${slug}/page.html`), {
      url: expected.url,
      published: null,
      withHtml: false,
    });
    await popup.click("#open-reader");
    const reader = await visit.opened("reader.html");
    await waitUntil(reader, "document.querySelector('.story') !== null");
    const words = squeezed(String(await reader.evaluate("document.querySelector('.story').textContent")));
    for (const { start, end } of node.article.blocks)
      expect(words).toContain(squeezed(node.article.text.slice(start, end)));
  },
);
