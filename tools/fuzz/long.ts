// npm run test:long [-- --pages 5000 --seed 1 --workers 2 PAGES.jsonl[.gz] …]: sends mutated pages through the batch
// command. Ends with status 1 if one gives an error, takes more than three seconds of processor time, or has a fact
// that is not a slice of its text. Such pages are kept in .factbox/long/. Needs Linux.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pagesOf } from "../bench/page-sets.ts";
import { isRecord } from "../browser/parse.ts";
import { factFaults } from "../eval/fact-faults.ts";
import { randomOf } from "../train/random.ts";
import { type Reply, startBatchWorker } from "./batch-worker.ts";
import { mutatePage } from "./mutate.ts";

const KEPT = ".factbox/long";
const MAX_SECONDS = 3;
const GIVE_UP_SECONDS = 60;
const MAX_CHARS = 1_000_000;
const TOLD_EVERY = 500;

/** Lists what is wrong with an answer. */
function faultsOf({ seconds, ...reply }: Reply): string[] {
  const slow = seconds > MAX_SECONDS ? [`${seconds.toFixed(1)} s of processor time`] : [];
  if (!reply.ok) return [reply.error, ...slow];
  const { answer } = reply;
  if (!isRecord(answer)) return ["no object"];
  if ("error" in answer) return [String(answer.error), ...slow];
  const { article, facts } = answer;
  if (!isRecord(article) || typeof article.text !== "string" || !isFacts(facts)) return ["an answer of another form"];
  return [...factFaults(article.text, facts), ...slow];
}

/** Checks that a value has the lists of facts; what is in them, the check of the facts reads. */
function isFacts(value: unknown): value is Parameters<typeof factFaults>[1] {
  return (
    isRecord(value) &&
    isRecord(value.event) &&
    ["dates", "parties", "quotes", "figures"].every((list) => Array.isArray(value[list]))
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string", default: "5000" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
  },
});
if (!existsSync("/proc/self/stat"))
  throw new Error("npm run test:long measures processor time in /proc, which Linux has");
const sets = [...pagesOf([]), ...(positionals.length ? pagesOf(positionals) : [])];
const bases = sets.flatMap(({ pages }) => pages).filter(({ html }) => html.length <= MAX_CHARS);
const [count, seed] = [Number(values.pages), Number(values.seed)];
const seen = { answered: 0, faulty: 0, facts: 0, seconds: 0, slowest: 0 };
let next = 0;

async function work(): Promise<void> {
  const worker = startBatchWorker(GIVE_UP_SECONDS);
  // The first page loads the models and the parser.
  await worker.ask(JSON.stringify({ id: "first", html: bases[0]?.html ?? "" }));
  while (next < count) {
    const index = next++;
    const random = randomOf(seed * 1_000_003 + index);
    for (let turn = 0; turn < 8; turn++) random(); // neighbouring seeds begin alike
    const [base, other] = [bases[index % bases.length], bases[Math.floor(random() * bases.length)]];
    if (!base || !other) continue;
    const line = JSON.stringify({ id: index, html: mutatePage(base.html, other.html, random), url: base.url });
    const reply = await worker.ask(line);
    const faults = faultsOf(reply);
    seen.answered++;
    seen.seconds += reply.seconds;
    seen.slowest = Math.max(seen.slowest, reply.seconds);
    if (reply.ok && isRecord(reply.answer) && isFacts(reply.answer.facts))
      seen.facts += reply.answer.facts.parties.length;
    if (faults.length) {
      seen.faulty++;
      await mkdir(KEPT, { recursive: true });
      await writeFile(join(KEPT, `${seed}-${index}.jsonl`), `${line}\n`);
      console.log(`${index} (${base.id}): ${faults.slice(0, 3).join("; ").slice(0, 400)}`);
    }
    if (seen.answered % TOLD_EVERY === 0) tell();
  }
  worker.close();
}

const tell = () =>
  console.log(
    `${seen.answered} pages of ${bases.length}, ${seen.faulty} faulty, ${seen.facts} parties, ` +
      `${(seen.seconds / seen.answered).toFixed(3)} s of processor time at the mean, ${seen.slowest.toFixed(1)} at most`,
  );

await Promise.all(Array.from({ length: Number(values.workers) }, work));
tell();
process.exitCode = seen.faulty || seen.facts === 0 ? 1 : 0;
