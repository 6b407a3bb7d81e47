import { SHOW_TEXT } from "../../shared/dom-nodes.ts";
import { alternation } from "../../shared/word-lists.ts";
import { wordPattern } from "../words.ts";
import { type DeclaredType, NAMED_PRODUCT } from "./declared-type.ts";
import { countPosts } from "./page-metrics.ts";

/** What is known of a page before its signals are counted; `url` is null if its address is unknown. */
export type SignalSources = DeclaredType & {
  document: Document;
  url: URL | null;
  hasByline: boolean;
  hasDate: boolean;
};

/**
 * Counts of what speaks for a kind of page, by name. Those that end in "Address" or "Title", `author`, `date` and
 * `declaredProduct` are 0 or 1. `declaredArticle` is 2 if the declaration is reliable. `we` and `you` are per cent of
 * the text's words.
 */
export type PageSignals = Readonly<Record<keyof ReturnType<typeof countSignals>, number>>;

const startingWith = (kind: string, end = "") =>
  wordPattern((words) => new RegExp(`^${alternation(words("page", kind))}${end}`, "i"));
const call = startingWith("call");
const aboutSite = startingWith("aboutSite", "$");
const we = startingWith("we", "$");
const you = startingWith("you", "$");
const PRICE = /^[a-z ]{0,14}(?:\w{0,2}[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£₽円]|kr\b|zł|Kč|USD|EUR|CHF))/i;
const CART_PATH = /\/(?:cart|basket|checkout|bag|warenkorb|panier)(?:[/?.#]|$)/i;
const CART_CONTROL = "form[action*='cart' i], [class*='add-to-cart' i], [name='add-to-cart'], [name*='quantity' i]";
const MEMBER_PATH = /\/(?:u|users?|members?|profiles?|people)\/[^/?#]+|[?&](?:u|uid|user)=|\/members?\.php/i;
const COMMENTS = "[class*='comment' i], [id*='comment' i]";
const MENU = "nav, aside, [role='navigation'], [class*='sidebar' i], [class*='sidenav' i], [class*='toc' i]";
// Matched with "//host/path".
const DOCUMENTATION_ADDRESS =
  /^\/\/(?:docs?|dev(?:elopers?)?|api)\.|\/(?:docs?|documentation|reference|manual|handbook|api)(?:[/:]|$)|\/manual:/i;
const FORUM_ADDRESS =
  /^\/\/(?:forums?|community|discuss)\.|\/(?:forums?|threads?|topics?|discussions?|questions?|t|viewtopic|showthread)(?:[-/.]|$)/i;
const SHOP_ADDRESS = /\/(?:products?|shop|store|p|collections?|categor(?:y|ies)|departments?|items?|dp)(?:\/|$)/i;
const SERVICE_ADDRESS = /\/(?:services?|locations?|areas?-served|local|solutions?)(?:\/|$)/i;
const NEWS_ADDRESS =
  /^\/\/(?:blog|news)\.|\/(?:blogs?|news|articles?|stor(?:y|ies)|posts?|insights|magazine)(?:\/|$)|\/(?:19|20)\d\d[-/]?\d\d/i;
const HELP_ADDRESS = /^\/\/(?:help|support|faq)\./;
const MAX_LABEL_CHARS = 40;
const MAX_ELEMENTS = 6_000;
const MAX_MENUS = 40;

const addressOf = (url: URL | null): string => (url ? `//${url.hostname}${url.pathname}` : "");

/** True for an address on which sites put news, posts and articles; articles of a help centre are something else. */
export const isNewsAddress = (url: URL | null): boolean =>
  NEWS_ADDRESS.test(addressOf(url)) && !HELP_ADDRESS.test(addressOf(url));

/** Counts a page's signals in one pass over its texts, its links and its controls; `text` is the extracted text. */
export function countSignals({ document, url, types, article, hasByline, hasDate }: SignalSources, text: string) {
  const address = addressOf(url);
  const lastPart = address.replace(/\/$/, "").replace(/^.*\//, "");
  const is = (pattern: RegExp) => Number(pattern.test(address));
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const allWords = text.match(/[\p{L}'’]+/gu) ?? [];
  const percent = (pattern: RegExp) =>
    (100 * allWords.filter((word) => pattern.test(word)).length) / Math.max(1, allWords.length);
  const controls = countControls(document);
  return {
    ...controls,
    carts: controls.carts + count(CART_CONTROL),
    prices: countPrices(document),
    codeBlocks: count("pre"),
    code: count("code"),
    menuLinks: largestMenu(document),
    posts: countPosts(document),
    we: percent(we()),
    you: percent(you()),
    documentationAddress: is(DOCUMENTATION_ADDRESS),
    forumAddress: is(FORUM_ADDRESS),
    shopAddress: is(SHOP_ADDRESS),
    serviceAddress: is(SERVICE_ADDRESS),
    newsAddress: Number(isNewsAddress(url)),
    wordsOfAddress: lastPart.split(/[-_]/).filter((word) => /\p{L}{2}/u.test(word)).length,
    siteTitle: isAboutSite((document.querySelector("h1")?.textContent || document.title).replace(/ [|–—·-] .*/s, "")),
    siteAddress: isAboutSite(lastPart.replace(/\.\w+$/, "")),
    declaredProduct: Number(NAMED_PRODUCT.test(types)),
    declaredArticle: ["no", "weak", "strong"].indexOf(article),
    author: Number(hasByline),
    date: Number(hasDate),
  };
}

/** Returns 1 if a title or the end of an address is that of a page about the site, such as its terms. */
const isAboutSite = (title: string) => Number(aboutSite().test(title.trim().replace(/-/g, " ")));

const first = (elements: NodeListOf<Element>): Element[] => [...elements].slice(0, MAX_ELEMENTS);

/** Returns a text without blanks around it, or "" if it is too long for a label. */
function labelOf(text: string): string {
  const label = text.length > 4 * MAX_LABEL_CHARS ? "" : text.trim();
  return label.length > MAX_LABEL_CHARS ? "" : label;
}

function countPrices(document: Document): number {
  let prices = 0;
  const walker = document.createTreeWalker(document.body ?? document, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (PRICE.test(labelOf(node.nodeValue ?? ""))) prices++;
  return prices;
}

function countControls(document: Document) {
  const counts = { calls: 0, carts: 0, phones: 0 };
  const members = new Set<string>();
  for (const control of first(document.querySelectorAll("a[href], button, input[type='submit' i], [role='button']"))) {
    const address = control.getAttribute("href") ?? "";
    const label = labelOf(control.textContent || (control.getAttribute("value") ?? ""));
    if (CART_PATH.test(address)) counts.carts++;
    if (/^tel:/i.test(address)) counts.phones++;
    if (MEMBER_PATH.test(address) && !control.closest(`nav, footer, ${COMMENTS}`))
      members.add(address.replace(/[?#].*/s, ""));
    // Every page's header and footer call for something.
    if (call().test(label) && !control.closest("nav, footer, header")) counts.calls++;
  }
  return { ...counts, members: members.size };
}

/** Returns the number of nested links in the menu that has most of them, other than the page's header. */
function largestMenu(document: Document): number {
  const menus = [...document.querySelectorAll(MENU)].slice(0, MAX_MENUS);
  const beside = menus.filter((menu) => !menu.closest("header, [class*='header' i]"));
  return Math.max(0, ...beside.map((menu) => menu.querySelectorAll("li li a[href]").length));
}
