import type { NotArticleReason } from "../../shared/not-article-reasons.ts";
import { alternation } from "../../shared/word-lists.ts";
import type { RawBlock } from "../content/join-blocks.ts";
import type { PageBlock } from "../content/types.ts";
import { wordPattern } from "../words.ts";
import { NAMED_PRODUCT, readDeclaredType } from "./declared-type.ts";
import { type KindScore, scoreKinds } from "./page-kinds.ts";
import { countParagraphs, measureProse, type ProseMetrics } from "./page-metrics.ts";
import { countSignals, isNewsAddress, type SignalSources } from "./page-signals.ts";

/** Whether a page is an article, and otherwise what it is instead. */
export type PageTypeVerdict = { readable: true } | { readable: false; reason: NotArticleReason };

/** What is known of a page besides its document. */
export type PageContext = {
  url: string;
  /** The blocks of the extracted text. */
  blocks: readonly RawBlock[];
  /** All blocks of the page. */
  pageBlocks: readonly PageBlock[];
  hasByline: boolean;
  hasDate: boolean;
};

/** Everything that the rules look at. */
type Evidence = SignalSources &
  ProseMetrics & {
    /** Length of the extracted text in proportion to all text of the page that is in no link. */
    share: number;
    /** True if the extracted text is long. */
    isLong: boolean;
    /** True if the page does not declare itself an article. */
    isUndeclared: boolean;
    /** True if the page names an author or a date. */
    isSigned: boolean;
  };
type Rule = readonly [reason: NotArticleReason, test: (evidence: Evidence) => boolean];

const notFound = wordPattern((words) => new RegExp(alternation(words("page", "notFound")), "i"));
const MIN_WORDS = 25;
const MIN_WORDS_OF_SIGNED = 40;
const MIN_WORDS_OF_UNKNOWN = 100;
const MIN_SHARE_OF_PAGE = 0.6;
const SEARCH_PATH = /\/(?:search|suche|recherche|buscar?|ricerca)(?:[/.]|$)/i;
const HOME_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i;
const LISTING_PATH =
  /\/(?:tags?|categor\w+|kategorie\w*|rubri\w+|authors?|autor\w*|thema)\/[^/]+(?:\/(?:page\/)?\d+)?\/?$/i;

// The first rule that holds decides: what a page declares, then the kind that its controls give away, then its shape.
// A declared article, even by the weak declaration that many systems give to every page, counts before its address.
const DECLARATION_RULES: readonly Rule[] = [
  ["notArticleError", isErrorPage],
  ["notArticleForum", ({ types }) => /DiscussionForumPosting|QAPage/.test(types)],
  [
    "notArticleProduct",
    ({ types, isUndeclared }) => /og:product/.test(types) || (isUndeclared && NAMED_PRODUCT.test(types)),
  ],
  [
    "notArticleSearch",
    ({ types, isUndeclared, url }) =>
      /SearchResultsPage/.test(types) ||
      (isUndeclared && url !== null && (SEARCH_PATH.test(url.pathname) || url.searchParams.has("s"))),
  ],
  ["notArticleVideo", ({ types, length }) => /VideoObject|og:(?:video|music)/.test(types) && length < 600],
  ["notArticleProfile", ({ types, isUndeclared }) => isUndeclared && /ProfilePage|og:profile/.test(types)],
  ["notArticleOffer", ({ types, isUndeclared }) => isUndeclared && /JobPosting| Event/.test(types)],
  [
    "notArticleLogin",
    ({ document, isUndeclared, length }) =>
      isUndeclared && length < 400 && document.querySelector("input[type='password' i]") !== null,
  ],
];
const SHAPE_RULES: readonly Rule[] = [
  ["notArticleHome", (page) => page.isUndeclared && isHome(page.url) && (!page.isLong || isList(page))],
  ["notArticleList", isList],
];

/**
 * Classifies a page by its declared type, its address, its shape and its controls.
 * Calls it no article only for a reason: a page that reliably declares itself an article and has text is one.
 */
export function classifyPage(document: Document, context: PageContext): PageTypeVerdict {
  const page = evidenceOf(document, context);
  const isStrong = page.article === "strong";
  // An article that says so, and names author and date, is not searched for the controls of other kinds.
  const isCertain = isStrong && page.hasByline && page.hasDate;
  const firstOf = (rules: readonly Rule[]) => rules.find(([, test]) => test(page))?.[0];
  const reason =
    firstOf(isStrong ? DECLARATION_RULES.slice(0, 1) : DECLARATION_RULES) ??
    (isCertain ? undefined : scorePage(page, context).find(({ isKind }) => isKind)?.reason) ??
    (isStrong ? undefined : firstOf(SHAPE_RULES));
  if (reason) return { readable: false, reason };
  return hasText(page) ? { readable: true } : { readable: false, reason: "notArticleEmpty" };
}

/** Scores a page as each kind that is no article; `found` names the signals that it has. */
export const explainPageType = (document: Document, context: PageContext): KindScore[] =>
  scorePage(evidenceOf(document, context), context);

function evidenceOf(document: Document, { url, blocks, pageBlocks, hasByline, hasDate }: PageContext): Evidence {
  const declared = readDeclaredType(document);
  const prose = measureProse(blocks);
  const address = URL.canParse(url) ? new URL(url) : null;
  const pageChars = pageBlocks.reduce((sum, { words, linkChars }) => sum + words.length - linkChars, 0);
  return {
    ...declared,
    ...prose,
    document,
    url: address && /^https?:$/.test(address.protocol) && !address.hostname.endsWith(".invalid") ? address : null,
    hasByline,
    hasDate,
    share: blocks.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, pageChars),
    isLong: prose.sentences >= 8 && prose.length >= 1_200,
    isUndeclared: declared.article === "no",
    isSigned: hasByline || hasDate,
  };
}

const scorePage = (page: Evidence, { blocks }: PageContext): KindScore[] =>
  scoreKinds(countSignals(page, blocks.map(({ words }) => words).join("\n")));

/** True if an address is that of a front page; "/?p=1234" is a story's. */
const isHome = (url: URL | null): boolean =>
  url !== null && HOME_PATH.test(url.pathname) && ![...url.searchParams.values()].some((value) => /^\d+$/.test(value));

/**
 * True if there is enough text: sentences, or words in shorter lines, as in verse, an interview or a letter.
 * What says that it is news needs less of it, and so does a page that has nothing else, not even a link.
 */
function hasText(page: Evidence): boolean {
  const { document, isUndeclared, isSigned, hasDate, sentences, length, words, share } = page;
  if (sentences >= 3 || (sentences > 0 && (!isUndeclared || hasDate || length >= 250))) return true;
  const isNews =
    isSigned ||
    !isUndeclared ||
    isNewsAddress(page.url) ||
    document.querySelector("article h1") !== null ||
    document.querySelector("a[href], form") === null;
  if (words >= (isNews ? MIN_WORDS : MIN_WORDS_OF_UNKNOWN) && share >= MIN_SHARE_OF_PAGE) return true;
  if (words >= MIN_WORDS_OF_SIGNED && (isSigned || !isUndeclared)) return true;
  const { all } = countParagraphs(document);
  return isUndeclared ? all >= 5 : all > 0 || (document.body?.textContent ?? "").length >= 1_000;
}

function isErrorPage({ document, article, length }: Evidence): boolean {
  // A story may have such a title; then it has the length of a story, or declares itself one.
  if (length >= (article === "strong" ? 300 : 1_500)) return false;
  return notFound().test(document.title) || notFound().test((document.querySelector("h1")?.textContent ?? "").trim());
}

/** True if a page leads to stories: it says so, its sentences are in cards, or it has linked headlines and no text. */
function isList({
  document,
  url,
  types,
  isUndeclared,
  isSigned,
  isLong,
  sentences,
  length,
  linkedHeadings,
}: Evidence): boolean {
  // A long text that is signed, or whose paragraphs are longer than a card's, is no list.
  const isSignedArticle = isSigned && !isUndeclared;
  if (isLong && linkedHeadings < 5 && (isSignedArticle || length >= sentences * 250)) return false;
  const { all, inCards, teasers } = countParagraphs(document);
  if (inCards >= 5 && inCards >= all * 0.6 && length < inCards * 400) return true;
  if (linkedHeadings >= 5 && length < linkedHeadings * 200) return true;
  if (isSignedArticle) return false;
  // A story may be one block of many lines.
  if (Math.max(teasers, linkedHeadings) >= 8 && sentences < 3 && length < 1_000) return true;
  return (
    isUndeclared && !isLong && (/CollectionPage|ItemList|Blog /.test(types) || LISTING_PATH.test(url?.pathname ?? ""))
  );
}
