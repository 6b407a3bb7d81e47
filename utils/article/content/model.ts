import type { TreeEnsemble } from "./gradient-boosting.ts";
import model from "./model.json" with { type: "json" };
import { unpackNumbers } from "./packed-numbers.ts";

/**
 * Scores the blocks of a page: above 0, a block more likely belongs to the story than not.
 * Trained on annotated pages; `npm run train -- article` writes the file.
 * It also writes `model-features.json`, the features at training, which a test compares with `features.ts`.
 */
export const MODEL: TreeEnsemble = {
  ...model,
  splits: unpackNumbers(model.splits),
  leaves: unpackNumbers(model.leaves),
};
