import { dates } from "./facts/dates.ts";
import { event } from "./facts/event.ts";
import { figures } from "./facts/figures.ts";
import { parties } from "./facts/parties.ts";
import { quotes } from "./facts/quotes.ts";
import type { Detector } from "./facts/reading.ts";

/** The detectors in the order they run: each may use what stands before it. */
export const detectors: readonly Detector[] = [dates, figures, parties, quotes, event];
