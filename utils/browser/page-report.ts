// Context: content scripts and extension pages. What they say to each other about a page.

import { NOTICES, type NoticeKey } from "../clean/engine/notices.ts";
import type { PageExtraction } from "../pipeline/extract-page.ts";
import { NOT_ARTICLE_REASONS } from "../shared/not-article-reasons.ts";
import { isRemovalKind } from "../shared/removal-kinds.ts";
import type { Article, Block, Removal } from "../types.ts";
import {
  type Check,
  hasShape,
  isBoolean,
  isInteger,
  isNumber,
  isText,
  isTextOrNull,
  keyOf,
  listOf,
  type Shape,
} from "./shapes.ts";

/** The state of a page: what is hidden in it, and notices about the cleaning. */
export type PageStatus = {
  /** The receipts of everything that is hidden. */
  removals: Removal[];
  notices: NoticeKey[];
  /** Differs where the page's text or address differs; "" for a page of which no reading may be kept. */
  fingerprint: string;
};

/** The page script's answer to a click: the article, and the page's state after it. */
export type PageReport = PageStatus & { extraction: PageExtraction };

/**
 * A command of the popup to the page script; all answer with a `PageAnswer`.
 * "look" changes nothing, "clean" scans the whole page again, "remove-again" also hides what was put back, "html" asks
 * for the article's HTML.
 */
export type PageCommand =
  | { type: "look" }
  | { type: "clean" }
  | { type: "remove-again" }
  | { type: "html" }
  | { type: "put-back"; id: string }
  | { type: "put-back-all" };

/** The page script's answer to a command, with the page's state after it. */
export type PageAnswer = PageStatus & {
  /** True if the command was carried out. */
  done: boolean;
  /** The article's sanitised HTML, as answer to "html"; else null. */
  html: string | null;
};

const BLOCK: Shape<Block> = {
  start: isInteger,
  end: isInteger,
  kind: keyOf<Block["kind"]>({ heading: true, paragraph: true, quotation: true, "list item": true, caption: true }),
  day: (value) => value === undefined || isText(value),
};

const ARTICLE: Shape<Article> = {
  url: isText,
  canonicalUrl: isText,
  title: isText,
  byline: listOf(isText),
  site: isTextOrNull,
  published: isTextOrNull,
  modified: isTextOrNull,
  conflictingDate: isTextOrNull,
  language: isTextOrNull,
  direction: keyOf<Article["direction"]>({ ltr: true, rtl: true }),
  access: keyOf<Article["access"]>({ free: true, metered: true, locked: true, unknown: true }),
  image: isTextOrNull,
  blocks: listOf((value) => hasShape(value, BLOCK)),
  text: isText,
  html: isText,
};

const REMOVAL: Shape<Removal> = {
  id: isText,
  kind: isRemovalKind,
  reason: isText,
  words: isText,
  selector: isText,
};

/** True if a value has the shape of an article. */
export const isArticle = (value: unknown): value is Article => hasShape(value, ARTICLE);

/** True if a value has the shape of a receipt. */
export const isRemoval = (value: unknown): value is Removal => hasShape(value, REMOVAL);

const isNotice: Check = (value) => NOTICES.some((notice) => notice === value);

const EXTRACTION: Shape<PageExtraction> = {
  state: keyOf<PageExtraction["state"]>({ article: true, "not-an-article": true, limited: true }),
  reason: (value) => value === null || NOT_ARTICLE_REASONS.some((reason) => reason === value),
  partial: isBoolean,
  article: isArticle,
  articleMs: isNumber,
};

const STATUS: Shape<PageStatus> = { removals: listOf(isRemoval), notices: listOf(isNotice), fingerprint: isText };
const REPORT: Shape<PageReport> = { ...STATUS, extraction: (value) => hasShape(value, EXTRACTION) };
const ANSWER: Shape<PageAnswer> = { ...STATUS, done: isBoolean, html: isTextOrNull };

/** True if a value out of a page has the shape of a report; a page's process is not trusted to send one. */
export const isPageReport = (value: unknown): value is PageReport => hasShape(value, REPORT);

/** True if a value out of a page has the shape of an answer. */
export const isPageAnswer = (value: unknown): value is PageAnswer => hasShape(value, ANSWER);
