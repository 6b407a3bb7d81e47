import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { storeCrf } from "../crf/model-file.ts";
import { type LabelledText, labelledTexts, outletOf } from "./labelled-texts.ts";
import { nameFinder, trainNamesModel } from "./names-model.ts";
import { addTally, type Tally, tally, tellTally } from "./score.ts";

/** The sets that anybody may use for anything. */
const OPEN = /meantime/;

type Task = { language: string; files: string[]; folds: number; open: boolean; on: string[] };

if (!isMainThread && workerData?.train === "names") parentPort?.postMessage(trainNamesModel(workerData.texts));

/** A field trained in a thread of its own. */
function inThread(texts: readonly LabelledText[]): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { train: "names", texts },
      resourceLimits: { maxOldGenerationSizeMb: 8_000 },
    });
    worker.once("message", done);
    worker.once("error", failed);
  });
}

/** Trains the tagger of names: says by cross-validation over outlets how such a tagger does on outlets that it never saw and on other sets (`on`), and writes the model of all texts. `open`: of the sets only those that anybody may use for anything; then nothing is written. */
export async function trainNames({ language, files, folds, open, on }: Task): Promise<void> {
  const used = open ? files.filter((file) => OPEN.test(file)) : files;
  const texts = used.flatMap(labelledTexts);
  if (!texts.length) throw new Error("there are no texts to train on");
  const outlets = [...new Set(texts.map(outletOf))].sort();
  console.log(`${texts.length} texts of ${outlets.length} outlets`);
  const foldOf = (text: LabelledText) => outlets.indexOf(outletOf(text)) % folds;
  const counts: Tally = {};
  const waiting = Array.from({ length: folds > 1 && outlets.length > folds ? folds : 0 }, (_, fold) => fold);
  await Promise.all(
    Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
      for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift()) {
        const unseen = texts.filter((text) => foldOf(text) === fold);
        const bytes = await inThread(texts.filter((text) => foldOf(text) !== fold));
        const own = tally(unseen, nameFinder(bytes));
        console.log(`fold ${fold + 1}, ${unseen.length} texts: ${tellTally(own)}`);
        addTally(counts, own);
      }
    }),
  );
  if (Object.keys(counts).length) console.log(`unseen outlets: ${tellTally(counts)}`);
  const bytes = await inThread(texts);
  for (const file of on)
    console.log(`${file.replace(/^.*\//, "")}: ${tellTally(tally(labelledTexts(file), nameFinder(bytes)))}`);
  console.log(`field: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
  if (open) return;
  storeCrf(language, bytes);
}
