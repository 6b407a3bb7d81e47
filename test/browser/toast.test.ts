import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { showCleaningToast } from "../../utils/browser/content/cleaning-toast.ts";
import { cleanNow } from "../../utils/browser/content/page-cleaner.ts";
import { chooseCorner } from "../../utils/browser/content/toast-corner.ts";
import type { Message } from "../../utils/browser/messages.ts";
import { resetExtension } from "./extension.ts";
import { DONATION_DIALOG, hiddenIn, type LivePage, openPage } from "./live-page.ts";

const DEFAULTS = { kept: [], never: false };
let page: LivePage;
let root: ShadowRoot | null;
/** What the buttons of the toast do on a click. */
const onClick = new Map<Element | null, (event: { isTrusted: boolean }) => void>();
let sent: Message[];
let answer: unknown;

const toast = () => page.document.querySelector("factbox-toast");
const words = () => root?.querySelector("[role=status]")?.textContent;
const labels = () => [...(root?.querySelectorAll("button") ?? [])].map(({ textContent }) => textContent);
const box = () => root?.querySelector(".toast");
/** Presses a button as a person does: the events that a page makes are not trusted. */
const press = (id: string) => onClick.get(root?.querySelector(`#${id}`) ?? null)?.({ isTrusted: true });

/** Opens a page, cleans it without a click, and lets it say so. */
function openCleaned(markup = DONATION_DIALOG): void {
  page = openPage(markup);
  const attach = page.Element.prototype.attachShadow;
  vi.spyOn(page.Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe("closed");
    root = attach.call(this, init);
    return root;
  });
  const listen = page.HTMLButtonElement.prototype.addEventListener;
  vi.spyOn(page.HTMLButtonElement.prototype, "addEventListener").mockImplementation(function (
    this: Element,
    name: string,
    listener: unknown,
  ) {
    if (name === "click" && typeof listener === "function") onClick.set(this, (event) => listener(event));
    Reflect.apply(listen, this, [name, listener]);
  });
  Object.assign(page, { requestAnimationFrame: (call: () => void) => call() });
  Object.assign(page, { setTimeout, clearTimeout });
  cleanNow(page, DEFAULTS, () => undefined);
  showCleaningToast(page);
}

beforeEach(() => {
  vi.useFakeTimers();
  resetExtension();
  globalThis.factboxCleaner = undefined;
  globalThis.factboxAgent = undefined;
  globalThis.factboxToast = undefined;
  root = null;
  sent = [];
  answer = true;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: Message) => {
      sent.push(message);
      return answer;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("says how much was removed, for six seconds, and once in a page", () => {
  openCleaned();
  expect(words()).toBe("Factbox removed 1 thing");
  expect(labels()).toEqual(["Undo", "Not on this site"]);
  vi.advanceTimersByTime(5_900);
  expect(toast()).not.toBeNull();
  vi.advanceTimersByTime(200);
  expect(toast()).toBeNull();
  showCleaningToast(page);
  expect(toast()).toBeNull();
});

test("stays while the pointer or the focus is on it", () => {
  openCleaned();
  const happen = (name: string) => box()?.dispatchEvent(new page.Event(name));
  happen("pointerenter");
  vi.advanceTimersByTime(60_000);
  happen("focusin");
  happen("pointerleave");
  vi.advanceTimersByTime(60_000);
  expect(toast()).not.toBeNull();
  happen("focusout");
  vi.advanceTimersByTime(6_100);
  expect(toast()).toBeNull();
});

test("“Undo” puts everything back, and says so", async () => {
  openCleaned();
  expect(hiddenIn(page)).toEqual(["donation"]);
  press("undo");
  await vi.advanceTimersByTimeAsync(1);
  expect(hiddenIn(page)).toEqual([]);
  expect(sent).toEqual([{ type: "cleaned", count: 0, limited: false }]);
  expect(words()).toBe("Everything was put back.");
  expect(labels()).toEqual([]);
});

test("“Not on this site” asks the background, and says what came of it", async () => {
  openCleaned();
  press("never");
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([{ type: "never" }]);
  expect(words()).toMatch(/^news\.velmora\.example is never cleaned from now on/);
});

test("says so if the site could not be excluded", async () => {
  answer = false;
  openCleaned();
  press("never");
  await vi.advanceTimersByTimeAsync(1);
  expect(words()).toMatch(/^This could not be done\./);
});

test("a page cannot press its buttons", () => {
  openCleaned();
  for (const button of root?.querySelectorAll("button") ?? []) button.click();
  expect(hiddenIn(page)).toEqual(["donation"]);
  expect(sent).toEqual([]);
  expect(toast()?.shadowRoot).toBeNull();
});

test("counts what is removed while it is shown, and goes when everything is back", () => {
  openCleaned();
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG.replace("donation", "second"));
  cleanNow(page, DEFAULTS, () => undefined);
  showCleaningToast(page);
  expect(words()).toBe("Factbox removed 2 things");
  globalThis.factboxCleaner?.cleaner.restoreAll();
  showCleaningToast(page);
  expect(toast()).toBeNull();
});

test("says nothing where nothing was removed, or on a page that was clicked", () => {
  openCleaned("");
  expect(toast()).toBeNull();
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG);
  cleanNow(page, DEFAULTS, () => undefined);
  globalThis.factboxAgent = () => {
    throw new Error("not asked");
  };
  showCleaningToast(page);
  expect(toast()).toBeNull();
});

const WINDOW = { width: 1000, height: 800 };
const SIZE = { width: 300, height: 40 };
const at = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test.each([
  ["ltr", null, { side: "right", edge: "bottom" }],
  ["rtl", null, { side: "left", edge: "bottom" }],
  ["ltr", at(600, 700, 400, 100), { side: "left", edge: "bottom" }],
  ["rtl", at(0, 780, 20, 20), { side: "right", edge: "bottom" }],
  ["ltr", at(0, 700, 1000, 100), { side: "right", edge: "top" }],
  ["ltr", at(0, 0, 1000, 800), null],
  ["ltr", at(900, 900, 50, 50), { side: "right", edge: "bottom" }],
] as const)("never lies over the focused element: %s, %j", (direction, focused, corner) => {
  expect(chooseCorner(SIZE, WINDOW, focused, direction)).toEqual(corner);
});
