// Context: extension pages. The check of a factbox that was stored, perhaps by an earlier version.

import { isRecord } from "../../shared/values.ts";
import type { Factbox, Facts, Span, StoryEvent, Timing } from "../../types.ts";
import { isArticle, isRemoval } from "../page-report.ts";
import { type Check, hasShape, isInteger, isNumber, isTextOrNull, listOf, type Shape } from "../shapes.ts";

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

/** True if a value has the shape of a factbox. */
export const isFactbox = (value: unknown): value is Factbox => hasShape<Factbox>(value, FACTBOX);
