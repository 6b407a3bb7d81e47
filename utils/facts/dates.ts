import type { Detector } from "./reading.ts";

/** Finds dates. */
export const dates: Detector = { name: "dates", reason: "first version", find: () => ({}) };
