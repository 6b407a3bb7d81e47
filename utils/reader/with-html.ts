import { escapeHtml } from "../summary/escape-html.ts";
import type { Article, BlockKind, Factbox } from "../types.ts";

const TAGS: Partial<Record<BlockKind, string>> = { heading: "h2", quotation: "blockquote" };

/** Returns a factbox with its article's HTML; without one from the page, with the blocks of the text as HTML. */
export const withHtml = (factbox: Factbox): Factbox => ({
  ...factbox,
  article: { ...factbox.article, html: factbox.article.html || blocksAsHtml(factbox.article) },
});

const blocksAsHtml = ({ text, blocks }: Article): string =>
  blocks
    .map(({ kind, start, end }) => {
      const tag = TAGS[kind] ?? "p";
      return `<${tag}>${escapeHtml(text.slice(start, end))}</${tag}>`;
    })
    .join("");
