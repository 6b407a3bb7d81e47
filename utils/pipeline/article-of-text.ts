import type { Article } from "../types.ts";

/** Makes an article of a plain text: `article.text` is the text, byte for byte, and all offsets count in it. */
export function articleOfText(text: string, url: string, published: string | null): Article {
  return {
    url,
    canonicalUrl: url,
    title: "",
    byline: [],
    site: null,
    published,
    modified: null,
    conflictingDate: null,
    language: null,
    direction: "ltr",
    access: "unknown",
    image: null,
    blocks: text ? [{ kind: "paragraph", start: 0, end: text.length }] : [],
    text,
    html: "",
  };
}
