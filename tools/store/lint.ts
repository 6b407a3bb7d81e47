// Runs the lint of Firefox's store on a built extension; ends with status 1 for an error, and for a warning that
// nothing explains.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explain, readLintReport } from "./lint-warnings.ts";

const [folder = ".output/firefox-mv3"] = process.argv.slice(2);
const { stdout, stderr } = spawnSync("web-ext", ["lint", "--source-dir", folder, "--output", "json"], {
  encoding: "utf8",
});
const { errors, warnings } = readLintReport(stdout || `"${stderr}"`);
const found = warnings.map((warning) => ({
  where: `${warning.code} in ${warning.file}`,
  known: explain(warning, readFileSync(join(folder, warning.file), "utf8")),
}));
const faults = [...errors, ...found.filter(({ known }) => !known).map(({ where }) => `${where} is a new warning`)];
for (const { where, known } of found) if (known) console.log(`${where}: ${known.reason}`);
for (const fault of faults) console.error(fault);
console.log(`${errors.length} errors, ${warnings.length} warnings, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
