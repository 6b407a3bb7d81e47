import { expect } from "vitest";
import { HOSTILE_CASES } from "../hostile-pages.ts";
import { serveOne } from "../serve-one.ts";
import { test } from "../stage.ts";
import { stateOf, waitUntil, wordsAt } from "../views.ts";

const MARKUP = "document.querySelectorAll('script:not([src]), iframe, object, embed, [onerror], [onload]').length";
const LIES = "[window.lied, window.hacked, window.sent].filter(Boolean).length";
/** Counts the facts that are kept, and those whose words are not those of the article at their place. */
const SLICES = `(globalThis.browser ?? chrome).storage.session.get().then((kept) => {
  const count = { facts: 0, misplaced: 0 };
  const check = (value, text) => {
    if (typeof value !== "object" || value === null) return;
    const own = value.article?.text ?? text;
    if (own !== null && typeof value.text === "string" && typeof value.start === "number") {
      count.facts++;
      if (own.slice(value.start, value.end) !== value.text) count.misplaced++;
    }
    for (const part of Object.values(value)) check(part, own);
  };
  check(kept, null);
  return count;
})`;
const QUOTE = "We will not sell the water that our grandparents dug for";

test.for(HOSTILE_CASES)(
  "a click has words for $name, runs nothing of it and asks for nothing",
  async ({ sent, address, states, isStory, attacks }, { visit, onTestFinished }) => {
    const { url, requests, close } = await serveOne(sent);
    onTestFinished(close);
    const page = await visit.open(address?.(url) ?? url);
    if (attacks) await waitUntil(page, attacks);
    // Browsers ask for an icon by themselves.
    const asked = () => requests.filter((path) => path !== "/favicon.ico").length;
    const before = asked();
    const popup = await visit.click(page);
    expect(states).toContain(await stateOf(popup));
    expect((await wordsAt(popup, "main")).length).toBeGreaterThan(20);
    await expect.poll(() => wordsAt(popup, "body")).not.toContain("secret");
    await expect.poll(() => popup.evaluate(MARKUP)).toBe(0);
    await expect.poll(() => popup.evaluate(LIES)).toBe(0);
    if (isStory) {
      await popup.click("#open-reader");
      const reader = await visit.opened("reader.html");
      await waitUntil(reader, "document.querySelector('.story p') !== null");
      await expect.poll(() => wordsAt(reader, ".story")).toContain(QUOTE);
      await expect.poll(() => wordsAt(reader, "body")).not.toContain("secret");
      const { facts, misplaced } = Object(await reader.evaluate(SLICES));
      expect(facts).toBeGreaterThan(10);
      expect(misplaced).toBe(0);
      await expect.poll(() => reader.evaluate(MARKUP)).toBe(0);
      await expect.poll(() => reader.evaluate(LIES)).toBe(0);
    }
    expect(asked()).toBe(before);
  },
);
