import { NOTICES, type NoticeKey } from "../clean/engine/notices.ts";
import type { PageExtraction } from "../pipeline/extract-page.ts";
import { isRecord } from "../shared/values.ts";
import { NOT_ARTICLE_REASONS, type Removal } from "../types.ts";

/** What the page script hands to the popup. */
export type PageReport = { reading: PageExtraction; removals: Removal[]; notes: NoticeKey[] };

/** What the popup may ask of a page that was read. */
export type PageCommand =
  | { do: "jump"; words: string; before: string; after: string }
  | { do: "html" }
  | { do: "put-back"; id: string }
  | { do: "put-back-all" };

/** What the page answers: whether it did what was asked, what is off the page now, what is to be told of that, and the article's sanitised HTML where that was asked for. */
export type PageAnswer = { done: boolean; removals: Removal[]; notes: NoticeKey[]; html: string | null };

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === "string");
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";

function isRemoval(value: unknown): value is Removal {
  return (
    isRecord(value) && ["id", "kind", "reason", "words", "selector"].every((key) => typeof value[key] === "string")
  );
}

/** Whether receipts and notes have their shape. */
function isCleaning({ removals, notes }: Record<string, unknown>): boolean {
  const isNote = (value: unknown) => NOTICES.some((note) => note === value);
  return Array.isArray(removals) && removals.every(isRemoval) && Array.isArray(notes) && notes.every(isNote);
}

function isBlock(value: unknown): boolean {
  return (
    isRecord(value) && Number.isInteger(value.start) && Number.isInteger(value.end) && typeof value.kind === "string"
  );
}

const isReasonOrNull = (value: unknown): boolean =>
  value === null || NOT_ARTICLE_REASONS.some((reason) => reason === value);

function isReading(value: unknown): value is PageExtraction {
  if (
    !isRecord(value) ||
    typeof value.state !== "string" ||
    typeof value.partial !== "boolean" ||
    typeof value.articleMs !== "number"
  )
    return false;
  const article = value.article;
  return (
    isRecord(article) &&
    ["article", "not-an-article", "limited"].includes(value.state) &&
    isReasonOrNull(value.reason) &&
    ["free", "metered", "locked", "unknown"].some((access) => access === article.access) &&
    ["url", "canonicalUrl", "title", "text", "html", "direction"].every((key) => typeof article[key] === "string") &&
    ["site", "published", "modified", "conflictingDate", "language", "image"].every((key) =>
      isTextOrNull(article[key]),
    ) &&
    isStrings(article.byline) &&
    Array.isArray(article.blocks) &&
    article.blocks.every(isBlock)
  );
}

/** Whether a value that came out of a page has the shape of a report; a page's process is not trusted to send one. */
export function isPageReport(value: unknown): value is PageReport {
  return isRecord(value) && isReading(value.reading) && isCleaning(value);
}

/** Whether a value that came out of a page has the shape of an answer. */
export function isPageAnswer(value: unknown): value is PageAnswer {
  return isRecord(value) && typeof value.done === "boolean" && isTextOrNull(value.html) && isCleaning(value);
}
