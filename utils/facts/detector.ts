import type { Facts } from "../types.ts";
import type { AnnotatedText } from "./text/annotated-text.ts";
import { NO_EVENT, withoutDoubtful } from "./without-doubtful.ts";

/** Finds one kind of facts. `find` gets what earlier detectors found and returns the lists that it fills. */
export type Detector = {
  name: string;
  find: (text: AnnotatedText, found: Facts) => Partial<Facts>;
};

/** Facts with every list empty. */
export const NO_FACTS: Facts = {
  event: NO_EVENT,
  dates: [],
  parties: [],
  quotes: [],
  figures: [],
};

/** Runs the detectors in their order; each gets what the earlier ones found. */
export function runDetectors(text: AnnotatedText, detectors: readonly Detector[]): Facts {
  let found = NO_FACTS;
  for (const detector of detectors) found = { ...found, ...withoutDoubtful(text, detector.find(text, found)) };
  return found;
}
