import type { TreeEnsemble } from "./gradient-boosting.ts";
import model from "./model.json" with { type: "json" };

/**
 * Scores the blocks of a page: above 0, a block more likely belongs to the story than not.
 * Trained on annotated pages; `npm run train -- article` writes the file, and the names of the features that the model was
 * trained with into `model-features.json`, which a test compares with `features.ts`.
 */
export const MODEL: TreeEnsemble = model;
