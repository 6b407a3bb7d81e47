import { readFileSync } from "node:fs";
import { startMeasured } from "../browser/launch-for-tracing.ts";
import { labelledTexts } from "../train/names/labelled-texts.ts";
import { bundled } from "./bundle.ts";
import type { CommandArguments } from "./commands.ts";
import type { NameTimes } from "./names-in-page.ts";
import { formatQuantiles, quantile } from "./quantile.ts";

const MODEL = new URL("../../public/models/en.bin", import.meta.url);
// The first round compiles the code and does not count.
const ROUNDS = 4;

/**
 * Times named entity recognition against compromise, text by text in Chromium, and prints a table.
 * Resolves to an exit status.
 */
export async function benchNames({ positionals: files }: CommandArguments): Promise<number> {
  const { browser } = await startMeasured(null, false);
  const page = await browser.newPage();
  await page.evaluate(`${await bundled("names-in-page.ts")};0`);
  const model = readFileSync(MODEL).toString("base64");
  const loads: number[] = [];
  for (let round = 0; round < ROUNDS; round++) loads.push(Number(await page.evaluate(`factboxLoadModel("${model}")`)));
  const rows: Record<string, Record<string, string | number>> = {};
  for (const file of files) {
    const ours: number[] = [];
    const theirs: number[] = [];
    const attributions: number[] = [];
    let first = Number.NaN;
    for (const { text } of labelledTexts(file)) {
      const times: NameTimes[] = JSON.parse(
        String(await page.evaluate(`JSON.stringify(factboxNames(${JSON.stringify(text)}, ${ROUNDS}))`)),
      );
      const per = (ms: number) => (1_000 * ms) / Math.max(1, times[0]?.words ?? 1);
      const middle = (of: (time: NameTimes) => number) => per(quantile(times.slice(1).map(of), 0.5));
      if (Number.isNaN(first)) first = per(times[0]?.ours ?? 0);
      ours.push(middle((time) => time.ours));
      attributions.push(middle((time) => time.attributions));
      theirs.push(middle((time) => time.theirs));
    }
    rows[file.replace(/^.*\//, "")] = {
      texts: ours.length,
      "ours, ms per 1,000 words p50 / p95": formatQuantiles(ours, [0.5, 0.95], 2),
      "attributions, in addition": formatQuantiles(attributions, [0.5, 0.95], 2),
      compromise: formatQuantiles(theirs, [0.5, 0.95], 1),
      "compromise / ours p50": formatQuantiles(
        theirs.map((ms, at) => ms / (ours[at] ?? Number.NaN)),
        [0.5],
        1,
      ),
      "the very first text, ours": first.toFixed(1),
    };
  }
  await browser.close();
  console.table(rows);
  console.log(`the model is read in ${loads.map((ms) => ms.toFixed(1)).join(", ")} ms`);
  return 0;
}
