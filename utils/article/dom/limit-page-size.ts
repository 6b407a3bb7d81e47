// The most of a page that an article is looked for in: elements, characters of its words, and levels of nesting. The largest real page met has 13,000 elements.
import { isElement, SHOW_TEXT } from "../../shared/dom-nodes.ts";

const MOST = { elements: 20_000, characters: 500_000, depth: 256 } as const;

/** A page that is safe to read, and whether some of its story was left out of it. */
export type SizeLimitedPage = { page: Document; partial: boolean };

// One element in so many is asked for its depth: in document order depth grows by one at a time, so none is missed by more.
const STRIDE = 128;
const STEPS = 1_000_000;
const WORDLESS = "script, style, noscript, svg, math, canvas, template, object, embed, audio, video, select, textarea";
const SKIPPED = new Set(WORDLESS.toUpperCase().split(", "));
const BOX_OF_WORDS = /^(?:P|H[1-6]|LI|PRE|TD|TH|FIGCAPTION|BLOCKQUOTE)$/;
const INLINE = /^(?:A|ABBR|B|CITE|CODE|EM|FONT|I|MARK|Q|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
const SENTENCE = 40;

/** The page itself where it is of a bearable size, else a copy of the part where the story is likely, cut to that size: nothing can interrupt Readability, so what it is given is bounded. Linear in the page; nothing here recurses. */
export function limitPageSize(document: Document): SizeLimitedPage {
  const { documentElement: root, body } = document;
  if (!root || !body || isBearable(document, body)) return { page: document, partial: false };
  const story = likelyStory(document) ?? body;
  const column = story.closest("article") ?? story.closest("main, [role='main']") ?? story;
  for (const part of new Set([body, column, story])) {
    const { copy, whole } = copyOf(part);
    if (whole || part === story) return { page: pageAround(document, part, copy), partial: !whole };
  }
  return { page: document, partial: false };
}

function isBearable(document: Document, body: Element): boolean {
  const all = document.getElementsByTagName("*");
  if (all.length > MOST.elements || hasMoreWords(body, MOST.characters)) return false;
  for (let i = 0; i < all.length; i += STRIDE) {
    let depth = 0;
    for (let at: Node | null = all[i] ?? null; at; at = at.parentNode) if (++depth > MOST.depth) return false;
  }
  return true;
}

/** Whether a page has more characters than that, its code apart. Asks each text for its length: to join them would copy all the code. */
function hasMoreWords(body: Element, most: number): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) count += node.length;
  if (count <= most) return false;
  for (const code of body.querySelectorAll("script, style")) count -= (code.textContent ?? "").length;
  return count > most;
}

/** The element that holds most words in sentences, as its children's or, at half their weight, its grandchildren's; null where there are none. */
function likelyStory(document: Document): Element | null {
  const weights = new Map<Element, number>();
  let best: Element | null = null;
  let most = 0;
  const weigh = (element: Element | null | undefined, weight: number) => {
    if (!element || element.tagName === "HTML") return;
    const sum = (weights.get(element) ?? 0) + weight;
    weights.set(element, sum);
    if (sum > most) [best, most] = [element, sum];
  };
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let steps = 0, node = walker.nextNode(); node && steps < STEPS; steps++, node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    let box = length < SENTENCE ? null : node.parentElement;
    if (!box || SKIPPED.has(box.tagName)) continue;
    for (let up = 0; up < 4 && box?.parentElement && INLINE.test(box.tagName); up++) box = box.parentElement;
    weigh(box?.parentElement, length);
    weigh(box?.parentElement?.parentElement, length / 2);
  }
  return best;
}

/** A document of the original's address with its head, its headline and the copied part. */
function pageAround(document: Document, part: Element, copy: Element): Document {
  const page = document.cloneNode(false);
  if (!isDocument(page)) return document;
  const html = page.importNode(document.documentElement, false);
  const head = page.createElement("head");
  for (const said of document.querySelectorAll("title, meta, base, link, script[type='application/ld+json']")) {
    if (head.childElementCount >= 1_000) break;
    const kept = page.importNode(said, false);
    kept.textContent = (said.textContent ?? "").slice(0, MOST.characters);
    head.append(kept);
  }
  html.append(head, part === document.body ? copy : page.importNode(document.body, false));
  page.append(html);
  if (part === document.body) return page;
  const headline = document.querySelector("h1");
  if (headline && !part.contains(headline)) {
    const kept = page.importNode(headline, false);
    kept.textContent = (headline.textContent ?? "").slice(0, 1_000);
    page.body.append(kept);
  }
  page.body.append(copy);
  return page;
}

// `depth` counts levels of the copy: what gave up its box is none.
type Open = { next: Node | null; into: Element; depth: number };

/** A copy of an element without what holds no words, cut where the bounds are reached; content of open shadow roots stands before its host's own. */
function copyOf(root: Element): { copy: Element; whole: boolean } {
  const copy = bare(root);
  const open: Open[] = [{ next: root.firstChild, into: copy, depth: 0 }];
  let elements = 0;
  let room: number = MOST.characters;
  for (let steps = 0, at = open.at(-1); at; steps++, at = open.at(-1)) {
    if (steps > STEPS) return { copy, whole: false };
    const { next: node, into, depth } = at;
    if (!node) {
      open.pop();
      continue;
    }
    at.next = node.nextSibling;
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? "";
      into.append(words.slice(0, room));
      room -= words.length;
      if (room < 0) return { copy, whole: false };
    }
    if (!isElement(node) || isSkipped(node)) continue;
    const flat = depth >= MOST.depth && isFlattened(node, depth);
    if (!flat && ++elements > MOST.elements) return { copy, whole: false };
    const inner = flat ? into : bare(node);
    // What loses its own box must not run into the words before it.
    if (flat) into.append(" ");
    else into.append(inner);
    const level = flat ? depth : depth + 1;
    open.push({ next: node.firstChild, into: inner, depth: level });
    if (node.shadowRoot) open.push({ next: node.shadowRoot.firstChild, into: inner, depth: level });
    if (isTemplate(node)) open.push({ next: node.content.firstChild, into: inner, depth: level });
  }
  return { copy, whole: true };
}

/** An element's shallow copy; a declared shadow root's becomes a plain box. */
function bare(element: Element): Element {
  const copy = isTemplate(element) ? element.ownerDocument.createElement("div") : element.cloneNode(false);
  return isElement(copy) ? copy : element.ownerDocument.createElement("div");
}

/** Whether an element too far down gives up its box: first those that hold other elements, far below every one. */
function isFlattened(element: Element, depth: number): boolean {
  return depth >= MOST.depth + STRIDE || (element.firstElementChild !== null && !BOX_OF_WORDS.test(element.tagName));
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isText = (node: Node): node is Text => node.nodeType === 3;
const isTemplate = (node: Element): node is HTMLTemplateElement =>
  "content" in node && node.getAttribute("shadowrootmode") === "open";

function isSkipped(element: Element): boolean {
  if (element.tagName === "SCRIPT") return element.getAttribute("type") !== "application/ld+json";
  return SKIPPED.has(element.tagName.toUpperCase()) && !isTemplate(element);
}
