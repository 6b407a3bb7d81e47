import { findRange } from "../article/anchor.ts";
import { createSanitiser } from "../article/sanitise.ts";
import { readPage } from "../read-page.ts";
import type { PageAnswer, PageCommand, PageReport } from "./page-report.ts";
import { showRange } from "./show-range.ts";

declare global {
  /** What the page script leaves in the page's isolated world: does what the popup asks for. */
  var factboxAgent: ((command: PageCommand) => PageAnswer) | undefined;
}

/** Cleans and reads the page, leaves the agent for later commands, and reports. */
export function reportPage(window: Window & typeof globalThis): PageReport {
  const { document, location, performance } = window;
  globalThis.factboxAgent = (command) => obey(window, command);
  const view = { access: "unknown" as const, unwanted: () => [], sanitise: createSanitiser(window) };
  const reading = readPage(document, view, { url: location.href, published: null, now: () => performance.now() });
  return { reading, removals: [] };
}

function obey(window: Window & typeof globalThis, command: PageCommand): PageAnswer {
  if (command.do === "jump") {
    const range = findRange(window.document, command);
    if (range) showRange(range, window);
    return { done: range !== null, removals: [] };
  }
  return { done: false, removals: [] };
}
