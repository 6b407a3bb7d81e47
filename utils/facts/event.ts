import type { Detector } from "./reading.ts";

/** Finds event. */
export const event: Detector = { name: "event", find: () => ({}) };
