import type { NotArticleReason } from "../types.ts";
import type { RawBlock } from "./blocks.ts";
import { type PageClaims, pageClaims } from "./page-claims.ts";
import { callsIn, type Prose, paragraphsOf, postsIn, proseOf } from "./page-shape.ts";

/** Whether a page is an article; where it is none, what it is instead. */
export type Verdict = { readable: true } | { readable: false; reason: NotArticleReason };

/** What the rules may look at: the page, its address, what it claims, the prose extracted from it, and whether it is signed or dated. */
type Evidence = { document: Document; url: URL | null; claims: PageClaims; prose: Prose; signed: boolean };
type Rule = { reason: NotArticleReason; holds: (evidence: Evidence) => boolean };

const GONE =
  /^(?:error\W+)?(?:404|410)\b|\b404\b.{0,20}(?:error|fehler)|\b(?:page|article|story)\b.{0,12}(?:not found|doesn.t exist|can.t be found|no longer (?:exists|available))|seite.{0,16}nicht gefunden|page.{0,12}introuvable|p[aá]gina.{0,4}(?:no encontrada|non trovata|não encontrada)|страница.{0,10}не найдена|ページ.{0,6}見つかりません|الصفحة غير موجودة/i;
const SEARCH = /\/(?:search|suche|recherche|buscar|busca|ricerca|cerca|poisk)(?:\/|\.\w+|$)/i;
const THREAD =
  /\/(?:threads?|topics?|viewtopic|showthread|forums?|questions?|discussions?|comments)(?:[/.-]|$)|\/t\/[^/]+\/\d+/i;
const FORUM_SOFTWARE = /discourse|phpbb|vbulletin|xenforo|mybb|flarum|invision|nodebb|simple machines/i;
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i;
const LISTING =
  /\/(?:tags?|categor(?:y|ies|ie|ia|ias)|kategorien?|rubrik|rubrique|seccion|authors?|autor(?:en|es)?|archives?|page|schlagwort|thema|etiqueta)\/[^/]+(?:\/page\/\d+|\/\d+)?\/?$/i;
const CART = "form[action*='cart' i], [name='add-to-cart'], [class*='add-to-cart' i], [class*='addtocart' i]";

const says = ({ claims }: Evidence, ...types: string[]) => types.some((type) => claims.types.has(type));
const isSilent = ({ claims }: Evidence) => claims.article === "no";
const pathOf = ({ url }: Evidence) => url?.pathname ?? "";
const isLong = ({ prose }: Evidence) => prose.sentences >= 8 && prose.length >= 1_200;

// In order: the first rule that holds names the page. What a page says of itself comes before its shape; a claim to be
// an article, even the weak one that many systems give to every page, outweighs an address.
const RULES: readonly Rule[] = [
  { reason: "notArticleError", holds: isGone },
  {
    reason: "notArticleForum",
    holds: (page) =>
      says(page, "DiscussionForumPosting", "QAPage") ||
      (isSilent(page) && (isThread(page) || postsIn(page.document) >= 3)),
  },
  {
    reason: "notArticleProduct",
    holds: (page) =>
      /^product/.test(page.claims.og) ||
      (isSilent(page) && (says(page, "Product", "ProductGroup") || page.document.querySelector(CART) !== null)),
  },
  {
    reason: "notArticleSearch",
    holds: (page) =>
      says(page, "SearchResultsPage") ||
      (isSilent(page) && (SEARCH.test(pathOf(page)) || Boolean(page.url?.searchParams.has("s")))),
  },
  {
    reason: "notArticleVideo",
    holds: (page) => (/^(?:video|music)/.test(page.claims.og) || says(page, "VideoObject")) && page.prose.length < 600,
  },
  {
    reason: "notArticleProfile",
    holds: (page) => isSilent(page) && (page.claims.og === "profile" || says(page, "ProfilePage")),
  },
  { reason: "notArticleOffer", holds: (page) => isSilent(page) && says(page, "JobPosting", "Event") },
  {
    reason: "notArticleLogin",
    holds: (page) =>
      isSilent(page) && page.prose.length < 400 && page.document.querySelector("input[type='password' i]") !== null,
  },
  {
    reason: "notArticleHome",
    holds: (page) => isSilent(page) && HOME.test(pathOf(page)) && (!isLong(page) || isList(page)),
  },
  { reason: "notArticleList", holds: isList },
  { reason: "notArticleLanding", holds: isLanding },
];

/** Judges a page by what it says it is, by its address and by its shape. Says "none" only for a reason; what claims to be an article and has text is one. */
export function judgePage(
  document: Document,
  { url, blocks, signed }: { url: string; blocks: readonly RawBlock[]; signed: boolean },
): Verdict {
  const claims = pageClaims(document);
  const prose = proseOf(blocks);
  const page = { document, url: URL.canParse(url) ? new URL(url) : null, claims, prose, signed };
  const rules = claims.article === "strong" ? RULES.slice(0, 1) : RULES;
  const reason = rules.find(({ holds }) => holds(page))?.reason;
  if (reason) return { readable: false, reason };
  return hasText(page) ? { readable: true } : { readable: false, reason: "notArticleEmpty" };
}

/** Whether there is enough to read: less is asked of what says that it is an article, whose text may be brief or hard to extract. */
function hasText({ document, claims, prose }: Evidence): boolean {
  if (prose.sentences >= 3 || (prose.sentences >= 1 && prose.length >= 250)) return true;
  if (claims.article === "no") return paragraphsOf(document).all >= 5;
  return prose.sentences >= 1 || paragraphsOf(document).all >= 1 || (document.body?.textContent ?? "").length >= 1_000;
}

function isGone({ document, prose, claims }: Evidence): boolean {
  // A story may be called so; then it has a story's length, or says what it is.
  if (prose.length >= (claims.article === "strong" ? 300 : 1_500)) return false;
  return GONE.test(document.title) || GONE.test((document.querySelector("h1")?.textContent ?? "").trim());
}

function isThread(page: Evidence): boolean {
  const generator = page.document.querySelector("meta[name='generator' i]")?.getAttribute("content") ?? "";
  return FORUM_SOFTWARE.test(generator) || (THREAD.test(pathOf(page)) && postsIn(page.document) >= 2);
}

/** Whether a page leads to stories and tells none: it says so, or its sentences stand in cards, or there are none beside its linked headlines. */
function isList(page: Evidence): boolean {
  const { document, prose, claims, signed } = page;
  // A long text that is signed, or whose paragraphs are longer than a card's, needs no second look.
  const deep = prose.length >= prose.sentences * 250 || (signed && claims.article === "weak");
  if (deep && isLong(page) && prose.linkedHeadings < 5) return false;
  const { all, inCards, teasers } = paragraphsOf(document);
  const shown = Math.max(teasers, prose.linkedHeadings);
  if (inCards >= 5 && inCards >= all * 0.6 && prose.length < inCards * 400) return true;
  if (prose.linkedHeadings >= 5 && prose.length < prose.linkedHeadings * 200) return true;
  if (signed && claims.article === "weak") return false;
  if (shown >= 8 && prose.sentences < 3) return true;
  const said = says(page, "CollectionPage", "ItemList", "Blog") || LISTING.test(pathOf(page));
  return said && isSilent(page) && !isLong(page);
}

/** Whether a page sells a service: nobody signs it, its sentences are short, and it calls for a step again and again. */
function isLanding(page: Evidence): boolean {
  const { prose, signed, document } = page;
  if (!isSilent(page) || signed || prose.length >= prose.sentences * 140) return false;
  return callsIn(document) >= 4;
}
