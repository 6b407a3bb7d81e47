import { allLanguages, alternation, wholePattern } from "../../shared/word-lists.ts";
import words from "./page-words.json" with { type: "json" };

/** Counts of what a page holds besides prose: controls of shops, forums, documentation and services. */
export type PageSignals = {
  /** Short texts that are an amount of money. */
  prices: number;
  /** Controls that put something into a cart or buy it. */
  purchases: number;
  /** Links to a cart and forms that fill one. */
  carts: number;
  /** Controls that answer, quote or rate a post. */
  replies: number;
  /** Different members' pages that are linked outside menus and comments. */
  members: number;
  /** Short texts such as "Joined" or "12 replies". */
  forumLabels: number;
  /** Blocks of code, and pieces of code in all. */
  codeBlocks: number;
  code: number;
  /** Links of the largest nested menu beside the text. */
  menuLinks: number;
  /** Headings with a link to themselves. */
  headingAnchors: number;
  /** Short texts such as "On this page". */
  documentationLabels: number;
  /** Links to the next or the previous page. */
  steps: number;
  /** Links that dial a number. */
  phones: number;
  /** Fields to fill in outside searches, comments and newsletter boxes. */
  fields: number;
  /** Controls in the text that call for a step such as a quote, a booking or an application. */
  calls: number;
};

const anyOf = (byLanguage: Readonly<Record<string, readonly string[]>>) =>
  new RegExp(`^${alternation(allLanguages(byLanguage))}`, "i");
const PRICE =
  /^[a-z ]{0,14}(?:(?:US|CA|AU|C|A)?[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£₽円]|kr\b|zł|Kč|USD|EUR|CHF|руб))/i;
const PURCHASE = anyOf(words.buy);
const REPLY = anyOf(words.reply);
const FORUM_LABEL = anyOf(words.forumLabel);
const DOCUMENTATION_LABEL = anyOf(words.documentationLabel);
const CALL = anyOf(words.call);
const STEP = /^(?:next|prev(?:ious)?)\b/i;
const CART_PATH = /\/(?:cart|basket|checkout|bag|warenkorb|panier|carrito|carrello)(?:[/?.#]|$)/i;
const CART_CONTROL =
  "form[action*='cart' i], [name='add-to-cart'], input[name*='quantity' i], input[name*='qty' i], select[name*='size' i]";
const MEMBER_PATH = /\/(?:u|users?|members?|profiles?|people)\/[^/?#]+|[?&](?:u|uid|user)=|\/members?\.php/i;
const COMMENTS = "[class*='comment' i], [id*='comment' i]";
const MENU = "nav, aside, [role='navigation'], [class*='sidebar' i], [class*='sidenav' i], [class*='toc' i]";
const UNRELATED_FIELD =
  `${COMMENTS}, [id*='respond' i], [class*='search' i], [role='search'], [class*='newsletter' i], ` +
  "[class*='cookie' i], [id*='consent' i]";
const NO_FIELD_TYPE = /^(?:hidden|submit|button|search|checkbox|radio|image|reset)$/i;
const MAX_LABEL_CHARS = 40;
const MAX_PRICE_CHARS = 28;
const MAX_ELEMENTS = 6_000;
const SHOW_TEXT = 4;

/** Counts a page's signals in one pass over its texts, its links and its controls. */
export function countSignals(document: Document): PageSignals {
  const { body } = document;
  const count = (selector: string) => body?.querySelectorAll(selector).length ?? 0;
  const signals: PageSignals = {
    prices: 0,
    purchases: 0,
    carts: count(CART_CONTROL),
    replies: 0,
    members: 0,
    forumLabels: 0,
    codeBlocks: count("pre"),
    code: count("code"),
    menuLinks: 0,
    headingAnchors: count("h1 a[href^='#'], h2 a[href^='#'], h3 a[href^='#']"),
    documentationLabels: 0,
    steps: 0,
    phones: 0,
    fields: 0,
    calls: 0,
  };
  if (!body) return signals;
  countTexts(document, body, signals);
  countControls(body, signals);
  signals.menuLinks = largestMenu(body);
  for (const field of first(body.querySelectorAll("input, select, textarea")))
    if (!NO_FIELD_TYPE.test(field.getAttribute("type") ?? "") && !field.closest(UNRELATED_FIELD)) signals.fields++;
  return signals;
}

function* first(elements: Iterable<Element>): Generator<Element> {
  let seen = 0;
  for (const element of elements) {
    if (++seen > MAX_ELEMENTS) return;
    yield element;
  }
}

function countTexts(document: Document, body: Element, signals: PageSignals): void {
  const walker = document.createTreeWalker(body, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? "";
    if (raw.length > 4 * MAX_LABEL_CHARS) continue;
    const text = raw.trim();
    if (!text || text.length > MAX_LABEL_CHARS || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? ""))
      continue;
    if (text.length <= MAX_PRICE_CHARS && PRICE.test(text)) signals.prices++;
    if (FORUM_LABEL.test(text)) signals.forumLabels++;
    if (DOCUMENTATION_LABEL.test(text)) signals.documentationLabels++;
  }
}

function countControls(body: Element, signals: PageSignals): void {
  const members = new Set<string>();
  for (const control of first(body.querySelectorAll("a[href], button, input[type='submit' i], [role='button']"))) {
    const address = control.getAttribute("href") ?? "";
    if (CART_PATH.test(address)) signals.carts++;
    if (/^tel:/i.test(address)) signals.phones++;
    if (MEMBER_PATH.test(address) && !control.closest(`nav, footer, ${COMMENTS}`))
      members.add(address.replace(/[?#].*/s, ""));
    const label = (control.textContent || control.getAttribute("value") || control.getAttribute("aria-label")) ?? "";
    if (label.length > 4 * MAX_LABEL_CHARS) continue;
    const words = label.trim();
    if (!words || words.length > MAX_LABEL_CHARS) continue;
    if (STEP.test(words)) signals.steps++;
    if (REPLY.test(words)) signals.replies++;
    if (PURCHASE.test(words)) signals.purchases++;
    if (CALL.test(words) && !control.closest("nav, footer, header")) signals.calls++;
  }
  signals.members = members.size;
}

/** Returns the number of nested links in the menu that has most of them; the menu of the page's header is no such menu. */
function largestMenu(body: Element): number {
  const links = new Map<Element, number>();
  for (const link of first(body.querySelectorAll("li li a[href]"))) {
    const menu = link.closest(MENU);
    if (!menu || menu.closest("header, [class*='header' i]")) continue;
    links.set(menu, (links.get(menu) ?? 0) + 1);
  }
  return Math.max(0, ...links.values());
}

const WE = wholePattern(allLanguages(words.we), "i");
const YOU = wholePattern(allLanguages(words.you), "i");

/** The shares of a text's words that mean the provider ("we", "our") and the customer ("you", "your"), 0 to 1. */
export function addressShares(text: string): { we: number; you: number } {
  const all = text.match(/[\p{L}'’]+/gu) ?? [];
  const share = (pattern: RegExp) => all.filter((word) => pattern.test(word)).length / Math.max(1, all.length);
  return { we: share(WE), you: share(YOU) };
}
