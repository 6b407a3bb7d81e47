// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { t } from "../support/invented-texts.ts";
import { type OptionsChange, showOptions, wordsOf } from "./options-stage.tsx";
import { emptyRoot } from "./popup-stage.tsx";

let root: HTMLElement;

beforeEach(() => {
  root = emptyRoot();
});

const show = (change?: OptionsChange) => showOptions(root, change);
const part = (id: string) => root.querySelector(`section[aria-labelledby="${id}"]`);

test("shows the keys that the browser gives, and how to change them", () => {
  const shortcuts = [
    { command: "_execute_action", name: "Click the Factbox button", keys: "Alt+Shift+F" },
    { command: "panel", name: "Open the panel", keys: "" },
  ];
  show({ shortcuts: { shortcuts } });
  expect([...root.querySelectorAll(".shortcuts dd")].map(wordsOf)).toEqual(["Alt+Shift+F", "No keys are set"]);
  expect(wordsOf(part("shortcuts"))).toContain("open chrome://extensions/shortcuts in a new tab");
  const change = vi.fn();
  show({ shortcuts: { shortcuts, change } });
  root.querySelector<HTMLButtonElement>("#change-shortcuts")?.click();
  expect(change).toHaveBeenCalledOnce();
  expect(wordsOf(part("shortcuts"))).not.toContain("chrome://");
});

test("letters as shortcuts can be switched off", () => {
  const chooseLetterKeys = vi.fn();
  show({ shortcuts: { chooseLetterKeys } });
  const box = root.querySelector<HTMLInputElement>("#letter-keys");
  expect(box?.checked).toBe(true);
  box?.click();
  expect(chooseLetterKeys).toHaveBeenCalledWith(false);
  show({ shortcuts: { hasLetterKeys: false } });
  expect(root.querySelector<HTMLInputElement>("#letter-keys")?.checked).toBe(false);
});

test("says what a file changed, and asks for access to its sites by a click", () => {
  const allowWaiting = vi.fn();
  show({
    file: { results: ["Changed: Remove from pages."], waiting: ["orlan.example", "velmora.example"], allowWaiting },
  });
  expect(wordsOf(root.querySelector(".file-results"))).toBe("Changed: Remove from pages.");
  expect([...root.querySelectorAll(".waiting-sites li")].map(wordsOf)).toEqual(["orlan.example", "velmora.example"]);
  const button = root.querySelector<HTMLButtonElement>("#allow-waiting");
  expect(wordsOf(button)).toBe("Allow 2 sites");
  button?.click();
  expect(allowWaiting).toHaveBeenCalledOnce();
  show();
  expect(root.querySelector("#allow-waiting")).toBeNull();
});

test("says which version it is, and why a choice could not be kept", () => {
  show({ notice: t("choiceNotKept", "the disk is full") });
  expect(wordsOf(root.querySelector(".version"))).toBe("Factbox 1.2.3");
  expect(wordsOf(root.querySelector(".notice"))).toBe("This choice could not be kept: the disk is full");
});
