import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PRONOUN_FEATURES } from "../../../utils/facts/quotes/speakers/pronoun-candidates.ts";
import { type PronounWeights, rankCandidates } from "../../../utils/facts/quotes/speakers/pronouns.ts";
import { loadModel } from "../../distill/dependencies.ts";
import { foldsOf } from "../folds.ts";
import { type LabelledPronoun, labelledPronouns } from "./labelled.ts";

const WEIGHTS_FILE = join(import.meta.dirname, "../../../utils/facts/quotes/speakers/pronoun-weights.json");
const ROUNDS = 600;
const RATE = 0.5;
/** The strength of the pull towards zero, per example. */
const DECAY = 0.002;
/** A pronoun of the second kind of file counts so much: it is not about sources. */
const COREFERENCE_WEIGHT = 0.1;
const MIN_PROBABILITIES = [0, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8];
const MIN_PROBABILITY = 0.55;
const FOLDS = 5;

type Example = LabelledPronoun & { weight: number };

/**
 * Trains the ranking of the people that a pronoun may refer to, and stores its weights. Prints a cross-validation over
 * the articles of `files`, in which each article is judged by weights that have not seen it. The files `on` add
 * pronouns that are no sources.
 */
export function trainPronouns({ files, on }: { files: readonly string[]; on: readonly string[] }): void {
  const model = loadModel("en");
  const sources = files.flatMap((file) => labelledPronouns(file, model)).map((one) => ({ ...one, weight: 1 }));
  const others = on
    .flatMap((file) => labelledPronouns(file, model))
    .map((one) => ({ ...one, weight: COREFERENCE_WEIGHT }));
  console.log(`${sources.length} pronouns of sources, ${others.length} others`);
  const foldOf = foldsOf(
    sources.map(({ article }) => article),
    FOLDS,
  );
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights([...sources.filter(({ article }) => foldOf.get(article) !== fold), ...others]);
    return sources.filter(({ article }) => foldOf.get(article) === fold).map((example) => judge(example, weights));
  }).flat();
  for (const minimum of MIN_PROBABILITIES) console.log(lineOf(judged, minimum));
  const weights = fitWeights([...sources, ...others]);
  PRONOUN_FEATURES.forEach((name, index) => {
    console.log(`${(weights.features[index] ?? 0).toFixed(2).padStart(6)}  ${name}`);
  });
  console.log(`${weights.nobody.toFixed(2).padStart(6)}  nobody`);
  const round = (value: number) => Math.round(value * 100) / 100;
  const features = PRONOUN_FEATURES.map((name, index) => [name, round(weights.features[index] ?? 0)] as const);
  features.sort(([a], [b]) => (a < b ? -1 : 1));
  const stored = {
    features: Object.fromEntries(features),
    minProbability: MIN_PROBABILITY,
    nobody: round(weights.nobody),
  };
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(stored, null, 2)}\n`);
}

type Judged = { probability: number; isRight: boolean };

function judge({ candidates, answer }: Example, weights: PronounWeights): Judged {
  const probabilities = rankCandidates(candidates, weights);
  const probability = Math.max(0, ...probabilities);
  return { probability, isRight: answer !== null && probabilities.indexOf(probability) === answer };
}

function lineOf(judged: readonly Judged[], minimum: number): string {
  const given = judged.filter(({ probability }) => probability >= minimum && probability > 0);
  const right = given.filter(({ isRight }) => isRight).length;
  const percent = (count: number) => ((100 * count) / judged.length).toFixed(1);
  return `from ${minimum}: right ${percent(right)}, wrong ${percent(given.length - right)}, open ${percent(judged.length - given.length)}`;
}

/** Fits the weights by gradient descent with momentum on the logarithm of the right answer's probability. */
function fitWeights(examples: readonly Example[]): PronounWeights {
  const size = PRONOUN_FEATURES.length + 1;
  const weights = new Float64Array(size);
  const momentum = new Float64Array(size);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size);
    const current = { features: [...weights.subarray(0, size - 1)], nobody: weights[size - 1] ?? 0 };
    for (const { candidates, answer, weight } of examples) {
      const probabilities = rankCandidates(candidates, current);
      const nobody = 1 - probabilities.reduce((sum, probability) => sum + probability, 0);
      candidates.forEach(({ features }, index) => {
        const error = weight * ((index === answer ? 1 : 0) - (probabilities[index] ?? 0));
        for (let feature = 0; feature < size - 1; feature++)
          gradient[feature] = (gradient[feature] ?? 0) + error * (features[feature] ?? 0);
      });
      gradient[size - 1] = (gradient[size - 1] ?? 0) + weight * ((answer === null ? 1 : 0) - nobody);
    }
    for (let index = 0; index < size; index++) {
      const step = (gradient[index] ?? 0) / total - DECAY * (weights[index] ?? 0);
      momentum[index] = 0.9 * (momentum[index] ?? 0) + step;
      weights[index] = (weights[index] ?? 0) + RATE * (momentum[index] ?? 0);
    }
  }
  return { features: [...weights.subarray(0, size - 1)], nobody: weights[size - 1] ?? 0 };
}
