// npm run eval -- NAME [arguments]: measures correctness. `npm run bench` measures time.
import { runCommand } from "../bench/commands.ts";
import { evaluateAppeals } from "./appeals.ts";
import { evaluateCollateral } from "./collateral.ts";
import { evaluateNetwork } from "./network.ts";
import { evaluateParity } from "./parity.ts";
import { evaluateReadability } from "./readability.ts";
import { evaluateVerbatim } from "./verbatim.ts";

await runCommand("eval", {
  appeals: { usage: "[own] [hashed] [UNIT …]", run: evaluateAppeals },
  collateral: { usage: "[--every 10] [--list 50] [PAGES.jsonl[.gz] …]", run: evaluateCollateral },
  network: { usage: "[--every 10] [--list 20] [PAGES.jsonl[.gz] …]", run: evaluateNetwork },
  parity: { usage: "[--every 10] [--list 8] PAGES.jsonl[.gz] …", run: evaluateParity },
  readability: { usage: "[--every 10] [--list 20] PAGES.jsonl[.gz] …", run: evaluateReadability },
  verbatim: { usage: "FILE.jsonl[.gz] …", run: evaluateVerbatim },
});
