import { expect } from "vitest";
import { test } from "../stage.ts";
import { clickBesidePanel, keepOpen } from "../tabs.ts";
import { hasState, waitUntil, wordsAt } from "../views.ts";

const headingIs = (words: string) =>
  `(document.querySelector("h1")?.textContent ?? "").includes(${JSON.stringify(words)})`;

test("stays open beside the page, follows the window's tabs, and reads what the button was clicked on", async ({
  chromium,
  visit,
}) => {
  const { page, popup } = await visit.clickOn("donation-modal");
  const title = await wordsAt(popup, "h1");
  const panel = await keepOpen(chromium, popup);
  await waitUntil(panel, `${hasState("facts")} && ${headingIs(title)}`);
  // As high as the window, and as wide as the panel.
  await expect.poll(() => panel.evaluate("document.querySelector('#root').clientHeight === innerHeight")).toBe(true);
  await expect.poll(() => panel.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  await expect.poll(() => panel.evaluate("document.querySelector('#keep-open')")).toBeNull();

  const other = await visit.open(visit.fixture("short-brief"));
  await waitUntil(panel, `${hasState("no-access")} && ${headingIs("Click Factbox on this page")}`);
  await clickBesidePanel(chromium, "short-brief");
  await waitUntil(panel, `${hasState("facts")} && ${headingIs(await wordsAt(other, "h1"))}`);

  await clickBesidePanel(chromium, "donation-modal");
  await waitUntil(panel, `${hasState("facts")} && ${headingIs(title)}`);
  await panel.evaluate("document.querySelector('.fact, [id^=row-]')?.click()");
  await page.go(visit.fixture("german"));
  // Another page of the same site: the browser's permission of the click may last, but the reader has not clicked here.
  await waitUntil(panel, hasState("no-access"));
  await panel.close();
});
