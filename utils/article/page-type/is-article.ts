import type { NotArticleReason } from "../../shared/not-article-reasons.ts";
import type { RawBlock } from "../content/join-blocks.ts";
import { type DeclaredType, readDeclaredType } from "./declared-type.ts";
import { countParagraphs, countPosts, countPurchaseLinks, measureProse, type ProseMetrics } from "./page-metrics.ts";

/** Whether a page is an article; where it is none, what it is instead. */
export type PageTypeVerdict = { readable: true } | { readable: false; reason: NotArticleReason };

/** What the rules may look at: the page, its path, what it claims, the prose extracted from it, whether that is a long text, and whether it is signed or dated. */
type Evidence = DeclaredType &
  ProseMetrics & { document: Document; url: URL | null; long: boolean; silent: boolean; signed: boolean };
type Rule = [reason: NotArticleReason, holds: (evidence: Evidence) => boolean];

const GONE =
  /^(?:error\W+)?4(?:04|10)\b|\b(?:page|article|story)\b.{0,12}(?:not found|doesn.t exist|no longer)|seite.{0,16}nicht gefunden|page.{0,12}introuvable|p[aá]gina.{0,5}(?:encontrada|trovata)|страница.{0,10}не найдена|ページ.{0,6}見つかりません/i;
const SEARCH = /\/(?:search|suche|recherche|buscar?|ricerca)(?:[/.]|$)/i;
const THREAD = /\/(?:threads?|topics?|viewtopic|showthread|forums?|questions?|discussions?)(?:[/.-]|$)/i;
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i;
const LISTING = /\/(?:tags?|categor\w+|kategorie\w*|rubri\w+|authors?|autor\w*|thema)\/[^/]+(?:\/(?:page\/)?\d+)?\/?$/i;
const CART = "form[action*='cart' i], [name='add-to-cart'], [class*='add-to-cart' i]";

// In order: the first rule that holds names the page. What a page says of itself comes before its shape; a claim to be
// an article, even the weak one that many systems give to every page, outweighs an address.
const RULES: readonly Rule[] = [
  ["notArticleError", isGone],
  ["notArticleForum", (page) => /DiscussionForumPosting|QAPage/.test(page.types) || (page.silent && isThread(page))],
  [
    "notArticleProduct",
    ({ types, silent, document }) =>
      /og:product/.test(types) || (silent && (/ Product/.test(types) || document.querySelector(CART) !== null)),
  ],
  [
    "notArticleSearch",
    ({ types, silent, url }) =>
      /SearchResultsPage/.test(types) ||
      (silent && url !== null && (SEARCH.test(url.pathname) || url.searchParams.has("s"))),
  ],
  ["notArticleVideo", ({ types, length }) => /VideoObject|og:(?:video|music)/.test(types) && length < 600],
  ["notArticleProfile", ({ types, silent }) => silent && /ProfilePage|og:profile/.test(types)],
  ["notArticleOffer", ({ types, silent }) => silent && /JobPosting| Event/.test(types)],
  [
    "notArticleLogin",
    ({ document, silent, length }) =>
      silent && length < 400 && document.querySelector("input[type='password' i]") !== null,
  ],
  ["notArticleHome", (page) => page.silent && HOME.test(page.url?.pathname ?? "") && (!page.long || isList(page))],
  ["notArticleList", isList],
  // Nobody signs it, its sentences are short, and it calls for a step again and again.
  [
    "notArticleLanding",
    ({ document, silent, signed, length, sentences }) =>
      silent && !signed && length < sentences * 140 && countPurchaseLinks(document) >= 4,
  ],
];

/** Judges a page by what it says it is, by its address and by its shape. Says "none" only for a reason; what claims to be an article and has text is one. */
export function classifyPage(
  document: Document,
  { url, blocks, signed }: { url: string; blocks: readonly RawBlock[]; signed: boolean },
): PageTypeVerdict {
  const claims = readDeclaredType(document);
  const prose = measureProse(blocks);
  const page: Evidence = {
    ...claims,
    ...prose,
    document,
    url: URL.canParse(url) ? new URL(url) : null,
    long: prose.sentences >= 8 && prose.length >= 1_200,
    silent: claims.article === "no",
    signed,
  };
  const rules = claims.article === "strong" ? RULES.slice(0, 1) : RULES;
  const reason = rules.find(([, holds]) => holds(page))?.[0];
  if (reason) return { readable: false, reason };
  return hasText(page) ? { readable: true } : { readable: false, reason: "notArticleEmpty" };
}

/** Whether there is enough to read: less is asked of what says that it is an article, whose text may be brief or hard to extract. */
function hasText({ document, silent, sentences, length }: Evidence): boolean {
  if (sentences >= 3 || (sentences > 0 && (!silent || length >= 250))) return true;
  const { all } = countParagraphs(document);
  return silent ? all >= 5 : all > 0 || (document.body?.textContent ?? "").length >= 1_000;
}

function isGone({ document, article, length }: Evidence): boolean {
  // A story may be called so; then it has a story's length, or says what it is.
  if (length >= (article === "strong" ? 300 : 1_500)) return false;
  return GONE.test(document.title) || GONE.test((document.querySelector("h1")?.textContent ?? "").trim());
}

// An address that says so makes two writers a conversation.
const isThread = ({ document, url }: Evidence): boolean =>
  countPosts(document) >= (THREAD.test(url?.pathname ?? "") ? 2 : 3);

/** Whether a page leads to stories and tells none: it says so, or its sentences stand in cards, or there are none beside its linked headlines. */
function isList({ document, url, types, silent, signed, long, sentences, length, linkedHeadings }: Evidence): boolean {
  // A long text that is signed, or whose paragraphs are longer than a card's, needs no second look.
  const told = signed && !silent;
  if (long && linkedHeadings < 5 && (told || length >= sentences * 250)) return false;
  const { all, inCards, teasers } = countParagraphs(document);
  if (inCards >= 5 && inCards >= all * 0.6 && length < inCards * 400) return true;
  if (linkedHeadings >= 5 && length < linkedHeadings * 200) return true;
  if (told) return false;
  if (Math.max(teasers, linkedHeadings) >= 8 && sentences < 3) return true;
  return silent && !long && (/CollectionPage|ItemList|Blog /.test(types) || LISTING.test(url?.pathname ?? ""));
}
