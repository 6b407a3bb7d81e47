// Context: extension pages. Keeps what the reader shows, each under an id, in memory until the browser closes.

import { isRecord } from "../../shared/values.ts";
import type { Factbox, Facts, Span, StoryEvent, Timing } from "../../types.ts";
import { isArticle, isRemoval } from "../page-report.ts";
import { type Check, hasShape, isInteger, isNumber, isTextOrNull, listOf, type Shape } from "../shapes.ts";
import { getFromSession, keepInSession, removeFromSession } from "./session.ts";

const MAX_READINGS = 10;
const IDS_KEY = "readings";
const keyOf = (id: string) => `reading:${id}`;

/**
 * Keeps a factbox and returns its id. The last ten are kept, fewer if the browser has no room for them; rejects if it
 * has none for this one alone.
 */
export async function keepReading(factbox: Factbox): Promise<string> {
  const id = crypto.randomUUID();
  const ids = await storedIds();
  await drop(ids.splice(0, Math.max(0, ids.length + 1 - MAX_READINGS)));
  for (;;) {
    try {
      await keepInSession({ [keyOf(id)]: factbox, [IDS_KEY]: [...ids, id] });
      return id;
    } catch (error) {
      const oldest = ids.shift();
      if (oldest === undefined) throw error;
      await drop([oldest]);
    }
  }
}

/** Returns the factbox that is kept under an id; null if it is gone, or has an earlier version's shape. */
export async function findReading(id: string): Promise<Factbox | null> {
  const stored = await getFromSession(keyOf(id));
  return hasShape<Factbox>(stored, FACTBOX) ? stored : null;
}

async function storedIds(): Promise<string[]> {
  const stored = await getFromSession(IDS_KEY);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
}

const drop = (ids: readonly string[]): Promise<void> => removeFromSession(ids.map(keyOf));

const isRecordOrNull: Check = (value) => value === null || isRecord(value);
const EVENT: Shape<StoryEvent> = {
  who: isRecordOrNull,
  what: isRecordOrNull,
  when: isRecordOrNull,
  where: isRecordOrNull,
};
const FACTS: Shape<Facts> = {
  event: (value) => hasShape(value, EVENT),
  dates: listOf(isRecord),
  parties: listOf(isRecord),
  quotes: listOf(isRecord),
  figures: listOf(isRecord),
};
const SPAN: Shape<Span> = { start: isInteger, end: isInteger };
const TIMING: Shape<Timing> = { articleMs: isNumber, factsMs: isNumber };
const FACTBOX: Shape<Factbox> = {
  schema: (value) => value === 1,
  article: isArticle,
  facts: (value) => hasShape(value, FACTS),
  factsError: isTextOrNull,
  sentences: listOf((value) => hasShape(value, SPAN)),
  removals: listOf(isRemoval),
  timing: (value) => hasShape(value, TIMING),
};
