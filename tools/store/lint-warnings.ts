import { isRecord } from "../browser/parse.ts";

/** A warning of `web-ext lint`: its code, and where it is; line and column from 1. */
export type Warning = { code: string; file: string; line: number; column: number };

/** A warning that is known: the code around it, and why it may stay. */
export type Explanation = { code: string; source: RegExp; reason: string };

/** The warnings of the store's lint that may stay, with the words that .store/README.md gives the reviewers. */
export const EXPLAINED_WARNINGS: readonly Explanation[] = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    source: /\.createDocument\(/,
    reason: "DOMPurify parses the HTML that it cleans, in a document of its own which is never shown.",
  },
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    source: /\.__html/,
    reason: "Preact's code for `dangerouslySetInnerHTML`, which no component uses; a test holds that.",
  },
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    source: /articleContent:/,
    reason: "Readability puts back the copy of the page that it changed, from that copy's own HTML.",
  },
];

const CODE_AROUND = 200;

/** Returns why a warning may stay, given the code of its file; undefined if it is new. */
export function explain({ code, line, column }: Warning, script: string): Explanation | undefined {
  const text = script.split("\n")[line - 1] ?? "";
  const around = text.slice(Math.max(0, column - CODE_AROUND), column + CODE_AROUND);
  return EXPLAINED_WARNINGS.find((known) => known.code === code && known.source.test(around));
}

/** Reads the errors and warnings out of the report of `web-ext lint --output json`; throws for anything else. */
export function readLintReport(report: string): { errors: string[]; warnings: Warning[] } {
  const parsed: unknown = JSON.parse(report);
  if (!isRecord(parsed) || !Array.isArray(parsed.errors) || !Array.isArray(parsed.warnings))
    throw new Error("the lint wrote no report");
  const errors = parsed.errors.filter(isRecord).map(({ code, file, message }) => `${code} in ${file}: ${message}`);
  const warnings = parsed.warnings.filter(isRecord).map(({ code, file, line, column }) => ({
    code: String(code),
    file: typeof file === "string" ? file : "manifest.json",
    line: Number(line ?? 1),
    column: Number(column ?? 1),
  }));
  return { errors, warnings };
}
