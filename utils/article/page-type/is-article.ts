import type { NotArticleReason } from "../../shared/not-article-reasons.ts";
import { alternation } from "../../shared/word-lists.ts";
import type { RawBlock } from "../content/join-blocks.ts";
import { type DeclaredType, readDeclaredType } from "./declared-type.ts";
import { countParagraphs, countPosts, countPurchaseLinks, measureProse, type ProseMetrics } from "./page-metrics.ts";
import words from "./page-words.json" with { type: "json" };

/** Whether a page is an article, and otherwise what it is instead. */
export type PageTypeVerdict = { readable: true } | { readable: false; reason: NotArticleReason };

/** Everything that the rules look at. */
type Evidence = DeclaredType &
  ProseMetrics & {
    document: Document;
    url: URL | null;
    /** True if the extracted text is long. */
    isLong: boolean;
    /** True if the page does not declare itself an article. */
    isUndeclared: boolean;
    /** True if the page names an author or a date. */
    isSigned: boolean;
  };
type Rule = readonly [reason: NotArticleReason, test: (evidence: Evidence) => boolean];

const NOT_FOUND = new RegExp(alternation(Object.values(words.notFound).flat()), "i");
const SEARCH_PATH = /\/(?:search|suche|recherche|buscar?|ricerca)(?:[/.]|$)/i;
const THREAD_PATH = /\/(?:threads?|topics?|viewtopic|showthread|forums?|questions?|discussions?)(?:[/.-]|$)/i;
const HOME_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i;
const LISTING_PATH =
  /\/(?:tags?|categor\w+|kategorie\w*|rubri\w+|authors?|autor\w*|thema)\/[^/]+(?:\/(?:page\/)?\d+)?\/?$/i;
const CART = "form[action*='cart' i], [name='add-to-cart'], [class*='add-to-cart' i]";

// The first rule that holds decides. What a page declares comes before its shape, and a declared article, even the weak
// declaration that many systems give to every page, before its address.
const RULES: readonly Rule[] = [
  ["notArticleError", isErrorPage],
  [
    "notArticleForum",
    (page) => /DiscussionForumPosting|QAPage/.test(page.types) || (page.isUndeclared && isThread(page)),
  ],
  [
    "notArticleProduct",
    ({ types, isUndeclared, document }) =>
      /og:product/.test(types) || (isUndeclared && (/ Product/.test(types) || document.querySelector(CART) !== null)),
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
  [
    "notArticleHome",
    (page) => page.isUndeclared && HOME_PATH.test(page.url?.pathname ?? "") && (!page.isLong || isList(page)),
  ],
  ["notArticleList", isList],
  // No author, short sentences, and one call to action after another.
  [
    "notArticleLanding",
    ({ document, isUndeclared, isSigned, length, sentences }) =>
      isUndeclared && !isSigned && length < sentences * 140 && countPurchaseLinks(document) >= 4,
  ],
];

/**
 * Classifies a page by its declared type, its address and its shape.
 * Calls it no article only for a reason: a page that reliably declares itself an article and has text is one.
 */
export function classifyPage(
  document: Document,
  { url, blocks, isSigned }: { url: string; blocks: readonly RawBlock[]; isSigned: boolean },
): PageTypeVerdict {
  const declared = readDeclaredType(document);
  const prose = measureProse(blocks);
  const page: Evidence = {
    ...declared,
    ...prose,
    document,
    url: URL.canParse(url) ? new URL(url) : null,
    isLong: prose.sentences >= 8 && prose.length >= 1_200,
    isUndeclared: declared.article === "no",
    isSigned,
  };
  const rules = declared.article === "strong" ? RULES.slice(0, 1) : RULES;
  const reason = rules.find(([, test]) => test(page))?.[0];
  if (reason) return { readable: false, reason };
  return hasText(page) ? { readable: true } : { readable: false, reason: "notArticleEmpty" };
}

/** True if there is enough text. A declared article needs less: its text may be short or hard to extract. */
function hasText({ document, isUndeclared, sentences, length }: Evidence): boolean {
  if (sentences >= 3 || (sentences > 0 && (!isUndeclared || length >= 250))) return true;
  const { all } = countParagraphs(document);
  return isUndeclared ? all >= 5 : all > 0 || (document.body?.textContent ?? "").length >= 1_000;
}

function isErrorPage({ document, article, length }: Evidence): boolean {
  // A story may have such a title; then it has the length of a story, or declares itself one.
  if (length >= (article === "strong" ? 300 : 1_500)) return false;
  return NOT_FOUND.test(document.title) || NOT_FOUND.test((document.querySelector("h1")?.textContent ?? "").trim());
}

// In a forum, by its address, two posts are a thread; elsewhere three.
const isThread = ({ document, url }: Evidence): boolean =>
  countPosts(document) >= (THREAD_PATH.test(url?.pathname ?? "") ? 2 : 3);

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
  if (Math.max(teasers, linkedHeadings) >= 8 && sentences < 3) return true;
  return (
    isUndeclared && !isLong && (/CollectionPage|ItemList|Blog /.test(types) || LISTING_PATH.test(url?.pathname ?? ""))
  );
}
