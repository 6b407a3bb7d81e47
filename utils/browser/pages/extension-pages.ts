// Context: extension pages. Opens the options and the reader, and hands a factbox to the reader.

import { browser } from "wxt/browser";
import { isRecord } from "../../shared/values.ts";
import type { Factbox, Facts, Span, StoryEvent, Timing } from "../../types.ts";
import { isArticle, isRemoval } from "../page-report.ts";
import { type Check, hasShape, isInteger, isNumber, isTextOrNull, listOf, type Shape } from "../shapes.ts";

const READER_KEY = "reading";

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/**
 * Opens the reader in a new tab with a factbox, which replaces the last one.
 * It is kept in memory until the browser closes; rejects if it is larger than the browser allows there.
 */
export async function openReader(factbox: Factbox): Promise<void> {
  await browser.storage.session.set({ [READER_KEY]: factbox });
  await browser.tabs.create({ url: browser.runtime.getURL("/reader.html") });
}

/** Returns the factbox that was handed over last; null if there is none, or one of an earlier version's shape. */
export async function loadForReader(): Promise<Factbox | null> {
  const stored: unknown = (await browser.storage.session.get(READER_KEY))[READER_KEY];
  return hasShape<Factbox>(stored, FACTBOX) ? stored : null;
}

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
