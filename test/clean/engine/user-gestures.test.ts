// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { createUserGestures } from "../../../utils/clean/engine/user-gestures.ts";

let time = 0;

beforeEach(() => {
  time = 0;
  document.body.innerHTML = '<p id="text">Words</p><button id="b">Open</button><div id="dialog"><p>In it</p></div>';
});

const at = (id: string) => document.getElementById(id) as HTMLElement;

function gestures(watched = true, boxes: Record<string, DOMRect> = {}) {
  return createUserGestures(
    () => time,
    {
      style: (element) => window.getComputedStyle(element),
      box: (element) => boxes[element.id] ?? new DOMRect(element.id === "b" ? 0 : 500, 0, 10, 10),
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

test("what appears at once after a click on a control came by that gesture, for good", () => {
  const { recordEvent, recordElements, openedBy } = gestures();
  recordEvent(event(at("b")));
  time = 200;
  recordElements([at("dialog")]);
  time = 60_000;
  expect(openedBy(at("dialog"))).toBe("gesture");
  recordElements([at("dialog")]);
  expect(openedBy(at("dialog"))).toBe("gesture");
});

test.each([
  [500, "b", "gesture"],
  [700, "b", "page"],
  [500, "link", "page"],
] as const)("what appears %i ms after a click on #%s came by %s", (delay, control, opener) => {
  document.body.insertAdjacentHTML("beforeend", '<a id="link" href="/elsewhere">Elsewhere</a>');
  const { recordEvent, recordElements, openedBy } = gestures(true, { link: new DOMRect(900, 700, 10, 10) });
  recordEvent(event(at(control)));
  time = delay;
  recordElements([at("dialog")]);
  expect(openedBy(at("dialog"))).toBe(opener);
});

/** Who opened a dialog that appears a second after a click on a button. */
function openerAfter(button: string, dialog: string, boxes: Record<string, DOMRect> = {}) {
  time = 0;
  document.body.innerHTML = `${button}${dialog}`;
  const { recordEvent, recordElements, openedBy } = gestures(true, boxes);
  recordEvent(event(at("b")));
  time = 900;
  recordElements([at("dialog")]);
  return openedBy(at("dialog"));
}

test.each([
  [
    "the control names it",
    '<button id="b" aria-controls="dialog">☰</button>',
    '<div id="dialog">The Friday Letter</div>',
  ],
  [
    "the control names what is in it",
    '<a id="b" href="#form">☰</a>',
    '<div id="dialog"><form id="form"></form></div>',
  ],
  ["it has the control's words", '<button id="b">Weekly letter</button>', '<div id="dialog">The Friday Letter</div>'],
])("what appears later was opened by the reader if %s", (_, button, dialog) => {
  expect(openerAfter(button, dialog)).toBe("reader");
});

test.each([
  ["on something else", '<button id="b">Next picture</button>', '<div id="dialog">The Friday Letter</div>'],
  ["that closes something", '<button id="b">Close</button>', '<div id="dialog">Close to you: the Friday Letter</div>'],
  [
    "that answers a question of consent",
    '<div style="position:fixed">We use cookies. <button id="b">Accept letter</button></div>',
    '<div id="dialog">The Friday Letter</div>',
  ],
  [
    "that starts a recording",
    '<button id="b" class="btn-play">Letter</button>',
    '<div id="dialog">The Friday Letter</div>',
  ],
])("what appears later was opened by the page after a click %s", (_, button, dialog) => {
  expect(openerAfter(button, dialog)).toBe("page");
});

test("a small box beside the control was opened by the reader, a window over the page was not", () => {
  const control = '<button id="b">☰</button>';
  const box = '<div id="dialog">The Friday Letter</div>';
  const button = new DOMRect(900, 10, 40, 40);
  expect(openerAfter(control, box, { b: button, dialog: new DOMRect(700, 60, 240, 200) })).toBe("reader");
  expect(openerAfter(control, box, { b: button, dialog: new DOMRect(200, 500, 240, 200) })).toBe("page");
  expect(openerAfter(control, box, { b: button, dialog: new DOMRect(0, 0, 1000, 800) })).toBe("page");
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
    expect(["gesture", "reader"]).toContain(openedBy(at("dialog")));
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
  expect(openedBy(at("dialog"))).toBe("gesture");
  const other = gestures();
  other.recordEvent(event(at("b")));
  other.recordElements([at("dialog")]);
  expect(other.openedBy(at("dialog").firstElementChild as Element)).toBe("gesture");
});

test("the opener of what was there before the watch is unknown", () => {
  const { recordElements, openedBy } = gestures(false);
  expect(openedBy(at("dialog"))).toBe("unknown");
  recordElements([at("dialog")]);
  expect(openedBy(at("dialog"))).toBe("page");
});
