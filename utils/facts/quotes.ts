import type { Detector } from "./reading.ts";

/** Finds quotes. */
export const quotes: Detector = { name: "quotes", find: () => ({}) };
