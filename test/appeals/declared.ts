/** Linked data that says whether a page is free, in whatever form a publisher writes it. */
export const free = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferries return", isAccessibleForFree: value, hasPart: { "@type": "WebPageElement", isAccessibleForFree: value, cssSelector: ".gated" } })}</script>`;
/** The tier that a publisher gives a page. */
export const tier = (name: string) => `<meta property="article:content_tier" content="${name}">`;
