import { expect, test } from "vitest";
import { extractHtml } from "../../../tools/distill/page.ts";
import { ANNOUNCED_CASES } from "./cases/announced.ts";
import { BOX_CASES } from "./cases/boxes.ts";
import { COPY_CASES } from "./cases/copies.ts";
import { HEADING_CASES } from "./cases/headings.ts";
import { HIDDEN_CASES } from "./cases/hidden.ts";
import { INLINE_CASES } from "./cases/inline.ts";
import { KEPT_LINE_CASES } from "./cases/kept-lines.ts";
import { LABEL_START_CASES } from "./cases/label-starts.ts";
import { PART_CASES } from "./cases/parts.ts";
import { WORD_CASES } from "./cases/words.ts";
import type { StoryCase } from "./story-page.ts";

const CASES: Readonly<Record<string, readonly StoryCase[]>> = {
  announced: ANNOUNCED_CASES,
  boxes: BOX_CASES,
  copies: COPY_CASES,
  headings: HEADING_CASES,
  hidden: HIDDEN_CASES,
  inline: INLINE_CASES,
  "kept lines": KEPT_LINE_CASES,
  "label starts": LABEL_START_CASES,
  parts: PART_CASES,
  words: WORD_CASES,
};
const url = "https://courier.example/2026/03/saltworks";

for (const [kind, cases] of Object.entries(CASES))
  for (const { name, html, keep, gone = [], once = [] } of cases)
    test(`${kind}: ${name}`, () => {
      const { article } = extractHtml(html, { url, published: null, withHtml: false });
      let from = 0;
      for (const words of keep) {
        expect(article.text.slice(from)).toContain(words);
        from = article.text.indexOf(words, from) + words.length;
      }
      for (const words of gone) expect(article.text).not.toContain(words);
      for (const words of once) expect(article.text.split(words)).toHaveLength(2);
    });
