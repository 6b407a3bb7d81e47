import { expect, test } from "vitest";
import { createCleaner } from "../../../utils/clean/engine/cleaner.ts";
import { runToCompletion } from "../../../utils/clean/engine/task.ts";
import { cleanRules } from "../../../utils/clean/rules.ts";
import type { CleanSettings } from "../../../utils/clean/settings.ts";
import { APPEAL, laidOut, page } from "../pages.ts";

const MODAL = `<div id="m" style="position:fixed" data-box="0 0 1000 800">${APPEAL}</div>`;

function cleaned(
  document: Document,
  scrolled = { y: 0 },
  choices: CleanSettings = { kept: ["consent"], never: false },
) {
  const cleaner = createCleaner(
    (changed, mode) => laidOut(document, scrolled, { changed, mode }),
    cleanRules,
    () => choices,
  );
  return { ...cleaner, pass: () => runToCompletion(cleaner.scan(null)) };
}

test("hides with a receipt and restores exactly what was there", () => {
  const document = page(`<div id="a" style="color: red">${APPEAL}</div>`, MODAL);
  const before = document.documentElement.outerHTML;
  const cleaner = cleaned(document);
  const [modal, text] = cleaner.pass();
  expect(modal).toMatchObject({ kind: "donation", reason: "reasonDonationDialog", selector: "div#m" });
  expect(text).toMatchObject({ kind: "donation", reason: "reasonDonationInText", selector: "div#a" });
  expect(text?.words).toMatch(/^Dear readers, our journalism/);
  expect(document.querySelectorAll("[data-factbox-removed]")).toHaveLength(2);
  cleaner.restoreAll();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(cleaner.removals()).toEqual([]);
});

test("what was restored is not hidden again", () => {
  const document = page("", MODAL);
  const cleaner = cleaned(document);
  const [first] = cleaner.pass();
  expect(cleaner.restore(first?.id ?? "")).toBe(true);
  expect(cleaner.restore(first?.id ?? "")).toBe(false);
  expect(cleaner.pass()).toEqual([]);
});

test("a second scan finds what has opened since, and repeats nothing", () => {
  const document = page("", "");
  const cleaner = cleaned(document);
  expect(cleaner.pass()).toEqual([]);
  document.body.insertAdjacentHTML("beforeend", MODAL);
  expect(cleaner.pass()).toHaveLength(1);
  expect(cleaner.pass()).toEqual([]);
  expect(cleaner.removals()).toHaveLength(1);
});

test("hides again what a page that renders itself again has unmarked", () => {
  const document = page("", MODAL);
  const cleaner = cleaned(document);
  cleaner.pass();
  document.getElementById("m")?.removeAttribute("data-factbox-removed");
  cleaner.pass();
  expect(document.getElementById("m")?.hasAttribute("data-factbox-removed")).toBe(true);
});

test("hides an overlay and its scrim again after the page has removed and added it, and restores both", () => {
  const document = page("", `<div id="s" style="position:fixed" data-box="0 0 1000 800"></div>${MODAL}`);
  const before = document.body.innerHTML;
  const cleaner = cleaned(document);
  cleaner.pass();
  const modal = document.getElementById("m") as Element;
  const scrim = document.getElementById("s") as Element;
  expect(scrim.hasAttribute("data-factbox-removed")).toBe(true);
  modal.remove();
  cleaner.pass();
  expect(cleaner.removals().map(({ selector }) => selector)).not.toContain("div#m");
  expect(modal.outerHTML).not.toContain("factbox");
  document.body.append(modal);
  cleaner.pass();
  expect(cleaner.removals().map(({ selector }) => selector)).toContain("div#m");
  cleaner.restoreAll();
  expect(document.body.innerHTML).toBe(before);
});

test("waits for a second scan where a custom element has no script yet", () => {
  const document = page(`<letter-box data-box="0 2000 1000 100"><div>${APPEAL}</div></letter-box>`);
  const cleaner = cleaned(document);
  const passing = () => runToCompletion(cleaner.scan(null, "idle"));
  expect(passing()).toEqual([]);
  expect(cleaner.takeDeferred()).toHaveLength(1);
  expect(passing()).toHaveLength(1);
});

test("unlocks the scroll at the place where it was locked, and locks it again when the overlay is restored", () => {
  const document = page("", MODAL);
  document.body.style.cssText = "position: fixed; top: -420px; overflow: hidden";
  const scrolled = { y: 0 };
  const cleaner = cleaned(document, scrolled);
  const [modal] = cleaner.pass();
  expect(document.body.hasAttribute("data-factbox-released")).toBe(true);
  expect(scrolled.y).toBe(420);
  cleaner.restore(modal?.id ?? "");
  expect(document.body.hasAttribute("data-factbox-released")).toBe(false);
});

test("leaves the scroll locked if nothing floated", () => {
  const document = page(`<div id="a">${APPEAL}</div>`);
  document.body.style.overflow = "hidden";
  expect(cleaned(document).pass()).toHaveLength(1);
  expect(document.querySelector("[data-factbox-released]")).toBeNull();
});

test("shows main content to screen readers again, and hides it again with the overlay", () => {
  const document = page("", MODAL);
  const main = document.querySelector("main");
  main?.setAttribute("aria-hidden", "true");
  main?.setAttribute("inert", "");
  const cleaner = cleaned(document);
  cleaner.pass();
  expect(main?.hasAttribute("aria-hidden") || main?.hasAttribute("inert")).toBe(false);
  cleaner.restoreAll();
  expect(main?.getAttribute("aria-hidden")).toBe("true");
  expect(main?.hasAttribute("inert")).toBe(true);
});

test("hides nothing where the publisher limits access", () => {
  const wall =
    '<section class="paywall"><h2>Subscribe to continue reading</h2><a href="/subscribe">Subscribe</a></section>';
  const head = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
  const document = page("", wall + MODAL, head);
  const cleaner = cleaned(document);
  expect(cleaner.pass()).toEqual([]);
  expect(cleaner.access().limited).toBe(true);
  expect(document.querySelector("[data-factbox-removed], [data-factbox-released]")).toBeNull();
});

test("names what a full scan took for clutter, also after it is shown again", () => {
  const document = page(`<div id="a">${APPEAL}</div>`, MODAL);
  const cleaner = cleaned(document);
  expect(cleaner.clutter()).toBeNull();
  cleaner.pass();
  cleaner.restoreAll();
  expect(idsOf(cleaner.clutter())).toEqual(["m", "a"]);
  cleaner.forgetPage();
  cleaner.pass();
  expect(idsOf(cleaner.clutter())).toEqual(["m", "a"]);
});

test("names consent among the clutter where it is left alone", () => {
  const consent =
    '<div id="c" style="position:fixed" data-box="0 600 1000 200">We use cookies. <button>Accept</button></div>';
  const cleaner = cleaned(page("", consent));
  expect(cleaner.pass()).toEqual([]);
  expect(idsOf(cleaner.clutter())).toEqual(["c"]);
});

test("knows of no clutter on a site that is never cleaned", () => {
  const cleaner = cleaned(page("", MODAL), { y: 0 }, { kept: ["consent"], never: true });
  cleaner.pass();
  expect(cleaner.clutter()).toBeNull();
});

const idsOf = (elements: ReadonlySet<Element> | null) => [...(elements ?? [])].map(({ id }) => id);
