import type { Article, BlockKind } from "../types.ts";

const TAGS: Partial<Record<BlockKind, string>> = { heading: "h2", quotation: "blockquote" };

/** Writes the blocks of an article's text as HTML, without what the page had inside of them. */
export const blocksAsHtml = ({ text, blocks }: Pick<Article, "text" | "blocks">): string =>
  blocks
    .map(({ kind, start, end }) => {
      const tag = TAGS[kind] ?? "p";
      return `<${tag}>${text.slice(start, end).replace(/&/g, "&amp;").replace(/</g, "&lt;")}</${tag}>`;
    })
    .join("");
