import "./extension.ts";

import { beforeEach, expect, test, vi } from "vitest";
import {
  getActiveTab,
  getArticleHtml,
  openTab,
  readTab,
  sendCommand,
  sendMarkCommand,
} from "../../utils/browser/pages/read-tab.ts";
import { article, factbox } from "../support/invented-texts.ts";
import { extension, resetExtension, setActiveTabs, tabOf } from "./extension.ts";
import { ageAs } from "./fake-page.ts";

const report = {
  extraction: { state: "article", reason: null, partial: false, article, articleMs: 3 },
  removals: factbox.removals,
  notices: [],
  fingerprint: "as it was",
};
const OPENED = { began: 1_000, isParsed: true, answer: null };
const answer = { done: true, removals: [], notices: [], fingerprint: "as it was", html: null };

let calls: string[];
const onSent = () => void calls.push("sent");

beforeEach(() => {
  resetExtension();
  calls = [];
});

test("reads a tab with the page script, after its style sheet, and says when all is sent", async () => {
  extension.insertCSS.mockImplementation(async ({ files }) => void calls.push(...files));
  extension.executeScript.mockImplementation(async ({ files, func }) => {
    calls.push(...(files ?? [func.name]));
    return [{ result: files ? report : OPENED }];
  });
  expect(await readTab(7, onSent)).toEqual({ state: "read", report, wasLoading: false });
  expect(extension.insertCSS).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ["/page.css"], origin: "USER" });
  const script = { target: { tabId: 7 }, files: ["/distill.js"], injectImmediately: false };
  expect(extension.executeScript).toHaveBeenCalledWith(script);
  expect(calls).toEqual(["openPage", "/page.css", "/distill.js", "sent"]);
});

test.each([
  ["null", [{ result: null }]],
  ["no frame", []],
  ["another value", [{ result: { ...report, extraction: "gone" } }]],
])("fails in words if the page gives %s", async (_, frames) => {
  extension.executeScript.mockImplementation(async ({ files, func }) => (files ? frames : [ageAs(func, 1_000)]));
  expect(await readTab(7, onSent)).toEqual({ state: "failed", detail: "the page gave no reading" });
});

test.each([
  'Cannot access contents of url "chrome-error://chromewebdata/".',
  "The extensions gallery cannot be scripted.",
  "Missing host permission for the tab",
  "Cannot access a chrome:// URL",
  "Frame with ID 0 is showing error page",
])("a page is closed to extensions if the browser says: %s", async (words) => {
  extension.executeScript.mockRejectedValue(new Error(words));
  expect(await readTab(7, onSent)).toEqual({ state: "closed-page" });
});

test("a page is refused if the browser gives no permission for it, as for one that was loaded ahead", async () => {
  const words = "Cannot access contents of the page. Extension manifest must request permission to access the host.";
  extension.executeScript.mockRejectedValue(new Error(words));
  expect(await readTab(7, onSent)).toEqual({ state: "refused" });
});

test.each([
  ["runs nothing, without an error", [null]],
  ["shows a PDF file", [{ result: { began: 0, isParsed: true, answer: null } }]],
])("a page is closed to extensions if the browser %s", async (_, frames) => {
  extension.executeScript.mockResolvedValue(frames);
  expect(await readTab(7, onSent)).toEqual({ state: "closed-page" });
  expect(calls).toEqual([]);
});

test("fails in words if the script or the tab fails", async () => {
  extension.executeScript.mockRejectedValue(new Error("No tab with id: 7"));
  expect(await readTab(7, onSent)).toEqual({ state: "failed", detail: "No tab with id: 7" });
  extension.executeScript.mockRejectedValue("out of memory");
  expect(await readTab(7, onSent)).toEqual({ state: "failed", detail: "out of memory" });
});

test("a tab that is opened is read without opening it again", async () => {
  extension.executeScript.mockResolvedValue([{ result: report }]);
  expect(await readTab(7, onSent, Promise.resolve(OPENED))).toEqual({ state: "read", report, wasLoading: false });
  expect(extension.executeScript).toHaveBeenCalledTimes(1);
});

test.each([
  ["was read before", answer, answer],
  ["was not read before", null, null],
  ["answers with another shape", { ...answer, removals: "none" }, null],
])("opening a page that %s gives its age and its state", async (_, said, known) => {
  extension.executeScript.mockResolvedValue([{ result: { began: 1_000, isParsed: true, answer: said } }]);
  expect(await openTab(7)).toEqual({ began: 1_000, isParsed: true, answer: known });
});

test("a page script whose style sheet the browser refuses gives no reading", async () => {
  extension.executeScript.mockImplementation(async ({ files, func }) => [
    files ? { result: report } : ageAs(func, 1_000),
  ]);
  extension.insertCSS.mockRejectedValue(new Error("out of memory"));
  expect(await readTab(7, onSent)).toEqual({ state: "failed", detail: "out of memory" });
});

test("sends a command to the agent that the page script left", async () => {
  extension.executeScript.mockResolvedValue([{ result: answer }]);
  const command = { type: "put-back", id: "r1" } as const;
  expect(await sendCommand(7, command)).toEqual(answer);
  const [call] = extension.executeScript.mock.calls[0] ?? [];
  expect(call.args).toEqual([command]);
  globalThis.factboxAgent = vi.fn(() => ({ ...answer, html: "<p>x</p>" }));
  expect(call.func(command)).toEqual({ ...answer, html: "<p>x</p>" });
  globalThis.factboxAgent = undefined;
  expect(call.func(command)).toBeNull();
});

test("a command gets no answer if the page is gone or answers with another shape", async () => {
  for (const frames of [[{ result: null }], [], [{ result: { done: "yes" } }]]) {
    extension.executeScript.mockResolvedValue(frames);
    expect(await sendCommand(7, { type: "put-back-all" })).toBeNull();
  }
  extension.executeScript.mockRejectedValue(new Error("No tab with id: 7"));
  expect(await sendCommand(7, { type: "put-back-all" })).toBeNull();
});

test("fetches the article's HTML after injecting the sanitiser", async () => {
  extension.executeScript.mockResolvedValue([{ result: { ...answer, html: "<p>Words</p>" } }]);
  expect(await getArticleHtml(7)).toBe("<p>Words</p>");
  expect(extension.executeScript.mock.calls.map(([call]) => call.files ?? call.args)).toEqual([
    ["/sanitise.js"],
    [{ type: "html" }],
  ]);
});

test("there is no HTML if the page is gone, and an empty one if it shows another text", async () => {
  extension.executeScript.mockResolvedValue([{ result: answer }]);
  expect(await getArticleHtml(7)).toBe("");
  extension.executeScript.mockResolvedValue([{ result: { ...answer, done: false } }]);
  expect(await getArticleHtml(7)).toBeNull();
  extension.executeScript.mockRejectedValue(new Error("No tab with id: 7"));
  expect(await getArticleHtml(7)).toBeNull();
});

test("finds the active tab, or none", async () => {
  setActiveTabs();
  expect(await getActiveTab()).toBeNull();
  setActiveTabs(tabOf(7, "https://orlan.example/"));
  expect(await getActiveTab()).toEqual({
    id: 7,
    windowId: 0,
    url: "https://orlan.example/",
    title: "",
    incognito: false,
  });
});

test("injects the script for marks before the first mark, and only then", async () => {
  const command = { type: "show", words: "Friday", before: "", after: "" } as const;
  const marked = { found: true, total: 0, at: 0 };
  let hasMarks = false;
  extension.executeScript.mockImplementation(async ({ files }) => {
    hasMarks ||= Boolean(files);
    return [{ result: hasMarks ? marked : null }];
  });
  expect(await sendMarkCommand(7, { type: "count" })).toBeNull();
  expect(await sendMarkCommand(7, command)).toEqual(marked);
  expect(await sendMarkCommand(7, command)).toEqual(marked);
  const calls = extension.executeScript.mock.calls.map(([call]) => call.files ?? call.args);
  expect(calls).toEqual([[{ type: "count" }], [command], ["/marks.js"], [command], [command]]);
  const style = { target: { tabId: 7 }, files: ["/mark.css"], origin: "AUTHOR" };
  expect(extension.insertCSS.mock.calls).toEqual([[style]]);
  extension.executeScript.mockRejectedValue(new Error("No tab with id: 7"));
  expect(await sendMarkCommand(7, command)).toBeNull();
});
