// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { factbox } from "../support/invented-texts.ts";
import { type PopupStage, receipts, stagePopup } from "./popup-stage.tsx";

let { root, show, words, button }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, words, button } = stagePopup());
});

test("shows neither receipts nor the choice for the site if the publisher limits access", () => {
  show({ state: { name: "limited", factbox } });
  expect(root.querySelector(".receipts, .site-choice")).toBeNull();
});

test("puts back one thing or all, and says which are back", () => {
  const newsletter = { id: "r2", kind: "newsletter", why: "x", words: "Your inbox", isRestored: false } as const;
  const two = [...receipts, newsletter];
  const { putBack, putBackAll } = show({ cleaning: { receipts: two, notices: [] } });
  expect(words()).toContain("2 things removed from this page");
  expect(words()).toContain("Donation appeal Asks for a donation.");
  button("Put back").click();
  expect(putBack).toHaveBeenCalledWith("r1");
  button("Put everything back").click();
  expect(putBackAll).toHaveBeenCalled();
  const restored = two.map((receipt) => ({ ...receipt, isRestored: receipt.id === "r1" }));
  show({ cleaning: { receipts: restored, notices: [] } });
  expect(words()).toContain("1 thing removed from this page");
  expect(root.querySelector<HTMLButtonElement>(".receipt-donation button")?.disabled).toBe(true);
});

const status = () => root.querySelector(".status")?.textContent?.replace(/\s+/g, " ").trim();

test("says in one line what was removed, opens the list, takes all back and removes it again", () => {
  const { putBackAll } = show();
  expect(status()).toBe("1 thing removed from this pageShowUndo");
  expect(root.querySelector<HTMLElement>(".view")?.hidden).toBe(true);
  act(() => button("Show").click());
  expect(root.querySelector<HTMLElement>(".view")?.hidden).toBe(false);
  expect(root.querySelector<HTMLElement>(".content")?.hidden).toBe(true);
  expect(document.activeElement?.textContent).toBe("Removed from this page");
  act(() => button("Back to the facts").click());
  expect(root.querySelector<HTMLElement>(".content")?.hidden).toBe(false);
  expect(document.activeElement?.id).toBe("show-removals");
  button("Undo").click();
  expect(putBackAll).toHaveBeenCalledOnce();
  const restored = { receipts: receipts.map((one) => ({ ...one, isRestored: true })), notices: [] };
  const { removeAgain } = show({ cleaning: restored });
  expect(status()).toBe("Everything is back on the pageShowRemove again");
  button("Remove again").click();
  expect(removeAgain).toHaveBeenCalledOnce();
  show({ cleaning: restored, site: { name: "orlan.example", mode: "never" } });
  expect(status()).toBe("Left as it is: you chose “Never”Show");
  show({ cleaning: { receipts: [], notices: [] } });
  expect(status()).toBe("Nothing removed from this pageShow");
  show({ state: { name: "limited", factbox } });
  expect(status()).toBe("Nothing removed: access is limited");
  show({ state: { name: "failed", detail: "x" }, cleaning: { receipts: [], notices: [] } });
  expect(status()).toBe("");
});

test("the status line is one stop of the Tab key", () => {
  show();
  const stops = () =>
    [...root.querySelectorAll<HTMLElement>(".status button")].filter(({ tabIndex }) => tabIndex === 0);
  expect(stops().map(({ id }) => id)).toEqual(["show-removals"]);
  stops()[0]?.focus();
  stops()[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  expect(document.activeElement?.id).toBe("undo-removals");
});

test("shows receipts for a page that is not an article, too", () => {
  const { putBack } = show({ state: { name: "not-an-article", reason: null } });
  expect(words()).toContain("1 thing removed from this page");
  button("Put back").click();
  expect(putBack).toHaveBeenCalledWith("r1");
});

test("says how the cleaning went, in an element that screen readers know beforehand", () => {
  const notices = [messages.noteTooLarge.message, messages.noteRolledBack.message];
  const cleaning = { receipts, notices };
  show({ state: { name: "reading", title: "" }, cleaning });
  const status = root.querySelector(".notes");
  expect(status?.getAttribute("role")).toBe("status");
  expect(status?.textContent).toBe("");
  for (const state of [
    { name: "facts", factbox },
    { name: "limited", factbox },
    { name: "not-an-article", reason: null },
  ] as const) {
    show({ state, cleaning });
    expect(root.querySelector(".notes")).toBe(status);
    expect([...(status?.children ?? [])].map(({ textContent }) => textContent)).toEqual(notices);
  }
});

test("offers one choice of three for the site, on a front page too", () => {
  const choice = () => [...root.querySelectorAll<HTMLInputElement>(".site-choice input")];
  const { chooseSite } = show();
  expect(root.querySelector("legend")?.textContent).toBe("Clean orlan.example");
  expect(choice().map(({ value, checked }) => [value, checked])).toEqual([
    ["always", false],
    ["click", true],
    ["never", false],
  ]);
  for (const input of choice()) input.click();
  expect(vi.mocked(chooseSite).mock.calls).toEqual([["always"], ["never"]]);
  show({ state: { name: "not-an-article", reason: null }, site: { name: "orlan.example", mode: "never" } });
  expect(choice().map(({ checked }) => checked)).toEqual([false, false, true]);
  show({ site: null });
  expect(choice()).toEqual([]);
});
