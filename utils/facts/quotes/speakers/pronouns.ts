import type { Discourse } from "./discourse.ts";
import {
  type EarlierSource,
  PRONOUN_FEATURES,
  type PronounCandidate,
  type PronounSource,
  pronounCandidates,
} from "./pronoun-candidates.ts";
import weights from "./pronoun-weights.json" with { type: "json" };

/** Weights of the features, and of the answer that nobody named is meant. */
export type PronounWeights = { features: readonly number[]; nobody: number };

/** Returns the probability of each candidate; what is missing to 1 is that of "nobody". */
export function rankCandidates(
  candidates: readonly PronounCandidate[],
  { features, nobody }: PronounWeights,
): number[] {
  const scores = candidates.map((candidate) =>
    candidate.features.reduce((sum, value, index) => sum + value * (features[index] ?? 0), 0),
  );
  const max = Math.max(nobody, ...scores);
  const powers = scores.map((score) => Math.exp(score - max));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(nobody - max));
  return powers.map((power) => power / total);
}

const LEARNED: PronounWeights = {
  features: PRONOUN_FEATURES.map((name) => weights.features[name]),
  nobody: weights.nobody,
};
/** A less probable candidate is left open. */
const MIN_PROBABILITY = weights.minProbability;
/** The same where somebody was introduced since the last source spoke: the two clues disagree. */
const MIN_DISPUTED_PROBABILITY = 0.9;

/** Returns the person that a pronoun refers to, and how probable that is; null in doubt. */
export function resolvePronoun(
  discourse: Discourse,
  source: PronounSource,
  earlier: readonly EarlierSource[],
): { party: number; probability: number } | null {
  const candidates = pronounCandidates(discourse, source, earlier);
  const probabilities = rankCandidates(candidates, LEARNED);
  const best = probabilities.indexOf(Math.max(...probabilities));
  const [party, probability] = [candidates[best]?.party, probabilities[best] ?? 0];
  const isDisputed = candidates.some(({ isNew }, index) => isNew && index !== best);
  const minimum = isDisputed ? MIN_DISPUTED_PROBABILITY : MIN_PROBABILITY;
  return party === undefined || probability < minimum ? null : { party, probability };
}
