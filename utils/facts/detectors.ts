import { dates } from "./dates/detector.ts";
import { parties } from "./entities/detector.ts";
import { event } from "./event/detector.ts";
import { figures } from "./figures/detector.ts";
import { quotes } from "./quotes/detector.ts";
import type { Detector } from "./text/annotated-text.ts";

/** The detectors in the order they run: each may use what those before it found. */
export const detectors: readonly Detector[] = [
  dates,
  figures, // after dates: a year or a clock time is no figure
  parties,
  quotes, // after parties: a speaker is one of them where it can be
  event, // last: it chooses among all the others found
];
