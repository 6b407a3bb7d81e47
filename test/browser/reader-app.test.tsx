// @vitest-environment happy-dom
import "./extension.ts";

import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ReaderApp } from "../../entrypoints/reader/ReaderApp.tsx";
import { showSanitised } from "../../utils/article/sanitise.ts";
import { readerText } from "../../utils/browser/reader-settings.ts";
import { DEFAULT_READER_TEXT } from "../../utils/reader/reader-text.ts";
import { emptyRoot, renderInEnglish, settle } from "../components/popup-stage.tsx";
import { factbox } from "../support/invented-texts.ts";
import { breakStorage, resetExtension } from "./extension.ts";
import { isLoaded, stubReaderPage } from "./reader-stage.ts";

let root: HTMLElement;
const page = document.documentElement;
const click = (selector: string) => settle(() => root.querySelector<HTMLElement>(selector)?.click());
const notice = () => root.querySelector(".reader > .notice")?.textContent;

async function openReader(): Promise<void> {
  renderInEnglish(root, <ReaderApp {...{ factbox, showSanitised }} storedText={await readerText.get()} />);
  await settle();
  await isLoaded(".facts-panel .tabs");
}

beforeEach(() => {
  resetExtension();
  stubReaderPage();
  root = emptyRoot();
});

afterEach(() => {
  act(() => render(null, root));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("shows articles as they were last chosen, and keeps what is chosen", async () => {
  await readerText.set({ ...DEFAULT_READER_TEXT, size: 24, ground: "sepia" });
  await openReader();
  expect(page.dataset.ground).toBe("sepia");
  expect(page.style.getPropertyValue("--text-size")).toBe("1.5rem");
  await click('[aria-label="Larger text"]');
  await click('input[value="easy"]');
  expect(await readerText.get()).toEqual({ ...DEFAULT_READER_TEXT, size: 25, ground: "sepia", typeface: "easy" });
  expect(page.dataset.typeface).toBe("easy");
  expect(page.style.getPropertyValue("--text-size")).toBe("1.5625rem");
});

test("keeps two choices of one moment", async () => {
  await openReader();
  await settle(() => {
    root.querySelector<HTMLElement>('input[value="sepia"]')?.click();
    root.querySelector<HTMLElement>('input[value="easy"]')?.click();
  });
  expect(await readerText.get()).toEqual({ ...DEFAULT_READER_TEXT, ground: "sepia", typeface: "easy" });
});

test("changes nothing at the end of a setting, and says so", async () => {
  await readerText.set({ ...DEFAULT_READER_TEXT, width: 90 });
  await openReader();
  const longer = root.querySelector('[aria-label="Longer lines"]');
  expect(longer?.getAttribute("aria-disabled")).toBe("true");
  await click('[aria-label="Longer lines"]');
  expect((await readerText.get()).width).toBe(90);
  await click('[aria-label="Shorter lines"]');
  expect((await readerText.get()).width).toBe(87);
  expect(longer?.getAttribute("aria-disabled")).toBe("false");
});

test("follows what another reader chooses", async () => {
  await openReader();
  await settle(() => readerText.set({ ...DEFAULT_READER_TEXT, ground: "night", lineHeight: 1.9 }));
  expect(page.dataset.ground).toBe("night");
  expect(page.style.getPropertyValue("--text-line")).toBe("1.9");
  expect(root.querySelector<HTMLInputElement>('input[value="night"]')?.checked).toBe(true);
});

test("says why a choice is not kept, and shows it all the same", async () => {
  await openReader();
  breakStorage("local", "set", "the disk is full");
  await click('input[value="grey"]');
  expect(page.dataset.ground).toBe("grey");
  expect(notice()).toBe("This choice could not be kept: the disk is full");
});

test("a stored choice of another kind is no choice", async () => {
  await fakeBrowser.storage.local.set({ readerText: { size: "huge", ground: "url(x)" } });
  await openReader();
  expect(page.dataset.ground).toBe("system");
  expect(page.style.getPropertyValue("--text-size")).toBe("1.1875rem");
});
