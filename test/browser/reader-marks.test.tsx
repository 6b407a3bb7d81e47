// @vitest-environment happy-dom
import "./extension.ts";

import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ReaderApp } from "../../entrypoints/reader/ReaderApp.tsx";
import { showSanitised } from "../../utils/article/sanitise.ts";
import { readerText } from "../../utils/browser/reader-settings.ts";
import { emptyRoot, renderInEnglish, settle } from "../components/popup-stage.tsx";
import { factbox as invented } from "../support/invented-texts.ts";
import { resetExtension } from "./extension.ts";
import { isLoaded, stubReaderPage } from "./reader-stage.ts";

const html = invented.article.text
  .split("\n\n")
  .map((words) => `<p>${words.replace("<east>", "&lt;east&gt;")}</p>`)
  .join("");
const factbox = { ...invented, article: { ...invented.article, html } };

/** What the page paints, by the name of each highlight. */
let painted: Map<string, string[]>;
let root: HTMLElement;

const marks = (kind: string) => [...root.querySelectorAll<HTMLElement>(`.story .mark-${kind}`)];
const words = (kind: string) => marks(kind).map(({ textContent }) => textContent);
const press = (key: string, target: Element = document.body) =>
  settle(() => target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));

beforeEach(async () => {
  resetExtension();
  painted = stubReaderPage();
  root = emptyRoot();
  renderInEnglish(root, <ReaderApp {...{ factbox, showSanitised }} storedText={await readerText.get()} />);
  await settle();
  await isLoaded();
});

afterEach(() => {
  act(() => render(null, root));
  vi.unstubAllGlobals();
});

test("marks each kind of fact in the article's own words", () => {
  expect(words("who")).toEqual(["Ada Brel", "Brel told"]);
  expect(words("when")).toEqual(["Friday"]);
  expect(words("figure")).toEqual(["€12 million"]);
  expect(words("said")).toEqual(["We kept our promise to the <east> bank,"]);
});

test("marked words are buttons whose description says what they tell, and one stop of the Tab key", () => {
  const buttons = [...root.querySelectorAll<HTMLElement>(".story [role=button]")];
  expect(
    buttons.map((button) => document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent),
  ).toEqual(["when", "who", "said", "who", "figure"]);
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
  buttons[2]?.focus();
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0, -1, -1]);
});

test("words under the pointer or with the focus light all words of their fact", async () => {
  const [first, second] = marks("who");
  first?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  expect(painted.get("factbox-lit")).toEqual(["Ada Brel", "Brel told"]);
  root.querySelector(".story")?.dispatchEvent(new PointerEvent("pointerleave"));
  expect(painted.get("factbox-lit")).toEqual([]);
  second?.focus();
  expect(painted.get("factbox-lit")).toEqual(["Ada Brel", "Brel told"]);
});

test("a click, and Enter on the focus, choose the words and show their sentence", async () => {
  await settle(() => marks("figure")[0]?.click());
  expect(painted.get("factbox")).toEqual(["€12 million"]);
  expect(painted.get("factbox-sentence")).toEqual(["The work cost €12 million."]);
  expect(root.querySelector(".edge")).not.toBeNull();
  const [day] = marks("when");
  if (day) await press("Enter", day);
  expect(painted.get("factbox")).toEqual(["Friday"]);
});

test("j and k move the focus from mark to mark", async () => {
  await press("j");
  expect(document.activeElement?.textContent).toBe("Friday");
  await press("j");
  expect(document.activeElement?.textContent).toBe("Ada Brel");
  await press("k");
  expect(document.activeElement?.textContent).toBe("Friday");
});

test("m switches marks off and on, and the choice is kept", async () => {
  await press("m");
  expect((await readerText.get()).marks).toBe(false);
  expect(document.documentElement.dataset.marks).toBe("off");
  expect(root.querySelectorAll(".story [role=button], .story [tabindex]")).toHaveLength(0);
  marks("who")[0]?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  expect(painted.get("factbox-lit") ?? []).toEqual([]);
  await settle(() => root.querySelector<HTMLElement>("#mark-facts")?.click());
  expect((await readerText.get()).marks).toBe(true);
  expect(root.querySelectorAll(".story [role=button]").length).toBe(5);
});

test("a letter in a field, or with a modifier, is no command", async () => {
  const select = root.querySelector("select");
  if (select) await press("m", select);
  await settle(() =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "m", ctrlKey: true, bubbles: true })),
  );
  expect((await readerText.get()).marks).toBe(true);
});

test("Escape closes the list of keys, whatever was chosen before", async () => {
  await press("Enter", marks("who")[0]);
  await press("?");
  const key = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  await settle(() => root.querySelector("dialog")?.dispatchEvent(key));
  // What the browser does with the key is not prevented.
  expect(key.defaultPrevented).toBe(false);
});

test("letters can be switched off in the list of keys, which stays within reach of a click", async () => {
  await settle(() => root.querySelector<HTMLElement>("#show-keys")?.click());
  expect(root.querySelector("dialog")?.textContent).toContain("Next marked fact");
  await settle(() => root.querySelector<HTMLElement>("dialog input")?.click());
  await press("m");
  expect((await readerText.get()).marks).toBe(true);
  await settle(() => root.querySelector<HTMLElement>("dialog input")?.click());
  await press("m");
  expect((await readerText.get()).marks).toBe(false);
});
