// npm run bench -- NAME [arguments]: measures time. `npm run eval` measures correctness.
import { evaluateCollateral } from "../eval/collateral.ts";
import { benchArticle } from "./article.ts";
import { benchBusy } from "./busy.ts";
import { benchClick } from "./click.ts";
import { runCommand } from "./commands.ts";
import { benchFleet } from "./fleet.ts";
import { benchGrowth } from "./growth.ts";
import { benchLoad } from "./load.ts";
import { benchNames } from "./names.ts";
import { benchPopup } from "./popup.ts";
import { benchWatch } from "./watch.ts";

await runCommand("bench", {
  article: { usage: "[PAGES.jsonl[.gz] …]", run: benchArticle },
  busy: { usage: "[--every 4] [PROCESSES]", run: benchBusy },
  click: { usage: "[--every 10] [--rounds 5] [PAGES.jsonl[.gz] …]", run: benchClick },
  fleet: { usage: "[LINES]", run: benchFleet },
  growth: { usage: "[--picture FILE.svg] [WORD …]", run: benchGrowth },
  load: { usage: "[--every 10] [--rounds 5] [PAGES.jsonl[.gz] …]", run: benchLoad },
  names: { usage: "TEXTS.jsonl[.gz] …", run: benchNames },
  popup: { usage: "[--every 10] [--rounds 5] [PAGES.jsonl[.gz] …]", run: benchPopup },
  watch: { usage: "", run: benchWatch },
  // The former name of `npm run eval -- collateral`.
  harm: { usage: "[--every 10] [--list 50] [PAGES.jsonl[.gz] …]", run: evaluateCollateral },
});
