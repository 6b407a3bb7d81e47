// Context: content scripts. Finds facts in the page and marks them; in a script of its own, for the first fact that is
// shown.

import { findTextQuote } from "../../article/text-quote.ts";
import { highlightRange } from "../highlight-range.ts";
import type { MarkAnswer, MarkCommand } from "../mark-commands.ts";

declare global {
  /** Carries out commands about marks; the script for marks leaves it in the page's isolated world. */
  var factboxMarks: ((command: MarkCommand) => MarkAnswer) | undefined;
}

/** Creates what marks facts in a page. */
export function createMarks(window: Window): (command: MarkCommand) => MarkAnswer {
  return (quote) => {
    const range = findTextQuote(window.document, quote);
    if (range) highlightRange(range, window);
    return { found: range !== null };
  };
}
