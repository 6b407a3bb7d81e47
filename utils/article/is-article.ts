import type { RawBlock } from "./blocks.ts";

/** Whether what was extracted reads like an article: sentences in paragraphs, enough of them for what the page claims to be. */
export function readsLikeArticle(blocks: readonly RawBlock[], declared: boolean): boolean {
  let sentences = 0;
  let length = 0;
  for (const { words, kind } of blocks) {
    if (kind === "heading" || kind === "caption") continue;
    if (words.length >= 60 && /[.!?…。！？؟۔]["”’»)\]]*$/.test(words)) {
      sentences++;
      length += words.length;
    }
  }
  return declared ? sentences >= 1 && length >= 150 : sentences >= 3 && length >= 600;
}
