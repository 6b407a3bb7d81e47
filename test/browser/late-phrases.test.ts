import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import spanish from "../../utils/clean/data/es.json" with { type: "json" };
import { resetExtension } from "./extension.ts";
import { DONATION_DIALOG, hiddenIn, mutationsSeen, openPage } from "./live-page.ts";

/** Asks for money in Spanish; its sum a month could be that of another prompt, which needs no words to be known. */
const SPANISH_DIALOG = `
  <div id="box" style="position:fixed" data-box="0 0 1000 800">
    <p>Este periódico existe gracias a sus lectores. Apoya nuestro periodismo con una donación.</p>
    <p>Solo 5 € al mes.</p>
    <button>Haz una donación</button> <button aria-label="close">×</button>
  </div>`;

beforeEach(() => {
  resetExtension();
  // The phrases of all languages are loaded for tests.
  vi.resetModules();
  globalThis.factboxCleaner = undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("an appeal is called one, although the phrases of its language come after the page", async () => {
  const { loadPhrases } = await import("../../utils/browser/content/load-phrases.ts");
  const { startAutoClean } = await import("../../utils/browser/content/page-cleaner.ts");
  const page = openPage(SPANISH_DIALOG);
  page.document.documentElement.setAttribute("lang", "es");
  let answer = (_: unknown) => {};
  vi.spyOn(browser.runtime, "sendMessage").mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  startAutoClean(page, {
    settings: async () => ({ kept: [], never: false }),
    loadPhrases: () => loadPhrases(page.document),
    isAllowed: async () => true,
    report: () => undefined,
  });
  await mutationsSeen();
  // What asks for money in English is known without them.
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["donation"]));
  answer({ es: spanish });
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["box", "donation"]));
  const kinds = globalThis.factboxCleaner?.cleaner.removals().map(({ kind }) => kind);
  expect(kinds).toEqual(["donation", "donation"]);
});
