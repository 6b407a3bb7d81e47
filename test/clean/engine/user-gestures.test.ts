// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { createUserGestures } from "../../../utils/clean/engine/user-gestures.ts";

let time = 0;

beforeEach(() => {
  time = 0;
  document.body.innerHTML = '<p id="text">Words</p><button id="b">Open</button><div id="dialog"><p>In it</p></div>';
});

const at = (id: string) => document.getElementById(id) as HTMLElement;

function gestures(watched = true) {
  return createUserGestures(
    () => time,
    (element) => window.getComputedStyle(element),
    watched,
  );
}

/** An event as the browser makes it for its reader: only that one is trusted. */
function event(target: HTMLElement, type = "click", key?: string, isTrusted = true): Event {
  const made = Object.assign(new Event(type, { bubbles: true }), key === undefined ? {} : { key });
  Object.defineProperty(made, "composedPath", { value: () => [target] });
  Object.defineProperty(made, "isTrusted", { value: isTrusted });
  return made;
}

test("what appears within a second of a click on a control is the reader's, for good", () => {
  const { hear, appear, openedBy } = gestures();
  hear(event(at("b")));
  time = 900;
  appear([at("dialog")]);
  time = 60_000;
  expect(openedBy(at("dialog"))).toBe("reader");
});

test("what appears later, or after a click on mere words, the page has opened", () => {
  const { hear, appear, openedBy } = gestures();
  hear(event(at("b")));
  time = 1_600;
  appear([at("dialog")]);
  expect(openedBy(at("dialog"))).toBe("page");
  hear(event(at("text")));
  appear([at("text")]);
  expect(openedBy(at("text"))).toBe("page");
});

test("a picture that looks clickable is a control, and so is a key on one", () => {
  for (const [target, type, key] of [
    ["text", "click", undefined],
    ["b", "keydown", "Enter"],
    ["text", "keydown", "/"],
  ] as const) {
    at("text").style.cursor = key ? "auto" : "zoom-in";
    const { hear, appear, openedBy } = gestures();
    hear(event(at(target), type, key));
    appear([at("dialog")]);
    expect(openedBy(at("dialog"))).toBe("reader");
  }
});

test("keys that scroll open nothing", () => {
  for (const key of ["ArrowDown", "PageDown", " ", "Tab", "Escape"]) {
    const { hear, appear, openedBy } = gestures();
    hear(event(at("text"), "keydown", key));
    appear([at("dialog")]);
    expect(openedBy(at("dialog"))).toBe("page");
  }
});

test("a click that a page makes itself proves nothing either way", () => {
  const { hear, appear, openedBy } = gestures();
  hear(event(at("b"), "click", undefined, false));
  appear([at("dialog")]);
  expect(openedBy(at("dialog"))).toBe("unknown");
});

test("a part inside, and a box around, tell who opened a dialog", () => {
  const { hear, appear, openedBy } = gestures();
  hear(event(at("b")));
  appear([at("dialog").firstElementChild as Element]);
  expect(openedBy(at("dialog"))).toBe("reader");
  const other = gestures();
  other.hear(event(at("b")));
  other.appear([at("dialog")]);
  expect(other.openedBy(at("dialog").firstElementChild as Element)).toBe("reader");
});

test("of what was there before the watch began, nobody knows", () => {
  const { appear, openedBy } = gestures(false);
  expect(openedBy(at("dialog"))).toBe("unknown");
  appear([at("dialog")]);
  expect(openedBy(at("dialog"))).toBe("page");
});
