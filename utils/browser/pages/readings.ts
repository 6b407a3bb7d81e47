// Context: extension pages. Keeps what the reader shows, each under an id, in memory until the browser closes.

import type { Factbox } from "../../types.ts";
import { isFactbox } from "./factbox-shape.ts";
import { createSessionList } from "./session-list.ts";
import { forgetTabReadings } from "./tab-readings.ts";

const readings = createSessionList("reading", 10);

/**
 * Keeps a factbox and returns its id. The last ten are kept, fewer if the browser has no room for them; rejects if it
 * has none for this one alone.
 */
export async function keepReading(factbox: Factbox): Promise<string> {
  const id = crypto.randomUUID();
  try {
    await readings.keep(id, factbox);
  } catch {
    // What a second click would show can be read again; what a reader shows cannot.
    await forgetTabReadings();
    await readings.keep(id, factbox);
  }
  return id;
}

/** Returns the factbox that is kept under an id; null if it is gone, or has an earlier version's shape. */
export async function findReading(id: string): Promise<Factbox | null> {
  const stored = await readings.find(id);
  return isFactbox(stored) ? stored : null;
}

/** Forgets the factbox that is kept under an id. */
export const forgetReading = (id: string): Promise<void> => readings.drop([id]);
