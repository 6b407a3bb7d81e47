import type { Detector } from "./reading.ts";

/** Finds parties. */
export const parties: Detector = { name: "parties", reason: "first version", find: () => ({}) };
