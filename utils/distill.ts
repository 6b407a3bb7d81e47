import { readArticle } from "./article/read.ts";
import { bareText, findFacts, NO_FACTS } from "./facts/reading.ts";
import { detectors } from "./registry.ts";
import type { Access, Article, Facts, PageState, Timing } from "./types.ts";

/** What one page or text came to. */
export type Distilled = { state: PageState; article: Article; facts: Facts; timing: Timing };

/** What the page script hands over: the article and what kind of page it is on. */
export type PageReading = { state: PageState; article: Article; articleMs: number };

/** What the pipeline is given beside the page: its address, a reference date for pages that state none, and a clock in ms. */
export type Circumstances = { url: string | null; published: string | null; now: () => number };

/** How one page is looked at: whether its publisher limits it, what does not belong to its story, and how HTML is made safe. */
export type PageView = {
  access: Access;
  unwanted: (copy: Document) => Element[];
  sanitise: ((html: string) => string) | null;
};

/** Reads a page's article without touching the page; runs where the page is. */
export function readPage(document: Document, view: PageView, { url, published, now }: Circumstances): PageReading {
  const started = now();
  const { readable, article } = readArticle(document, { ...view, url: url ?? "about:blank", published });
  const state = view.access === "limited" ? "limited" : readable ? "article" : "not-an-article";
  return { state, article, articleMs: now() - started };
}

/** The facts of an article that has been read; strings in, plain data out, so it runs anywhere. */
export function factsOfArticle(article: Article): Facts {
  const { text, published, language, title, site, byline, blocks } = article;
  return findFacts({ text, published, language, title, site, byline, blocks }, detectors);
}

/** A page's reading together with its facts; a page that is no article has none. */
export function withFacts({ state, article, articleMs }: PageReading, now: () => number): Distilled {
  const started = now();
  const facts = state === "not-an-article" ? NO_FACTS : factsOfArticle(article);
  return { state, article, facts, timing: { articleMs, factsMs: now() - started } };
}

/** Distils a bare text: the article is the text, byte for byte, and all offsets count in it. */
export function distillText(text: string, { url, published, now }: Circumstances): Distilled {
  const started = now();
  const facts = findFacts(bareText(text, published), detectors);
  const article = articleOfText(text, url ?? "about:blank", published);
  return { state: "article", article, facts, timing: { articleMs: 0, factsMs: now() - started } };
}

function articleOfText(text: string, url: string, published: string | null): Article {
  return {
    url,
    canonicalUrl: url,
    title: "",
    byline: [],
    site: null,
    published,
    modified: null,
    language: null,
    direction: "ltr",
    access: "unknown",
    image: null,
    blocks: text ? [{ kind: "paragraph", start: 0, end: text.length }] : [],
    text,
    html: "",
  };
}
