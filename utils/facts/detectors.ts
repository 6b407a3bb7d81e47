import { dates } from "./dates/detector.ts";
import type { Detector } from "./detector.ts";
import { parties } from "./entities/detector.ts";
import { event } from "./event/detector.ts";
import { figures } from "./figures/detector.ts";
import { quotes } from "./quotes/detector.ts";

/** The detectors in the order in which they run. */
export const detectors: readonly Detector[] = [
  dates,
  figures, // after dates: a year or a clock time is not a figure
  parties,
  quotes, // after parties: a speaker is one of them if possible
  event, // last: it selects from everything else
];
