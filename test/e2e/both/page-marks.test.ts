import { expect } from "vitest";
import type { View } from "../../../tools/browser/driver.ts";
import { markedPixels } from "../pixels.ts";
import { test } from "../stage.ts";
import { drawFrames, noticeSays, waitUntil } from "../views.ts";

// As in `public/mark.css`.
const COLOURS = { said: [214, 239, 230], who: [211, 227, 251], when: [251, 223, 185] } as const;

// The window shows the paragraph of the first quote, with a name, and the one before, with a day.
const SHOW_FIRST_QUOTE = `[...document.querySelectorAll("p")].find((one) => one.textContent.startsWith("“We could not look"))
  .scrollIntoView({ block: "center", behavior: "instant" })`;

const pressKey = (popup: View, key: string) =>
  popup.evaluate(
    `document.body.dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(key)}, bubbles: true }))`,
  );

test("marks all facts in the page, goes from one to the next, and takes the marks away", async ({ visit }) => {
  const { page, popup } = await visit.clickOn("donation-modal");
  const pixels = async () => {
    await page.evaluate(SHOW_FIRST_QUOTE);
    await drawFrames(page, 30);
    const counts: Record<string, number> = {};
    for (const [kind, colour] of Object.entries(COLOURS)) counts[kind] = await markedPixels(page, popup, colour);
    return counts;
  };
  for (const count of Object.values(await pixels())) expect(count).toBeLessThan(20);

  await popup.click("#mark-facts");
  await waitUntil(popup, noticeSays("places are marked in the page"));
  for (const [kind, count] of Object.entries(await pixels())) expect(count, kind).toBeGreaterThan(200);

  await pressKey(popup, "n");
  await waitUntil(popup, noticeSays("Marked place 1 of "));
  const places = Number(
    String(await popup.evaluate("document.querySelector('.notice').textContent")).replace(/.* of (\d+).*/, "$1"),
  );
  expect(places).toBeGreaterThan(10);
  await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
  await pressKey(popup, "N");
  await waitUntil(popup, noticeSays(`Marked place ${places} of ${places}`));
  await waitUntil(page, "scrollY > 200");
  await drawFrames(page, 30);
  await expect.poll(() => markedPixels(page, popup)).toBeGreaterThan(100);

  await popup.click("#mark-facts");
  await waitUntil(popup, noticeSays("The marks are gone"));
  for (const count of Object.values(await pixels())) expect(count).toBeLessThan(20);
  await expect.poll(() => markedPixels(page, popup)).toBeLessThan(20);
});

test("the next popup knows the marks", async ({ visit }) => {
  const { page, popup } = await visit.clickOn("short-brief");
  const isPressed = (popup_: View, pressed: boolean) =>
    waitUntil(popup_, `document.querySelector("#mark-facts").getAttribute("aria-pressed") === "${pressed}"`);
  await isPressed(popup, false);
  await popup.click("#mark-facts");
  await isPressed(popup, true);
  await popup.close();
  const next = await visit.click(page);
  await isPressed(next, true);
  await next.click("#mark-facts");
  await isPressed(next, false);
});
