import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Driver, PageHandle, View } from "../browser/driver.ts";

/** What one click came to: the popup's last state and everything there is to print. */
export type Shown = { state: string; lines: string[] };

// The latest modals come ten seconds after the page.
const LATE = 12_000;
const READING = 30_000;
const COPYING = 5_000;

// Whether something that stays in place lies over the middle of the window.
const COVERED = `document.elementsFromPoint(innerWidth / 2, innerHeight / 2)
  .some((element) => getComputedStyle(element).position === "fixed")`;
const STATE = `document.querySelector("main")?.dataset.state ?? "reading"`;
const CHOOSE_TEXT = `((format) => {
  format.value = "text";
  format.dispatchEvent(new Event("change", { bubbles: true }));
})(document.querySelector("#format"))`;

// The receipts lie folded in the popup, so their text is read and not what is seen.
const RECEIPTS = `((tidy) => [tidy(document.querySelector(".receipts summary")),
  ...[...document.querySelectorAll(".receipt")].flatMap((receipt) => {
    const words = tidy(receipt.querySelector(".words"));
    return ["- " + tidy(receipt.querySelector("strong")) + ": " + tidy(receipt.querySelector(".reason")), ...(words ? ["  “" + words.slice(0, 100).trim() + (words.length > 100 ? " …" : "") + "”"] : [])];
  })].join("\\n"))((node) => node?.textContent.replace(/\\s+/g, " ").trim() ?? "")`;

/** Waits for what opens late over a page, at most twelve seconds; resolves to whether something did. */
export function waitForOverlay(page: PageHandle): Promise<boolean> {
  return page.waitFor(COVERED, LATE);
}

/** Clicks Factbox's button; resolves to its popup when that has finished reading. */
export async function clickFactbox(driver: Driver, page: PageHandle): Promise<View> {
  const popup = await driver.clickToolbar(page);
  const finished = await popup.waitFor(`(${STATE}) !== "reading"`, READING);
  if (!finished) throw new Error("Factbox was still reading after half a minute.");
  return popup;
}

/** Clicks Factbox's button on a page and keeps what came of it: the factbox as text, and pictures in `folder`. */
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

/** The factbox as plain text, by the popup's own copy button; what the popup says where there is nothing to copy. */
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
