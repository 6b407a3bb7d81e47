import { expect, test } from "vitest";
import { createHiddenStore } from "../../../utils/clean/engine/hidden-store.ts";
import type { Finding } from "../../../utils/clean/types.ts";
import { page } from "../pages.ts";

const MARK = "data-factbox-removed";

function pageWithBox() {
  const document = page("", '<div id="box">Support us</div>');
  const box = document.getElementById("box");
  if (!box) throw new Error("a page without its box");
  const finding: Finding = { element: box, type: "donation", placement: "overlay" };
  return { document, box, finding, store: createHiddenStore() };
}

test("hides again three times what a page unmarks, then gives up for good", () => {
  const { box, finding, store } = pageWithBox();
  store.hide(finding, null);
  for (let i = 0; i < 3; i++) {
    box.removeAttribute(MARK);
    expect(store.reapply(null)).toBe(false);
    expect(box.hasAttribute(MARK)).toBe(true);
  }
  box.removeAttribute(MARK);
  expect(store.reapply(null)).toBe(true);
  expect(box.hasAttribute(MARK)).toBe(false);
  expect(store.all()).toEqual([]);
  expect(store.canHide(box)).toBe(false);
});

test("hides three times what a page removes and adds again in the same words, then no more", () => {
  const { document, box, finding, store } = pageWithBox();
  for (let i = 0; i < 3; i++) {
    expect(store.hide(finding, null)).not.toBeNull();
    box.remove();
    expect(store.reapply(null)).toBe(false);
    document.body.append(box);
  }
  expect(store.hide(finding, null)).toBeNull();
  expect(box.hasAttribute(MARK)).toBe(false);
  store.resetAttempts();
  expect(store.hide(finding, null)).not.toBeNull();
});

test("a scan of a page that leaves things alone costs no attempt", () => {
  const { box, finding, store } = pageWithBox();
  store.hide(finding, null);
  for (let i = 0; i < 10; i++) expect(store.reapply(null)).toBe(false);
  expect(box.hasAttribute(MARK)).toBe(true);
});

test("what the reader restored is not hidden again, and its companions come back with it", () => {
  const { document, box, finding, store } = pageWithBox();
  const scrim = document.body.appendChild(document.createElement("div"));
  const item = store.hide(finding, null);
  const id = item?.removal.id ?? "";
  store.addScrims(id, [scrim], null);
  expect(scrim.hasAttribute(MARK)).toBe(true);
  expect(store.restore(id)?.removal.id).toBe(id);
  expect(store.restore(id)).toBeNull();
  expect([box, scrim].some((element) => element.hasAttribute(MARK))).toBe(false);
  expect(store.canHide(box)).toBe(false);
});

test("what the reader restored is not hidden with another element that it was moved into", () => {
  const { document, box, finding, store } = pageWithBox();
  const item = store.hide(finding, null);
  const frame = document.body.appendChild(document.createElement("section"));
  expect(store.canHide(frame)).toBe(true);
  store.restore(item?.removal.id ?? "");
  frame.append(box);
  expect(store.canHide(frame)).toBe(false);
  expect(store.canHide(document.body.appendChild(document.createElement("div")))).toBe(true);
  store.forgetRestored();
  expect(store.canHide(frame)).toBe(true);
});
