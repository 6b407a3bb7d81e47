import { findTextQuote } from "../../article/text-quote.ts";
import type { CleanSettings } from "../../clean/settings.ts";
import { findClutter } from "../../pipeline/clutter.ts";
import { extractPage, type PageAccessors, type PageExtraction } from "../../pipeline/extract-page.ts";
import type { CleanReport } from "../messages.ts";
import type { PageAnswer, PageCommand, PageReport } from "../page-report.ts";
import { highlightRange } from "./highlight-range.ts";
import { cleanNow } from "./page-cleaner.ts";

declare global {
  /** What the page script leaves in the page's isolated world: does what the popup asks for. */
  var factboxAgent: ((command: PageCommand) => PageAnswer) | undefined;
  /** What the sanitiser's script leaves there: makes an article's hostile HTML safe. */
  var factboxSanitise: ((html: string) => string) | undefined;
}

/** Cleans and reads the page, leaves the agent for later commands, and reports. */
export function reportPage(
  window: Window & typeof globalThis,
  choices: CleanSettings,
  tell: (cleaned: CleanReport) => void,
): PageReport {
  const { document, location, performance } = window;
  const cleaner = cleanNow(window, choices, tell);
  globalThis.factboxAgent = (command) => {
    const html = command.do === "html" ? htmlOfArticle() : null;
    const done = command.do === "html" ? html !== null : obey(command);
    tellNow();
    return { done, removals: cleaner.removals(), notes: cleaner.notes(), html };
  };

  /** The article's HTML, made when it is asked for: it costs as much as a third of the reading. Null where the sanitiser is not there, or the page shows another text by now. */
  function htmlOfArticle(): string | null {
    if (!globalThis.factboxSanitise) return null;
    const { article } = read(globalThis.factboxSanitise);
    return article.text === reading.article.text ? article.html : null;
  }

  function obey(command: Exclude<PageCommand, { do: "html" }>): boolean {
    if (command.do === "put-back") return cleaner.putBack(command.id);
    if (command.do === "put-back-all") {
      cleaner.putBackAll();
      return true;
    }
    const range = findTextQuote(document, command);
    if (range) highlightRange(range, window);
    return range !== null;
  }

  function read(sanitise: PageAccessors["sanitise"]): PageExtraction {
    const view = { access: cleaner.access(), unwanted: findClutter, sanitise };
    return extractPage(document, view, { url: location.href, published: null, now: () => performance.now() });
  }

  const reading = read(null);
  // A front page with stories for subscribers limits none: only now is it known what the page is.
  const tellNow = () => tell({ count: cleaner.removals().length, limited: reading.state === "limited" });
  tellNow();
  return { reading, removals: cleaner.removals(), notes: cleaner.notes() };
}
