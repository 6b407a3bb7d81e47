import type { NotArticleReason } from "../../shared/not-article-reasons.ts";
import { type DeclaredType, NAMED_PRODUCT } from "./declared-type.ts";
import type { ProseMetrics } from "./page-metrics.ts";
import type { PageSignals } from "./page-signals.ts";

/** Everything that speaks for or against a kind of page. */
export type KindEvidence = DeclaredType &
  ProseMetrics &
  PageSignals & {
    url: URL | null;
    generator: string;
    hasByline: boolean;
    hasDate: boolean;
    /** Number of posts by named authors. */
    posts: number;
    /** Shares of the text's words that mean the provider and the customer. */
    we: number;
    you: number;
  };

type Signal = readonly [points: number, name: string, test: (page: KindEvidence) => boolean];
type Kind = {
  reason: NotArticleReason;
  /** Points that the kind needs, and by how many it must exceed the page's credentials as an article. */
  minPoints: number;
  minLead: number;
  /** Without it, no points count. */
  requires?: (page: KindEvidence) => boolean;
  signals: readonly Signal[];
};

const inPath = (pattern: RegExp) => (page: KindEvidence) => pattern.test(page.url?.pathname ?? "");
const inHost = (pattern: RegExp) => (page: KindEvidence) => pattern.test(page.url?.hostname ?? "");
const either = (first: Signal[2], second: Signal[2]) => (page: KindEvidence) => first(page) || second(page);

const DOCUMENTATION_PATH = /\/(?:docs?|documentation|reference|manual|handbook|api)(?:[/:]|$)/i;
const DOCUMENTATION_HOST = /^(?:docs?|developers?|dev|api)\./i;
const DOCUMENTATION_GENERATOR =
  /antora|asciidoctor|docusaurus|docutils|doxygen|gitbook|javadoc|mdbook|mkdocs|sphinx|vitepress|vuepress/i;
const FORUM_PATH = /\/(?:forums?|threads?|topics?|discussions?|questions?|t|viewtopic|showthread)(?:[-/.]|$)/i;
const FORUM_HOST = /^(?:forums?|community|discuss)\./i;
const SHOP_PATH = /\/(?:products?|shop|store|p|collections?|categor(?:y|ies)|departments?|items?|dp)(?:\/|$)/i;
const SERVICE_PATH = /\/(?:services?|locations?|areas?-served|local|solutions?)(?:\/|$)/i;
const MIN_WE = 0.01;

const KINDS: readonly Kind[] = [
  {
    reason: "notArticleDocumentation",
    minPoints: 3,
    minLead: 3,
    signals: [
      [2, "address of documentation", either(inPath(DOCUMENTATION_PATH), inHost(DOCUMENTATION_HOST))],
      [2, "made by a generator of documentation", ({ generator }) => DOCUMENTATION_GENERATOR.test(generator)],
      [1, "block of code", ({ codeBlocks }) => codeBlocks > 0],
      [1, "5 pieces of code", ({ code }) => code >= 5],
      [1, "20 pieces of code", ({ code }) => code >= 20],
      [1, "nested menu of 20 pages", ({ menuLinks }) => menuLinks >= 20],
      [1, "3 headings with a link to themselves", ({ headingAnchors }) => headingAnchors >= 3],
      [1, "label of documentation", ({ documentationLabels }) => documentationLabels > 0],
      [1, "link to the next page", ({ steps }) => steps > 0],
    ],
  },
  {
    reason: "notArticleForum",
    minPoints: 4,
    minLead: 1,
    signals: [
      [2, "address of a forum", either(inPath(FORUM_PATH), inHost(FORUM_HOST))],
      [2, "2 posts by named authors", ({ posts }) => posts >= 2],
      [1, "3 controls to answer", ({ replies }) => replies >= 3],
      [1, "8 controls to answer", ({ replies }) => replies >= 8],
      [1, "2 members", ({ members }) => members >= 2],
      [1, "5 members", ({ members }) => members >= 5],
      [1, "label of a forum", ({ forumLabels }) => forumLabels > 0],
      [1, "3 labels of a forum", ({ forumLabels }) => forumLabels >= 3],
    ],
  },
  {
    reason: "notArticleProduct",
    minPoints: 3,
    minLead: 3,
    signals: [
      [2, "declared a product", ({ types }) => NAMED_PRODUCT.test(types)],
      [1, "address of a shop", inPath(SHOP_PATH)],
      [1, "control to buy", ({ purchases }) => purchases > 0],
      [1, "3 controls to buy", ({ purchases }) => purchases >= 3],
      [1, "cart", ({ carts }) => carts > 0],
      [1, "3 prices", ({ prices }) => prices >= 3],
      [1, "10 prices", ({ prices }) => prices >= 10],
    ],
  },
  {
    reason: "notArticleLanding",
    minPoints: 5,
    minLead: 4,
    // Guides address the reader as well; only a provider speaks of itself besides.
    requires: ({ we }) => we >= MIN_WE,
    signals: [
      [1, "telephone link", ({ phones }) => phones > 0],
      [1, "3 telephone links", ({ phones }) => phones >= 3],
      [1, "3 fields to fill in", ({ fields }) => fields >= 3],
      [1, "3 calls to action", ({ calls }) => calls >= 3],
      [1, "6 calls to action", ({ calls }) => calls >= 6],
      [1, "address of a service", inPath(SERVICE_PATH)],
      [1, "speaks of “you”", ({ you }) => you >= 0.02],
      [1, "speaks of “you” often", ({ you }) => you >= 0.035],
      [1, "speaks of “we” often", ({ we }) => we >= 0.02],
      [1, "short paragraphs", ({ length, sentences }) => length < 180 * sentences],
    ],
  },
];

const NEWS_PATH =
  /\/(?:blogs?|news|articles?|stor(?:y|ies)|posts?|insights|magazine)(?:\/|$)|\/(?:19|20)\d\d[-/]?\d\d/i;
const NEWS_HOST = /^(?:blog|news)\./i;
const MIN_HEADLINE_WORDS = 5;

const CREDENTIALS: readonly Signal[] = [
  [1, "author", ({ hasByline }) => hasByline],
  [1, "date", ({ hasDate }) => hasDate],
  [1, "declared an article", ({ article }) => article !== "no"],
  [1, "reliably declared an article", ({ article }) => article === "strong"],
  [2, "address of news", either(inPath(NEWS_PATH), inHost(NEWS_HOST))],
  [1, "headline in the address", ({ url }) => wordsOfAddress(url) >= MIN_HEADLINE_WORDS],
];

function wordsOfAddress(url: URL | null): number {
  const last = (url?.pathname ?? "").replace(/\/$/, "").split("/").at(-1) ?? "";
  return last.split(/[-_]/).filter((word) => /\p{L}{2}/u.test(word)).length;
}

/** A kind of page, its points against the page's credentials as an article, and the verdict. */
export type KindScore = {
  reason: NotArticleReason;
  points: number;
  credentials: number;
  isKind: boolean;
  /** The signals that gave points, in words. */
  found: string[];
};

/** Scores a page as each kind that is no article, the first of the list first. */
export function scoreKinds(page: KindEvidence): KindScore[] {
  const credentials = sumOf(CREDENTIALS, page).points;
  return KINDS.map(({ reason, minPoints, minLead, requires, signals }) => {
    const { points, found } = requires && !requires(page) ? { points: 0, found: [] } : sumOf(signals, page);
    return { reason, points, credentials, found, isKind: points >= minPoints && points - credentials >= minLead };
  });
}

function sumOf(signals: readonly Signal[], page: KindEvidence): { points: number; found: string[] } {
  const given = signals.filter(([, , test]) => test(page));
  return {
    points: given.reduce((sum, [points]) => sum + points, 0),
    found: given.map(([points, name]) => `${name} ${points}`),
  };
}
