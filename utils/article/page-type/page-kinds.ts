import type { NotArticleReason } from "../../shared/not-article-reasons.ts";
import type { PageSignals } from "./page-signals.ts";

/** A signal that counts from a minimum on, and its points (1 if none are given). */
type Signal = readonly [signal: keyof PageSignals, min: number, points?: number];
type Kind = {
  reason: NotArticleReason;
  /** Points that the kind needs, and by how many it must exceed the page's credentials as an article. */
  minPoints: number;
  minLead: number;
  /** Without it, no points count. */
  requires?: Signal;
  signals: readonly Signal[];
};

const KINDS: readonly Kind[] = [
  {
    reason: "notArticleDocumentation",
    minPoints: 3,
    minLead: 3,
    signals: [
      ["documentationAddress", 1, 2],
      ["codeBlocks", 1],
      ["code", 5],
      ["code", 20],
      ["menuLinks", 20],
    ],
  },
  {
    reason: "notArticleForum",
    minPoints: 3,
    minLead: 1,
    signals: [
      ["forumAddress", 1, 2],
      ["posts", 2, 2],
      ["members", 2],
      ["members", 5],
    ],
  },
  {
    reason: "notArticleProduct",
    minPoints: 3,
    minLead: 3,
    signals: [
      ["declaredProduct", 1, 2],
      ["shopAddress", 1],
      ["carts", 1, 2],
      ["prices", 3],
      ["prices", 10],
    ],
  },
  {
    reason: "notArticleSite",
    minPoints: 3,
    minLead: 1,
    signals: [
      ["siteTitle", 1, 3],
      ["siteAddress", 1, 3],
    ],
  },
  {
    reason: "notArticleLanding",
    minPoints: 4,
    minLead: 3,
    // Guides address the reader as well; only a provider speaks of itself besides.
    requires: ["we", 1],
    signals: [
      ["phones", 1],
      ["phones", 3],
      ["calls", 3],
      ["calls", 6],
      ["serviceAddress", 1],
      ["you", 2],
      ["you", 3.5],
      ["we", 2],
    ],
  },
];

const CREDENTIALS: readonly Signal[] = [
  ["author", 1],
  ["date", 1],
  ["declaredArticle", 1],
  ["declaredArticle", 2],
  ["newsAddress", 1, 2],
  ["wordsOfAddress", 5],
];

/** A kind of page, its points against the page's credentials as an article, and the verdict. */
export type KindScore = {
  reason: NotArticleReason;
  points: number;
  credentials: number;
  isKind: boolean;
  /** The signals that gave points. */
  found: readonly Signal[];
};

/** Scores a page as each kind that is no article, in a fixed order. */
export function scoreKinds(page: PageSignals): KindScore[] {
  const has = ([signal, min]: Signal) => page[signal] >= min;
  const sum = (signals: readonly Signal[]) => signals.reduce((points, [, , more = 1]) => points + more, 0);
  const credentials = sum(CREDENTIALS.filter(has));
  return KINDS.map(({ reason, minPoints, minLead, requires, signals }) => {
    const found = requires && !has(requires) ? [] : signals.filter(has);
    const points = sum(found);
    return { reason, points, credentials, found, isKind: points >= minPoints && points - credentials >= minLead };
  });
}
