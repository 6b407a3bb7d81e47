import type { Detector } from "./reading.ts";

/** Finds figures. */
export const figures: Detector = { name: "figures", reason: "first version", find: () => ({}) };
