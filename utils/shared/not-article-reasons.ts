/** Message keys of the reasons why a page is not an article. */
export const NOT_ARTICLE_REASONS = [
  "notArticleDocumentation",
  "notArticleEmpty",
  "notArticleError",
  "notArticleForum",
  "notArticleHome",
  "notArticleLanding",
  "notArticleList",
  "notArticleLogin",
  "notArticleOffer",
  "notArticleProduct",
  "notArticleProfile",
  "notArticleSearch",
  "notArticleSite",
  "notArticleVideo",
] as const;

/** The reason why a page is not an article. */
export type NotArticleReason = (typeof NOT_ARTICLE_REASONS)[number];
