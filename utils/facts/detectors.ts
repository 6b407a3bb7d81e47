import { dates } from "./dates.ts";
import { event } from "./event.ts";
import { figures } from "./figures.ts";
import { parties } from "./parties.ts";
import { quotes } from "./quotes.ts";
import type { Detector } from "./reading.ts";

/** The detectors in the order they run: each may use what those before it found. */
export const detectors: readonly Detector[] = [
  dates,
  figures, // after dates: a year or a clock time is no figure
  parties,
  quotes, // after parties: a speaker is one of them where it can be
  event, // last: it chooses among all the others found
];
