// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import type { OptionsProps } from "../../components/options/Options.tsx";
import { DEFAULT_COPY_CHOICES } from "../../utils/summary/copy-choices.ts";
import { htmlFormat } from "../../utils/summary/html.ts";
import { factbox, t } from "../support/invented-texts.ts";
import { type OptionsChange, showOptions, wordsOf } from "./options-stage.tsx";
import { emptyRoot, settle } from "./popup-stage.tsx";

let root: HTMLElement;

beforeEach(() => {
  root = emptyRoot();
});

const show = (change?: OptionsChange) => showOptions(root, change);
const part = (id: string) => root.querySelector(`section[aria-labelledby="${id}"]`);
const input = (id: string) => root.querySelector<HTMLInputElement>(`#${id}`);

test("says how a site gets on each of the empty lists", () => {
  show();
  expect(wordsOf(part("sites"))).toContain("choose “Always”");
  expect(wordsOf(part("never-sites"))).toContain("choose “Never”");
  expect(root.querySelectorAll(".site-list li")).toHaveLength(0);
});

test("lists the sites that are always and never cleaned, each with a button that removes it", () => {
  const revoke = vi.fn();
  const include = vi.fn();
  const allowed = [{ pattern: "https://orlan.example/*", name: "orlan.example" }];
  const excluded = [{ pattern: "https://velmora.example/*", name: "velmora.example" }];
  show({ sites: { allowed, excluded, revoke, include } });
  const [stop] = part("sites")?.querySelectorAll("button") ?? [];
  const [again] = part("never-sites")?.querySelectorAll("button") ?? [];
  expect(stop?.textContent).toBe("Stop cleaning orlan.example");
  expect(again?.textContent).toBe("Clean velmora.example again");
  stop?.click();
  again?.click();
  expect(revoke).toHaveBeenCalledWith("https://orlan.example/*");
  expect(include).toHaveBeenCalledWith("https://velmora.example/*");
});

test("adds a site by its address, and keeps an address that is wrong with the reason beside it", async () => {
  const add = vi.fn((address: string) => (address === "news" ? "no address" : null));
  show({ sites: { add } });
  const field = input("site-address");
  const write = (address: string) =>
    settle(() => {
      if (field) field.value = address;
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await write("news");
  await settle(() => root.querySelector<HTMLButtonElement>("#add-always")?.click());
  expect(add).toHaveBeenLastCalledWith("news", "always");
  expect(wordsOf(root.querySelector("#site-fault"))).toBe("no address");
  expect(field?.getAttribute("aria-invalid")).toBe("true");
  expect(field?.getAttribute("aria-describedby")).toContain("site-fault");
  expect(field?.value).toBe("news");
  await write("news.example");
  await settle(() => root.querySelector<HTMLButtonElement>("#add-never")?.click());
  expect(add).toHaveBeenLastCalledWith("news.example", "never");
  expect(wordsOf(root.querySelector("#site-fault"))).toBe("");
  expect(field?.getAttribute("aria-invalid")).toBe("false");
  expect(field?.value).toBe("");
});

test("removes every kind but consent dialogs until the reader chooses otherwise, and says that none is answered", () => {
  const choose = vi.fn();
  show({ kinds: { choose } });
  const boxes = [...(part("in-page")?.querySelectorAll<HTMLInputElement>("fieldset input[type=checkbox]") ?? [])];
  expect(boxes.map(({ id, checked }) => [id, checked])).toEqual([
    ["remove-donation", true],
    ["remove-newsletter", true],
    ["remove-registration", true],
    ["remove-promotion", true],
    ["remove-other", true],
    ["remove-consent", false],
  ]);
  const hint = root.querySelector(`#${boxes.at(-1)?.getAttribute("aria-describedby")}`)?.textContent;
  expect(hint).toMatch(/nothing is agreed to and nothing refused.*may ask again/i);
  boxes.at(-1)?.click();
  expect(choose).toHaveBeenLastCalledWith([]);
  boxes[0]?.click();
  expect(choose).toHaveBeenLastCalledWith(["donation", "consent"]);
});

test("lets the reader switch off that a page says what was removed", () => {
  const choose = vi.fn();
  show({ toast: { choose } });
  const box = root.querySelector<HTMLInputElement>("#toast");
  expect(box?.checked).toBe(true);
  box?.click();
  expect(choose).toHaveBeenCalledWith(false);
});

test("offers all formats and marks the chosen one", () => {
  const chooseFormat = vi.fn();
  show({ copying: { format: "html", chooseFormat } });
  const radios = [...root.querySelectorAll<HTMLInputElement>("input[name=format]")];
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ["markdown", false],
    ["text", false],
    ["html", true],
    ["json", false],
  ]);
  radios[0]?.click();
  expect(chooseFormat).toHaveBeenCalledWith("markdown");
});

test("offers what a copy may hold, but not what has no meaning in the format", () => {
  const choose = vi.fn();
  const ids = ["copy-first", "copy-all", "copy-heading", "copy-links"];
  const enabled = () => ids.filter((id) => input(id)?.disabled === false);
  show({ copying: { choose } });
  expect(enabled()).toEqual(ids);
  expect(ids.map((id) => input(id)?.checked)).toEqual([true, false, true, true]);
  for (const id of ids.slice(1)) input(id)?.click();
  expect(choose.mock.calls).toEqual([
    [{ ...DEFAULT_COPY_CHOICES, all: true }],
    [{ ...DEFAULT_COPY_CHOICES, heading: false }],
    [{ ...DEFAULT_COPY_CHOICES, links: false }],
  ]);
  show({ copying: { format: "text" } });
  expect(enabled()).toEqual(["copy-first", "copy-all", "copy-heading"]);
  expect(wordsOf(root.querySelector("#copy-hint"))).toBe("In the format “Plain text”, facts have no links.");
  show({ copying: { format: "json" } });
  expect(enabled()).toEqual([]);
  expect(wordsOf(root.querySelector("#copy-hint"))).toContain("always holds everything");
});

test("previews a copy: as text, as rich text with all its words and elements, or in words why not", () => {
  const preview = (value: OptionsProps["copying"]["preview"]) => show({ copying: { preview: value } });
  preview({ state: "loading" });
  expect(wordsOf(part("preview"))).toContain("Finding the facts…");
  preview({ state: "failed", reason: "no model" });
  expect(wordsOf(part("preview"))).toContain("There is no preview: no model");
  preview({ state: "ready", format: "markdown", copy: "# A <b>title</b>\n" });
  expect(root.querySelector<HTMLTextAreaElement>("textarea.preview")?.value).toBe("# A <b>title</b>\n");

  const html = htmlFormat.render(factbox, { accessed: "2026-03-07T08:00:00Z", locale: "en-GB", t });
  preview({ state: "ready", format: "html", copy: html });
  const shown = root.querySelector(".rich-text");
  const written = document.createElement("div");
  written.innerHTML = html;
  expect(wordsOf(shown)).toBe(wordsOf(written));
  expect(shown?.textContent).toContain("<b>after</b>");
  expect(shown?.querySelectorAll("li")).toHaveLength(written.querySelectorAll("li").length);
  expect(shown?.querySelectorAll("u")).toHaveLength(written.querySelectorAll("a").length);
  expect(shown?.querySelectorAll("a, b")).toHaveLength(0);
});
