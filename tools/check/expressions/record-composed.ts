import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Expression, written } from "./expression.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SHIPPED = new URL("../../../utils/", import.meta.url).href;

/** Runs `action` and returns every expression that shipped source composes meanwhile, each once. */
async function recordDuring(action: () => Promise<void>): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const original = globalThis.RegExp;
  const note = ([source, flags]: readonly unknown[]) => {
    const frames = (new Error().stack ?? "").split("\n").slice(1);
    const caller = frames.find((frame) => !frame.includes(import.meta.url)) ?? "";
    if (!caller.includes(SHIPPED)) return;
    const expression = new original(String(source), typeof flags === "string" ? flags : "");
    found.set(written(expression), { source: expression.source, flags: expression.flags });
  };
  globalThis.RegExp = new Proxy(original, {
    construct(target, given) {
      note(given);
      return Reflect.construct(target, given);
    },
  });
  try {
    await action();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

/** Loads every module that needs no browser, and reads the pages of the fixtures, which are in many languages. */
async function runShippedSource(): Promise<void> {
  const modules = globSync("utils/**/*.ts", { cwd: ROOT }).filter((path) => !path.startsWith("utils/browser/"));
  for (const path of modules) await import(`${ROOT}${path}`);
  const { analyzeHtml } = await import("../../distill/page.ts");
  for (const path of globSync("test/pages/*/page.html", { cwd: ROOT })) {
    const html = readFileSync(`${ROOT}${path}`, "utf8");
    await analyzeHtml(html, { url: "https://page.invalid/", published: null, withHtml: true });
  }
}

/** Returns the expressions that the shipped source composes of word lists. Must run before that source is loaded. */
export const composedExpressions = (): Promise<Expression[]> => recordDuring(runShippedSource);
