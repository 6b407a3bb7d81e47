// npm run bench -- NAME [PAGES.jsonl[.gz] … | own | hashed | UNIT …]: how long the parts take beside what they are measured against.
import { benchAppeals } from "../eval/appeals.ts";
import { benchHarm } from "../eval/collateral.ts";
import { benchVerbatim } from "../eval/verbatim.ts";
import { benchArticle } from "./article.ts";
import { benchLoad } from "./load.ts";
import { benchNames } from "./names.ts";
import { benchWatch } from "./watch.ts";

const BENCHES: ReadonlyMap<string, (files: readonly string[]) => Promise<number>> = new Map([
  ["appeals", benchAppeals],
  ["article", benchArticle],
  ["harm", benchHarm],
  ["load", benchLoad],
  ["names", benchNames],
  ["verbatim", benchVerbatim],
  ["watch", benchWatch],
]);

const [name = "", ...files] = process.argv.slice(2);
const bench = BENCHES.get(name);
if (bench) process.exitCode = await bench(files);
else {
  console.error(
    `usage: npm run bench -- ${[...BENCHES.keys()].join("|")} [PAGES.jsonl[.gz] … | own | hashed | UNIT …]`,
  );
  process.exitCode = 2;
}
