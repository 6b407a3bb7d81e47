import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cleanNow } from "../../utils/browser/content/page-cleaner.ts";
import { resetExtension } from "./extension.ts";
import { hiddenIn, openPage } from "./live-page.ts";

const PHOTO = '<figure><img src="/media/quay-800x600.jpg?w=800" alt=""></figure>';
const LOGO = '<img src="/media/logo.png" data-box="20 10 60 30">';

/** A box over the whole page, with a picture in a place, that can be closed. */
const overlay = (src: string, box: string) => `
  <div id="over" style="position:fixed" data-box="0 0 1000 800">
    <img src="${src}" data-box="${box}"><p>The quay of Velmora on Tuesday morning.</p>
    <button aria-label="Close">×</button>
  </div>`;

beforeEach(() => {
  resetExtension();
  globalThis.factboxCleaner = undefined;
});
afterEach(() => vi.unstubAllGlobals());

test.for([
  ["a picture of the page", overlay("/media/quay-1600.jpg", "100 100 800 600"), []],
  ["a picture that the page does not show", overlay("/media/offer-1600.jpg", "100 100 800 600"), ["over"]],
  ["a small picture of the page, as its logo", overlay("/media/logo.png", "20 10 60 30"), ["over"]],
] as const)("an overlay with %s: hides %s", ([, markup, hidden]) => {
  const page = openPage(PHOTO + LOGO + markup);
  cleanNow(page, { kept: [], never: false }, () => undefined);
  expect(hiddenIn(page)).toEqual(hidden);
});
