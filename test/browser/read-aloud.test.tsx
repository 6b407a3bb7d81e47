// @vitest-environment happy-dom
import "./extension.ts";

import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ReaderApp } from "../../entrypoints/reader/ReaderApp.tsx";
import { showSanitised } from "../../utils/article/sanitise.ts";
import { findLocalVoice } from "../../utils/browser/pages/read-aloud.ts";
import { DEFAULT_READER_TEXT } from "../../utils/reader/reader-text.ts";
import { emptyRoot, renderInEnglish, settle } from "../components/popup-stage.tsx";
import { article, factbox as invented } from "../support/invented-texts.ts";
import { resetExtension } from "./extension.ts";
import { isLoaded, stubReaderPage } from "./reader-stage.ts";

const html = article.text
  .split("\n\n")
  .map((words) => `<p>${words.replace("<east>", "&lt;east&gt;")}</p>`)
  .join("");
const sentences = invented.sentences.map(({ start, end }) => article.text.slice(start, end));

/** The browser's voices: it says what is spoken, and ends a sentence when the test does. */
class Synthesis extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [];
  spoken: Utterance[] = [];
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => void this.spoken.push(utterance);
  cancel = () => this.spoken.at(-1)?.onerror?.({ error: "canceled" });
}

class Utterance {
  voice: Partial<SpeechSynthesisVoice> | null = null;
  lang = "";
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
  name: lang,
});
let synthesis: Synthesis;
let painted: Map<string, string[]>;
let root: HTMLElement;

const press = (key: string, target: Element = document.body) =>
  settle(() => target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
const notice = () => root.querySelector(".reader > .notice")?.textContent;
const spokenWords = () => synthesis.spoken.map(({ text }) => text);
const find = (language: string | null) => findLocalVoice(language);

async function openReader(change: Partial<typeof article> = {}): Promise<void> {
  const factbox = { ...invented, article: { ...article, html, ...change } };
  renderInEnglish(root, <ReaderApp {...{ factbox, showSanitised }} storedText={DEFAULT_READER_TEXT} />);
  await settle();
  await isLoaded();
}

beforeEach(() => {
  resetExtension();
  painted = stubReaderPage();
  synthesis = new Synthesis();
  vi.stubGlobal("speechSynthesis", synthesis);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  root = emptyRoot();
});

afterEach(() => {
  act(() => render(null, root));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("takes a voice of this computer in the article's language, of its region if there is one", async () => {
  synthesis.voices = [voice("en-US", false), voice("de-DE"), voice("en-GB", true, true), voice("en_AU")];
  expect((await find("en"))?.lang).toBe("en-GB");
  expect((await find("en-AU"))?.lang).toBe("en_AU");
  expect((await find("de-AT"))?.lang).toBe("de-DE");
  expect(await find("fr")).toBeNull();
  expect(await find(null)).toBeNull();
  synthesis.voices = [voice("en-US", false)];
  expect(await find("en-US")).toBeNull();
});

test("waits for a browser that loads its voices late, but not for ever", async () => {
  vi.useFakeTimers();
  const late = find("en");
  synthesis.voices = [voice("en-GB")];
  synthesis.dispatchEvent(new Event("voiceschanged"));
  expect((await late)?.lang).toBe("en-GB");
  synthesis.voices = [];
  const never = find("en");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await never).toBeNull();
});

test("n reads sentence by sentence with a local voice, and marks the one that is spoken", async () => {
  synthesis.voices = [voice("en-GB")];
  await openReader();
  await press("n");
  expect(spokenWords()).toEqual([sentences[0]]);
  expect(synthesis.spoken[0]?.voice?.localService).toBe(true);
  expect(painted.get("factbox-spoken")).toEqual([sentences[0]]);
  await settle(() => synthesis.spoken[0]?.onend?.());
  expect(spokenWords()).toEqual(sentences.slice(0, 2));
  expect(painted.get("factbox-spoken")).toEqual([sentences[1]]);
  expect(root.querySelector("#read-aloud")?.getAttribute("aria-label")).toBe("Stop reading aloud");
  await press("n");
  expect(painted.get("factbox-spoken")).toEqual([]);
  expect(root.querySelector("#read-aloud")?.getAttribute("aria-label")).toBe("Read aloud");
  expect(notice()).toBe("");
});

test("the space bar pauses, and then begins the sentence again; without a voice that reads it scrolls", async () => {
  synthesis.voices = [voice("en-GB")];
  await openReader();
  const scroll = new KeyboardEvent("keydown", { key: " ", bubbles: true, cancelable: true });
  document.body.dispatchEvent(scroll);
  expect(scroll.defaultPrevented).toBe(false);
  await press("n");
  await press(" ");
  await settle(() => synthesis.spoken[0]?.onend?.());
  expect(spokenWords()).toEqual([sentences[0]]);
  await press(" ", root.querySelector("#read-aloud") ?? document.body);
  expect(spokenWords()).toEqual([sentences[0], sentences[0]]);
});

test("stops by itself at the end, and says so if the voice fails", async () => {
  synthesis.voices = [voice("en-GB")];
  await openReader();
  await press("n");
  for (let index = 0; index < sentences.length; index++) await settle(() => synthesis.spoken.at(-1)?.onend?.());
  expect(spokenWords()).toEqual(sentences);
  expect(root.querySelector("#read-aloud")?.getAttribute("aria-label")).toBe("Read aloud");
  await press("n");
  await settle(() => synthesis.spoken.at(-1)?.onerror?.({ error: "audio-busy" }));
  expect(notice()).toBe("Reading aloud has stopped: audio-busy");
});

test.each([
  [
    "the article's language",
    "de",
    "This computer has no voice for German. You can add one in the settings of your system.",
  ],
  ["an article without a language", null, "The article does not say its language, so no voice can be chosen for it."],
])("says so if there is no voice for %s", async (_, language, words) => {
  synthesis.voices = [voice("en-GB"), voice("de-DE", false)];
  await openReader({ language });
  await press("n");
  expect(notice()).toBe(words);
  expect(synthesis.spoken).toEqual([]);
});

test("stops when the page is left", async () => {
  synthesis.voices = [voice("en-GB")];
  await openReader();
  await press("n");
  await settle(() => window.dispatchEvent(new Event("pagehide")));
  await settle(() => synthesis.spoken[0]?.onend?.());
  expect(spokenWords()).toEqual([sentences[0]]);
});
