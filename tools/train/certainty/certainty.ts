import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runDetectors } from "../../../utils/facts/detector.ts";
import { detectors } from "../../../utils/facts/detectors.ts";
import {
  CERTAINTY_FEATURES,
  certaintyFeatures,
  probabilitiesByCue,
  probabilityOf,
} from "../../../utils/facts/quotes/annotate/certainty.ts";
import { quotesWithoutCertainty } from "../../../utils/facts/quotes/detector.ts";
import { annotateText, plainTextInput } from "../../../utils/facts/text/annotated-text.ts";
import type { Quote, Span } from "../../../utils/types.ts";
import { loadModel } from "../../distill/dependencies.ts";
import { foldsOf } from "../folds.ts";
import { valuesOf } from "../json-lines.ts";

type Bounds = [start: number, end: number];
type AttributedText = { id: string; text: string; gold: { attributions: { source: Bounds[]; content: Bounds[] }[] } };
type Example = { article: string; features: number[]; isRight: boolean };
type Weights = { bias: number; features: number[] };

const WEIGHTS_FILE = join(import.meta.dirname, "../../../utils/facts/quotes/annotate/certainty-weights.json");
const MIN_OVERLAP = 0.5;
const MIN_PART = 0.9;
const ROUNDS = 2_000;
const RATE = 1;
const DECAY = 0.001;
const FOLDS = 5;
/** Lower bounds of the rows of the reliability table. */
const BANDS = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * Trains the certainty of quotes on annotated attributions, and stores its weights. Prints a reliability table by
 * cross-validation over articles: how many quotes have a certainty, and how many of them are right.
 */
export function trainCertainty(files: readonly string[]): void {
  const examples = files.flatMap((file) => [...valuesOf(file)].flatMap((row) => examplesOf(row as AttributedText)));
  const foldOf = foldsOf(
    examples.map(({ article }) => article),
    FOLDS,
  );
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(examples.filter(({ article }) => foldOf.get(article) !== fold));
    return examples
      .filter(({ article }) => foldOf.get(article) === fold)
      .map(({ features, isRight }) => ({ probability: probabilityOf(features, weights), isRight }));
  }).flat();
  BANDS.forEach((least, index) => {
    const band = judged.filter(({ probability }) => probability >= least && probability < (BANDS[index + 1] ?? 2));
    const right = band.filter(({ isRight }) => isRight).length;
    const mean = band.reduce((sum, { probability }) => sum + probability, 0) / Math.max(1, band.length);
    console.log(
      `from ${least}: ${band.length} quotes, mean ${mean.toFixed(2)}, right ${(right / Math.max(1, band.length)).toFixed(2)}`,
    );
  });
  const weights = fitWeights(examples);
  CERTAINTY_FEATURES.forEach((name, index) => {
    console.log(`${(weights.features[index] ?? 0).toFixed(2).padStart(6)}  ${name}`);
  });
  const round = (value: number) => Math.round(value * 100) / 100;
  const features = CERTAINTY_FEATURES.map((name, index) => [name, round(weights.features[index] ?? 0)] as const);
  features.sort(([a], [b]) => (a < b ? -1 : 1));
  const stored = { bias: round(weights.bias), features: Object.fromEntries(features) };
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(stored, null, 2)}\n`);
}

function examplesOf({ id, text, gold }: AttributedText): Example[] {
  const annotated = annotateText(plainTextInput(text, null), "en", loadModel("en"));
  const facts = runDetectors(
    annotated,
    detectors.filter(({ name }) => name === "parties"),
  );
  const probabilitiesOf = probabilitiesByCue(annotated);
  return quotesWithoutCertainty(annotated, facts).map((quote) => ({
    article: id,
    features: certaintyFeatures(quote, probabilitiesOf(quote)),
    isRight: gold.attributions.some((attribution) => matches(quote, attribution)),
  }));
}

/**
 * True if a quote shares half of its extent with annotated content, and its speaker overlaps the source. It may be a
 * part of longer content if quotation marks bound it, or the attribution that follows it.
 */
function matches(quote: Quote, { source, content }: AttributedText["gold"]["attributions"][number]): boolean {
  const shared = content.reduce((sum, bounds) => sum + overlap(quote, bounds), 0);
  const total = quote.end - quote.start + content.reduce((sum, [start, end]) => sum + end - start, 0) - shared;
  const isBounded = quote.kind !== "indirect" || (quote.cue !== null && quote.cue.start >= quote.end);
  const isPart = isBounded && shared >= MIN_PART * (quote.end - quote.start);
  if (shared < MIN_OVERLAP * total && !isPart) return false;
  const { speaker } = quote;
  return source.length === 0
    ? speaker === null
    : speaker !== null && source.some((bounds) => overlap(speaker, bounds) > 0);
}

const overlap = ({ start, end }: Span, [first, last]: Bounds): number =>
  Math.max(0, Math.min(end, last) - Math.max(start, first));

/** Fits a logistic regression by gradient descent. */
function fitWeights(examples: readonly Example[]): Weights {
  const size = CERTAINTY_FEATURES.length;
  const features: number[] = Array(size).fill(0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Array<number>(size).fill(0);
    let gradientOfBias = 0;
    for (const example of examples) {
      const error = Number(example.isRight) - probabilityOf(example.features, { bias, features });
      gradientOfBias += error;
      for (let index = 0; index < size; index++)
        gradient[index] = (gradient[index] ?? 0) + error * (example.features[index] ?? 0);
    }
    bias += (RATE * gradientOfBias) / examples.length;
    for (let index = 0; index < size; index++)
      features[index] =
        (features[index] ?? 0) + RATE * ((gradient[index] ?? 0) / examples.length - DECAY * (features[index] ?? 0));
  }
  return { bias, features };
}
