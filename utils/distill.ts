import { bareText, findFacts } from "./facts/reading.ts";
import { detectors } from "./registry.ts";
import type { Access, Article, Facts, PageState, Timing } from "./types.ts";

/** What one page or text came to. */
export type Distilled = { state: PageState; article: Article; facts: Facts; timing: Timing };

/** What the pipeline is given beside the page: its address, a reference date for pages that state none, and a clock in ms. */
export type Circumstances = { url: string | null; published: string | null; now: () => number };

/** The facts of an article that has been read. */
export function factsOfArticle(article: Article): Facts {
  const { text, published, language, title, site, byline, blocks } = article;
  return findFacts({ text, published, language, title, site, byline, blocks }, detectors);
}

/** Distils a bare text: the article is the text, byte for byte, and all offsets count in it. */
export function distillText(text: string, { url, published, now }: Circumstances): Distilled {
  const started = now();
  const facts = findFacts(bareText(text, published), detectors);
  const article = articleOfText(text, url, published);
  return { state: "article", article, facts, timing: { articleMs: 0, factsMs: now() - started } };
}

function articleOfText(text: string, url: string | null, published: string | null): Article {
  const access: Access = "unknown";
  const address = url ?? "about:blank";
  return {
    url: address,
    canonicalUrl: address,
    title: "",
    byline: [],
    site: null,
    published,
    modified: null,
    language: null,
    direction: "ltr",
    access,
    image: null,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    text,
    html: "",
  };
}
