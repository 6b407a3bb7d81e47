// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { factbox } from "../support/invented-texts.ts";
import { popupPlace, type Shown } from "./popup-place.tsx";

let { root, show, words, button }: Shown = popupPlace();

beforeEach(() => {
  ({ root, show, words, button } = popupPlace());
});

test("offers neither receipts nor the choice for the site where the publisher limits access", () => {
  show({ state: { name: "limited", factbox } });
  expect(root.querySelector(".receipts, .site-choice")).toBeNull();
});

test("puts back one removal or all, and says which are back", () => {
  const second = {
    ...factbox.removals[0],
    id: "r2",
    kind: "newsletter" as const,
    reason: "x",
    words: "Your inbox",
    selector: "form",
  };
  const removals = [...factbox.removals, second];
  const props = show({ removals });
  expect(words()).toContain("2 things were taken off this page.");
  expect(words()).toContain("Donation appeal Asks for a donation.");
  button("Put back").click();
  expect(props.putBack).toHaveBeenCalledWith("r1");
  button("Put everything back").click();
  expect(props.putBackAll).toHaveBeenCalled();
  show({ removals, back: new Set(["r1"]) });
  expect(words()).toContain("1 thing was taken off this page.");
  expect(root.querySelector<HTMLButtonElement>(".receipt-donation button")?.disabled).toBe(true);
});

test("gives receipts for what was taken off a page that is no article, too", () => {
  const { putBack } = show({ state: { name: "not-an-article", reason: null } });
  expect(words()).toContain("1 thing was taken off this page.");
  button("Put back").click();
  expect(putBack).toHaveBeenCalledWith("r1");
});

test("tells what became of the cleaning, in a place that screen readers listen to beforehand", () => {
  const notes = [messages.noteNever.message, messages.noteRolledBack.message];
  show({ state: { name: "reading" }, notes });
  const place = root.querySelector(".notes");
  expect(place?.getAttribute("role")).toBe("status");
  expect(place?.textContent).toBe("");
  for (const state of [
    { name: "facts", factbox },
    { name: "limited", factbox },
    { name: "not-an-article", reason: null },
  ] as const) {
    show({ state, notes });
    expect(root.querySelector(".notes")).toBe(place);
    expect([...(place?.children ?? [])].map(({ textContent }) => textContent)).toEqual(notes);
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
