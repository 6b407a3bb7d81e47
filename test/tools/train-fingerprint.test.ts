import { expect, test } from "vitest";
import { computeFingerprints, recordedFingerprints } from "../../tools/train/fingerprint.ts";

const HELP =
  "features or word lists differ from those the model was trained with: retrain it (npm run train), " +
  "or measure that the scores hold and run npm run train -- fingerprint";

test.each(Object.entries(computeFingerprints()))("the %s model fits its word lists and features", (model, current) => {
  expect(current, `${model}: ${HELP}`).toBe(recordedFingerprints()[model]);
});

test("records a fingerprint for every model and for nothing else", () => {
  expect(Object.keys(recordedFingerprints()).sort()).toEqual(Object.keys(computeFingerprints()).sort());
});
