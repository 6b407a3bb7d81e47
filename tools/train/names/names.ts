import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { NAMES_MODEL } from "../../../utils/facts/ner/find-names.ts";
import { storeCrf } from "../crf/model-file.ts";
import { recordFingerprints } from "../fingerprint.ts";
import { type LabelledText, labelledTexts, outletOf } from "./labelled-texts.ts";
import { nameFinder, trainNamesModel } from "./names-model.ts";
import { addTally, formatTally, type Tally, tally } from "./score.ts";

/** Names of the sets of texts under a free license. */
const OPEN = /meantime/;
const MAX_THREADS = 2;

type Task = { language: string; files: string[]; folds: number; open: boolean; on: string[] };

// This file is also the worker that trains one model.
if (!isMainThread && workerData?.train === "names") parentPort?.postMessage(trainNamesModel(workerData.texts));

/** Trains a model in a thread of its own. */
function trainInThread(texts: readonly LabelledText[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { train: "names", texts },
      resourceLimits: { maxOldGenerationSizeMb: 8_000 },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/**
 * Trains the model that finds names on all texts, and stores it.
 * Before that, prints a cross-validation over outlets, and the scores of the final model on the files `on`.
 * With `open`, uses only texts under a free license and stores nothing.
 */
export async function trainNames({ language, files, folds, open, on }: Task): Promise<void> {
  const used = open ? files.filter((file) => OPEN.test(file)) : files;
  const texts = used.flatMap(labelledTexts);
  if (!texts.length) throw new Error("there are no texts to train on");
  await crossValidate(texts, folds);
  const bytes = await trainInThread(texts);
  for (const file of on)
    console.log(`${file.replace(/^.*\//, "")}: ${formatTally(tally(labelledTexts(file), nameFinder(bytes)))}`);
  console.log(`field: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
  if (open) return;
  storeCrf(language, bytes);
  recordFingerprints([NAMES_MODEL]);
}

/** Prints the scores of models on the outlets that they were not trained on. */
async function crossValidate(texts: readonly LabelledText[], folds: number): Promise<void> {
  const outlets = [...new Set(texts.map(outletOf))].sort();
  console.log(`${texts.length} texts of ${outlets.length} outlets`);
  const foldOf = (text: LabelledText) => outlets.indexOf(outletOf(text)) % folds;
  const total: Tally = {};
  const waiting = Array.from({ length: folds > 1 && outlets.length > folds ? folds : 0 }, (_, fold) => fold);
  const runFolds = async () => {
    for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift()) {
      const unseen = texts.filter((text) => foldOf(text) === fold);
      const bytes = await trainInThread(texts.filter((text) => foldOf(text) !== fold));
      const counts = tally(unseen, nameFinder(bytes));
      console.log(`fold ${fold + 1}, ${unseen.length} texts: ${formatTally(counts)}`);
      addTally(total, counts);
    }
  };
  await Promise.all(Array.from({ length: Math.min(MAX_THREADS, availableParallelism()) }, runFolds));
  if (Object.keys(total).length) console.log(`unseen outlets: ${formatTally(total)}`);
}
