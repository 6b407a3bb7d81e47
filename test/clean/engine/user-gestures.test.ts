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
    {
      style: (element) => window.getComputedStyle(element),
      box: (element) => element.getBoundingClientRect(),
      viewport: { width: 1000, height: 800 },
    },
    watched,
  );
}

/** Builds an event; the browser marks only the reader's own events as trusted. */
function event(target: HTMLElement, type = "click", key?: string, isTrusted = true): Event {
  const made = Object.assign(new Event(type, { bubbles: true }), key === undefined ? {} : { key });
  Object.defineProperty(made, "composedPath", { value: () => [target] });
  Object.defineProperty(made, "isTrusted", { value: isTrusted });
  return made;
}

test("what appears within a second of a click on a control was opened by the reader, for good", () => {
  const { recordEvent, recordElements, openedBy } = gestures();
  recordEvent(event(at("b")));
  time = 900;
  recordElements([at("dialog")]);
  time = 60_000;
  expect(openedBy(at("dialog"))).toBe("reader");
});

test("what appears later, or after a click on plain text, was opened by the page", () => {
  const { recordEvent, recordElements, openedBy } = gestures();
  recordEvent(event(at("b")));
  time = 1_600;
  recordElements([at("dialog")]);
  expect(openedBy(at("dialog"))).toBe("page");
  recordEvent(event(at("text")));
  recordElements([at("text")]);
  expect(openedBy(at("text"))).toBe("page");
});

test("a picture that looks clickable is a control, and so is a key on one", () => {
  for (const [target, type, key] of [
    ["text", "click", undefined],
    ["b", "keydown", "Enter"],
    ["text", "keydown", "/"],
  ] as const) {
    at("text").style.cursor = key ? "auto" : "zoom-in";
    const { recordEvent, recordElements, openedBy } = gestures();
    recordEvent(event(at(target), type, key));
    recordElements([at("dialog")]);
    expect(openedBy(at("dialog"))).toBe("reader");
  }
});

test("keys that scroll open nothing", () => {
  for (const key of ["ArrowDown", "PageDown", " ", "Tab", "Escape"]) {
    const { recordEvent, recordElements, openedBy } = gestures();
    recordEvent(event(at("text"), "keydown", key));
    recordElements([at("dialog")]);
    expect(openedBy(at("dialog"))).toBe("page");
  }
});

test("a click by a script leaves the opener unknown", () => {
  const { recordEvent, recordElements, openedBy } = gestures();
  recordEvent(event(at("b"), "click", undefined, false));
  recordElements([at("dialog")]);
  expect(openedBy(at("dialog"))).toBe("unknown");
});

test("an element inside, or a box around, tells who opened a dialog", () => {
  const { recordEvent, recordElements, openedBy } = gestures();
  recordEvent(event(at("b")));
  recordElements([at("dialog").firstElementChild as Element]);
  expect(openedBy(at("dialog"))).toBe("reader");
  const other = gestures();
  other.recordEvent(event(at("b")));
  other.recordElements([at("dialog")]);
  expect(other.openedBy(at("dialog").firstElementChild as Element)).toBe("reader");
});

test("the opener of what was there before the watch is unknown", () => {
  const { recordElements, openedBy } = gestures(false);
  expect(openedBy(at("dialog"))).toBe("unknown");
  recordElements([at("dialog")]);
  expect(openedBy(at("dialog"))).toBe("page");
});
