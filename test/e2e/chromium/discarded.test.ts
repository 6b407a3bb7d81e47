import { expect } from "vitest";
import { test } from "../stage.ts";
import { clickBesidePanel, keepOpen } from "../tabs.ts";
import { hasState, waitUntil, wordsAt } from "../views.ts";

const SLUG = "donation-modal";
const activeTab = "chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) => id)";

test("a tab that the browser unloads comes back unread in the panel beside it, and the next click reads it", async ({
  chromium,
  visit,
}) => {
  const { page, popup } = await visit.clickOn(SLUG);
  const title = await wordsAt(page, "h1");
  const panel = await keepOpen(chromium, popup);
  await waitUntil(panel, hasState("facts"));
  const id = await panel.evaluate(activeTab);
  await visit.open(visit.fixture("short-brief"));
  await waitUntil(panel, hasState("no-access"));
  // The browser may give the tab another number with it.
  const unloaded = await panel.evaluate(`chrome.tabs.discard(${id}).then((tab) => tab.discarded && tab.id)`);
  expect(unloaded).toEqual(expect.any(Number));
  await panel.evaluate(`chrome.tabs.update(${unloaded}, { active: true })`);
  await waitUntil(panel, `${activeTab}.then((id) => id === ${unloaded})`);
  await waitUntil(panel, `chrome.tabs.get(${unloaded}).then(({ status }) => status === "complete")`);
  await waitUntil(panel, `${hasState("no-access")} && document.body.innerText.includes("Click Factbox on this page")`);
  await clickBesidePanel(chromium, SLUG);
  await waitUntil(panel, hasState("facts"));
  await expect.poll(() => wordsAt(panel, "h1")).toBe(title);
  await panel.close();
});
