import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Driver, PageHandle, View } from "../browser/driver.ts";

/** The result of a click: the popup's last state and the lines to print. */
export type Shown = { state: string; lines: string[] };

// The latest modals appear ten seconds after the page.
const LATE = 12_000;
const READING = 30_000;
const COPYING = 5_000;

// True if a fixed element covers the middle of the window.
const COVERED = `document.elementsFromPoint(innerWidth / 2, innerHeight / 2)
  .some((element) => getComputedStyle(element).position === "fixed")`;
const STATE = `document.querySelector("main")?.dataset.state ?? "reading"`;
const CHOOSE_TEXT = `((format) => {
  format.value = "text";
  format.dispatchEvent(new Event("change", { bubbles: true }));
})(document.querySelector("#format"))`;

// The receipts are behind a button in the popup, so this reads their text instead of what is visible.
const RECEIPTS = `((tidy) => [tidy(document.querySelector(".status [role=status]")),
  ...[...document.querySelectorAll(".receipt")].flatMap((receipt) => {
    const words = tidy(receipt.querySelector(".words"));
    return ["- " + tidy(receipt.querySelector("strong")) + ": " + tidy(receipt.querySelector(".reason")), ...(words ? ["  “" + words.slice(0, 100).trim() + (words.length > 100 ? " …" : "") + "”"] : [])];
  })].join("\\n"))((node) => node?.textContent.replace(/\\s+/g, " ").trim() ?? "")`;

/** Waits up to twelve seconds for an overlay; resolves to true if one appeared. */
export function waitForOverlay(page: PageHandle): Promise<boolean> {
  return page.waitFor(COVERED, LATE);
}

/** Clicks Factbox's button; resolves to the popup once it has finished reading. */
export async function clickFactbox(driver: Driver, page: PageHandle): Promise<View> {
  const popup = await driver.clickToolbar(page);
  const finished = await popup.waitFor(`(${STATE}) !== "reading"`, READING);
  if (!finished) throw new Error("Factbox was still reading after half a minute.");
  return popup;
}

/** Clicks Factbox's button on a page; returns the factbox as text and saves screenshots in `folder`. */
export async function showInPictures(driver: Driver, page: PageHandle, folder: string): Promise<Shown> {
  mkdirSync(folder, { recursive: true });
  const [before, after, small] = ["page-before", "page-after", "popup"].map((name) => join(folder, `${name}.png`));
  const covered = await waitForOverlay(page);
  await page.screenshot(String(before));
  const popup = await clickFactbox(driver, page);
  const state = String(await popup.evaluate(STATE));
  await popup.screenshot(String(small));
  const receipts = String(await popup.evaluate(RECEIPTS));
  const text = await factboxOf(driver, popup);
  await page.screenshot(String(after));
  const still = Boolean(await page.evaluate(COVERED));
  const pictures = [
    `The page before the click:  ${before}`,
    `The page after the click:   ${after}`,
    `Factbox's popup:            ${small}`,
  ];
  return {
    state,
    lines: [text, ...(receipts ? ["", receipts] : []), "", overlayInWords(covered, still), "", ...pictures],
  };
}

/** Copies the factbox as plain text with the popup's copy button; falls back to the popup's own text. */
async function factboxOf(driver: Driver, popup: View): Promise<string> {
  if (await popup.evaluate(`Boolean(document.querySelector("#copy"))`)) {
    await popup.evaluate(CHOOSE_TEXT);
    await popup.click("#copy");
    await popup.waitFor(`document.querySelector("[role=status].notice")?.textContent`, COPYING);
    const copied = (await driver.readClipboard())["text/plain"];
    if (copied) return copied.trim();
  }
  return String(await popup.evaluate(`document.querySelector("main").innerText`)).trim();
}

function overlayInWords(before: boolean, after: boolean): string {
  if (!before) return "Nothing opened over the page within twelve seconds.";
  if (after) return "What had opened over the page was left there.";
  return "Something had opened over the page; after the click it was gone.";
}
