import type { Figure, Party, Quote } from "../types.ts";
import type { TimelineEntry } from "./timeline.ts";

/** Identifies a party among the facts of an article. */
export const partyId = ({ start }: Party): string => `party ${start}`;

/** Identifies a day among the facts of an article. */
export const dayId = ({ value }: TimelineEntry): string => `date ${value}`;

/** Identifies a figure among the facts of an article, by the first of those that say the same. */
export const figureId = ([{ start }]: readonly [Figure, ...Figure[]]): string => `figure ${start}`;

/** Identifies a statement among the facts of an article. */
export const quoteId = ({ start, end }: Quote): string => `quote ${start} ${end}`;
