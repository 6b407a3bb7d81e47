import type { RawBlock } from "../content/join-blocks.ts";

/** Sentences in an extracted article: how many blocks read like a sentence or more, and their length in characters, a letter of Chinese or Japanese counting twice; headings that are links. */
export type ProseMetrics = { sentences: number; length: number; linkedHeadings: number };

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
const ENDS = /[.!?…。！？؟۔।။][\s"”’»」』)\]]*$/u;
const LEAST = { latin: 60, cjk: 25, unended: 200 };
const ASIDE = "nav, footer, aside, [role='navigation'], [class*='comment' i], [id*='comment' i]";
const LINKED = "h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4";
const CARD = { height: 3, words: 700, most: 300 };
const POST = "[class*='post' i], [class*='message' i], [class*='reply' i], [class*='answer' i], [id^='post' i]";
const WRITER = "a[href*='user' i], a[href*='member' i], a[href*='profil' i], [class*='author' i], [class*='user' i]";
const CALL =
  /^(?:get (?:started|a )|(?:book|request|schedule|buy|try|start|see) |contact|free trial|learn more|sign up|jetzt |mehr erfahren|demander|en savoir plus|más información|saiba mais|подробнее)/i;

/** Whether words are a sentence or more: they end like one, or are long (some scripts end none). */
function isSentence(words: string): boolean {
  const least = CJK.test(words) ? LEAST.cjk : LEAST.latin;
  return words.length >= least && (words.length >= LEAST.unended || ENDS.test(words));
}

/** Measures the prose of what was extracted. */
export function measureProse(blocks: readonly RawBlock[]): ProseMetrics {
  const prose = { sentences: 0, length: 0, linkedHeadings: 0 };
  for (const { words, kind, element } of blocks) {
    if (kind === "heading") {
      if (element.closest("a[href]") ?? element.querySelector("a[href]")) prose.linkedHeadings++;
    } else if (kind !== "caption" && isSentence(words) && !isLinks(element, words)) {
      prose.sentences++;
      prose.length += words.length * (CJK.test(words) ? 2 : 1);
    }
  }
  return prose;
}

/** Whether words are hardly more than the links in them. */
const isLinks = (element: Element, words: string): boolean => element.querySelectorAll("a").length * 30 > words.length;

/** The page's paragraphs that are sentences, and how many of them stand in a card under a headline that is a link. */
export function countParagraphs(document: Document): { all: number; inCards: number; teasers: number } {
  const teasers = [...document.querySelectorAll(LINKED)].filter((link) => !link.closest(ASIDE)).length;
  let all = 0;
  let inCards = 0;
  for (const paragraph of document.querySelectorAll("p")) {
    if (!isSentence((paragraph.textContent ?? "").trim()) || paragraph.closest(ASIDE)) continue;
    all++;
    if (teasers && inCards < CARD.most && isInCard(paragraph)) inCards++;
  }
  return { all, inCards, teasers };
}

function isInCard(paragraph: Element): boolean {
  let at = paragraph.parentElement;
  for (let height = 0; at && height < CARD.height; height++, at = at.parentElement) {
    if (/^(?:BODY|MAIN)$/.test(at.tagName) || (at.textContent ?? "").length > CARD.words) return false;
    if (at.querySelector(LINKED)) return true;
  }
  return false;
}

/** How many posts by named writers stand side by side: the turns of a conversation. */
export function countPosts(document: Document): number {
  const parents = new Map<Element, number>();
  for (const post of document.querySelectorAll(POST)) {
    const { parentElement } = post;
    if (!parentElement || post.closest(ASIDE) || post.querySelector("h1, h2, h3") || !post.querySelector(WRITER))
      continue;
    if ((post.textContent ?? "").trim().length >= LEAST.latin)
      parents.set(parentElement, (parents.get(parentElement) ?? 0) + 1);
  }
  return Math.max(0, ...parents.values());
}

/** How many links and buttons call for a step towards a purchase. */
export function countPurchaseLinks(document: Document): number {
  let calls = 0;
  for (const element of document.querySelectorAll("a[href], button")) {
    const words = element.textContent ?? "";
    if (words.length < 60 && !element.closest("nav, footer") && CALL.test(words.trim())) calls++;
  }
  return calls;
}
