import type { RawBlock } from "../content/join-blocks.ts";
import { endsSentence } from "../sentence-ends.ts";

/** The amount of prose in an extracted article. */
export type ProseMetrics = {
  /** Number of blocks that are a sentence or more. */
  sentences: number;
  /** Their length in characters; in Chinese, Japanese and Korean a character counts twice. */
  length: number;
  /** Number of words in all lines of text, short ones too; a word of Chinese, Japanese or Thai has two letters. */
  words: number;
  /** Number of headings that are links. */
  linkedHeadings: number;
};

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MIN_SENTENCE_CHARS = { latin: 60, cjk: 25, withoutEnd: 200 };
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;
const HAS_LETTER = /[\p{L}\p{N}]/u;
const MIN_CHARS_PER_LINK = 30;
const OUTSIDE_STORY = "nav, footer, aside, [role='navigation'], [class*='comment' i], [id*='comment' i]";
const LINKED_HEADING = "h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4";
const MAX_CARD = { levels: 3, chars: 700, count: 300 };
const POST = "[class*='post' i], [class*='message' i], [class*='reply' i], [class*='answer' i], [id^='post' i]";
const POST_AUTHOR =
  "a[href*='user' i], a[href*='member' i], a[href*='profil' i], [class*='author' i], [class*='user' i]";

/** True if words are a sentence or more: they end like one, or are long (some scripts do not mark the end). */
function isSentence(text: string): boolean {
  const minChars = CJK.test(text) ? MIN_SENTENCE_CHARS.cjk : MIN_SENTENCE_CHARS.latin;
  if (text.length < minChars) return false;
  return text.length >= MIN_SENTENCE_CHARS.withoutEnd || endsSentence(text);
}

/** Counts words; in scripts without blanks between them, two letters are one. */
const countWords = (text: string): number =>
  text
    .split(/\s+/)
    .reduce((sum, word) => sum + (UNSPACED.test(word) ? Math.ceil(word.length / 2) : Number(HAS_LETTER.test(word))), 0);

/** Measures the prose of extracted blocks. */
export function measureProse(blocks: readonly RawBlock[]): ProseMetrics {
  const prose = { sentences: 0, length: 0, words: 0, linkedHeadings: 0 };
  for (const { words: text, kind, element } of blocks) {
    if (kind === "heading") {
      if (element.closest("a[href]") ?? element.querySelector("a[href]")) prose.linkedHeadings++;
    } else if (kind !== "caption" && !isMostlyLinks(element, text)) {
      prose.words += countWords(text);
      if (!isSentence(text)) continue;
      prose.sentences++;
      prose.length += text.length * (CJK.test(text) ? 2 : 1);
    }
  }
  return prose;
}

const isMostlyLinks = (element: Element, text: string): boolean =>
  element.querySelectorAll("a").length * MIN_CHARS_PER_LINK > text.length;

/** Counts the page's paragraphs of sentences, those of them in cards with a linked headline, and all such headlines. */
export function countParagraphs(document: Document): { all: number; inCards: number; teasers: number } {
  const teasers = [...document.querySelectorAll(LINKED_HEADING)].filter((link) => !link.closest(OUTSIDE_STORY)).length;
  let all = 0;
  let inCards = 0;
  for (const paragraph of document.querySelectorAll("p")) {
    if (!isSentence((paragraph.textContent ?? "").trim()) || paragraph.closest(OUTSIDE_STORY)) continue;
    all++;
    if (teasers && inCards < MAX_CARD.count && isInCard(paragraph)) inCards++;
  }
  return { all, inCards, teasers };
}

function isInCard(paragraph: Element): boolean {
  let box = paragraph.parentElement;
  for (let level = 0; box && level < MAX_CARD.levels; level++, box = box.parentElement) {
    if (/^(?:BODY|MAIN)$/.test(box.tagName) || (box.textContent ?? "").length > MAX_CARD.chars) return false;
    if (box.querySelector(LINKED_HEADING)) return true;
  }
  return false;
}

/** Counts the posts by named authors in the element that holds most of them. */
export function countPosts(document: Document): number {
  const postsByParent = new Map<Element, number>();
  for (const post of document.querySelectorAll(POST)) {
    const { parentElement: parent } = post;
    if (!parent || post.closest(OUTSIDE_STORY)) continue;
    if (post.querySelector("h1, h2, h3") || !post.querySelector(POST_AUTHOR)) continue;
    if ((post.textContent ?? "").trim().length >= MIN_SENTENCE_CHARS.latin)
      postsByParent.set(parent, (postsByParent.get(parent) ?? 0) + 1);
  }
  return Math.max(0, ...postsByParent.values());
}
