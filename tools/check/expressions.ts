// Checks every regular expression of the built extension, and those that its source composes of word lists: none may
// take exponential time, and one that takes polynomial time is listed in expressions/reasons.json with the reason why
// it gets short texts only. What was judged before (expressions/judged.txt) is not judged again; --write writes that
// list, --all judges everything, which takes ten minutes.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Expression, written } from "./expressions/expression.ts";
import { findLiterals } from "./expressions/find-literals.ts";
import { checkExpressions } from "./expressions/judge.ts";
import reasons from "./expressions/reasons.json" with { type: "json" };
import { composedExpressions } from "./expressions/record-composed.ts";

const BUNDLE = ".output/chrome-mv3";
const JUDGED = new URL("expressions/judged.txt", import.meta.url);

/** Reads the fingerprints of one kind from the list, which has one a line behind its kind. */
const listed = (kind: "linear" | "slow") =>
  readFileSync(JUDGED, "utf8")
    .split("\n")
    .flatMap((line) => (line.startsWith(`${kind} `) ? line.slice(kind.length + 1) : []));

const options = new Set(process.argv.slice(2));
const scripts = globSync("**/*.js", { cwd: BUNDLE });
if (!scripts.length) throw new Error(`${BUNDLE} has no script: run npm run build`);
const all = new Map<string, Expression>();
const add = (expressions: readonly Expression[]) => {
  for (const expression of expressions) all.set(written(expression), expression);
};
add(await composedExpressions());
for (const script of scripts) add(findLiterals(readFileSync(join(BUNDLE, script), "utf8")));

const before = options.has("--all") ? { linear: [], slow: [] } : { linear: listed("linear"), slow: listed("slow") };
const { faults, judged, fresh } = await checkExpressions([...all.values()], before, reasons);
for (const fault of faults) console.error(fault);
console.log(`${all.size} expressions, ${judged.slow.length} not linear, ${fresh} judged anew, ${faults.length} faults`);
if (options.has("--write")) {
  const lines = [...judged.linear.map((one) => `linear ${one}`), ...judged.slow.map((one) => `slow ${one}`)];
  writeFileSync(JUDGED, `${lines.join("\n")}\n`);
}
process.exit(faults.length ? 1 : 0);
