import { findRange } from "../article/anchor.ts";
import { createSanitiser } from "../article/sanitise.ts";
import { readPage } from "../read-page.ts";
import { unwantedIn } from "../unwanted.ts";
import { keepClean } from "./page-cleaner.ts";
import type { PageAnswer, PageCommand, PageReport } from "./page-report.ts";
import { showRange } from "./show-range.ts";

declare global {
  /** What the page script leaves in the page's isolated world: does what the popup asks for. */
  var factboxAgent: ((command: PageCommand) => PageAnswer) | undefined;
}

/** Cleans and reads the page, leaves the agent for later commands, and reports. */
export function reportPage(window: Window & typeof globalThis, tell: (count: number) => void): PageReport {
  const { document, location, performance } = window;
  const cleaner = keepClean(window, tell);
  globalThis.factboxAgent = (command) => {
    const done = obey(command);
    tell(cleaner.removals().length);
    return { done, removals: cleaner.removals() };
  };

  function obey(command: PageCommand): boolean {
    if (command.do === "put-back") return cleaner.putBack(command.id);
    if (command.do === "put-back-all") {
      cleaner.putBackAll();
      return true;
    }
    const range = findRange(document, command);
    if (range) showRange(range, window);
    return range !== null;
  }

  const view = { access: cleaner.access(), unwanted: unwantedIn, sanitise: createSanitiser(window) };
  const reading = readPage(document, view, { url: location.href, published: null, now: () => performance.now() });
  return { reading, removals: cleaner.removals() };
}
