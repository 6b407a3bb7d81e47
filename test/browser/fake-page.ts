import type { MarkAnswer, MarkCommand } from "../../utils/browser/mark-commands.ts";
import type { PageCommand, PageReport } from "../../utils/browser/page-report.ts";
import { article, factbox } from "../support/invented-texts.ts";
import { extension } from "./extension.ts";

/** A page with the extension's scripts in it, as the popup knows it. */
export type FakePage = {
  /** What its scripts answer; null once the page is gone. */
  report: PageReport | null;
  /** The commands that it got. */
  commands: PageCommand[];
  marks: MarkCommand[];
  /** What it answers to commands about marks. */
  markAnswer: MarkAnswer;
  /** How often it was read. */
  readings: number;
  change: (changed: Partial<PageReport>) => void;
};

/** Makes the browser run the extension's scripts in a page with an invented article; no words are found in it. */
export function openFakePage(): FakePage {
  const report: PageReport = {
    extraction: { state: "article", reason: null, partial: false, article, articleMs: 3 },
    removals: factbox.removals,
    notices: [],
    fingerprint: "as it was",
  };
  const page: FakePage = {
    report,
    commands: [],
    marks: [],
    markAnswer: { found: false, total: 0, at: 0 },
    readings: 0,
    change: (changed) => {
      if (page.report) page.report = { ...page.report, ...changed };
    },
  };
  let hasMarks = false;

  function answerTo(command: PageCommand | MarkCommand): unknown {
    if (isMarkCommand(command)) {
      if (hasMarks) page.marks.push(command);
      return hasMarks ? page.markAnswer : null;
    }
    if (!page.readings || !page.report) return null;
    page.commands.push(command);
    if (command.type === "put-back-all") page.change({ removals: [] });
    const { removals, notices, fingerprint } = page.report;
    return { done: true, removals, notices, fingerprint, html: null };
  }

  extension.executeScript.mockImplementation(async ({ files, func, args }) => {
    if (!page.report) throw new Error("No tab with id: 7");
    if (func?.name === "openPage")
      return [{ result: { began: 1_000, isParsed: true, answer: answerTo({ type: "look" }) } }];
    // Without arguments, it says when the page began.
    if (!files) return [{ result: args.length ? answerTo(args[0]) : 1_000 }];
    if (files.includes("/marks.js")) hasMarks = true;
    else page.readings++;
    return [{ result: page.report }];
  });
  return page;
}

/** What a page says to the functions that ask for its age; one of them also asks if it was read before. */
export const ageAs = (func: { name: string }, began: number) => ({
  result: func.name === "openPage" ? { began, isParsed: true, answer: null } : began,
});

const isMarkCommand = (command: PageCommand | MarkCommand): command is MarkCommand =>
  ["show", "mark-all", "step", "unmark", "count"].includes(command.type);
