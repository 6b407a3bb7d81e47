import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { buildPageModel } from "../../../utils/clean/engine/page-model.ts";
import { runToCompletion } from "../../../utils/clean/engine/task.ts";
import { isScrollLocked, unlockScroll } from "../../../utils/clean/engine/unlock-scroll.ts";
import { laidOut } from "../pages.ts";

const TEXT = "The harbour of Velmora reopened on Tuesday, its authority said, after divers had looked at every stone.";
const PAGE = `<main><article>${`<p>${TEXT}</p>`.repeat(9)}</article></main>`;

function locked(styles: { root?: string; body?: string; main?: string }) {
  const { document } = new JSDOM(PAGE).window;
  const main = document.querySelector("main");
  document.documentElement.setAttribute("style", styles.root ?? "");
  document.body.setAttribute("style", styles.body ?? "");
  main?.setAttribute("style", styles.main ?? "");
  const scrolled = { y: 0 };
  const view = laidOut(document, scrolled);
  const undo = unlockScroll(view, runToCompletion(buildPageModel(document)));
  const released = (element: Element | null) => element?.getAttribute("data-factbox-released") ?? "";
  const marks = () => [document.documentElement, document.body, main].map(released);
  return { view, scrolled, undo, marks };
}

test.each([
  ["the root", { root: "overflow-y: hidden" }, ["scroll", "", ""]],
  ["the body, whose overflow the window takes", { body: "overflow-y: clip" }, ["", "scroll", ""]],
  [
    "both: then the root is the one that scrolls",
    { root: "overflow-y: hidden", body: "overflow-y: hidden" },
    ["scroll", "inner", ""],
  ],
  ["containment", { root: "overflow-y: hidden; contain: strict" }, ["scroll contain", "", ""]],
  ["touch and pointer", { body: "touch-action: none; pointer-events: none" }, ["", "touch pointer", ""]],
])("frees %s, and locks it again", (_, styles, expected) => {
  const { view, undo, marks } = locked(styles);
  expect(marks()).toEqual(expected);
  expect(isScrollLocked(view) && expected.join("").includes("scroll")).toBe(false);
  undo();
  expect(marks()).toEqual(["", "", ""]);
});

test.each([
  ["a fixed body", { body: "position: fixed; top: -640px" }, ["", "position", ""]],
  ["a wrapper that is moved up", { main: "transform: matrix(1, 0, 0, 1, 0, -640)" }, ["", "", "shift"]],
])("returns to the place of %s", (_, styles, expected) => {
  const { scrolled, marks } = locked(styles);
  expect(marks()).toEqual(expected);
  expect(scrolled.y).toBe(640);
});

test("leaves a page alone that is not locked", () => {
  expect(locked({ main: "transform: matrix(2, 0, 0, 1, 0, -640)" }).marks()).toEqual(["", "", ""]);
});
