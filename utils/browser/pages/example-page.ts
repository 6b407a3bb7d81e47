// Context: extension pages. Reads the example page with the scripts that a click injects into other pages.

import type { TextQuoteSelector } from "../../article/text-quote.ts";
import { isMarkAnswer } from "../mark-commands.ts";
import { isPageAnswer, isPageReport, type PageAnswer, type PageReport } from "../page-report.ts";

/** Cleans and reads this page as a click on the toolbar button does; null if the page script gave no report. */
export async function readThisPage(): Promise<PageReport | null> {
  await runScript("/distill.js");
  // The variable that the script leaves is what a click gets for an answer.
  const report: unknown = await Reflect.get(globalThis, "distill");
  return isPageReport(report) ? report : null;
}

/** Shows everything that was removed from this page again; null if it was not read. */
export function putBackAll(): PageAnswer | null {
  const answer: unknown = globalThis.factboxAgent?.({ type: "put-back-all" });
  return isPageAnswer(answer) ? answer : null;
}

/** Scrolls to some words of this page and marks them; false if they are not on it. */
export async function showHere(quote: TextQuoteSelector): Promise<boolean> {
  if (!globalThis.factboxMarks) await runScript("/marks.js");
  const answer: unknown = globalThis.factboxMarks?.({ type: "show", ...quote });
  return isMarkAnswer(answer) && answer.found;
}

/** Runs a script of the extension in this page. */
function runScript(path: `/${string}.js`): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = path;
    script.onload = () => done();
    script.onerror = () => fail(new Error(path));
    document.head.append(script);
  });
}
