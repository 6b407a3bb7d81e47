import { SHOW_TEXT } from "../../shared/dom-nodes.ts";
import { classAndId, elementText } from "../dom/element-text.ts";
import type { Task } from "../engine/task.ts";
import type { Layout, PageView } from "../types.ts";
import { METER_PHRASE, PAYWALL_CLASS_NAME, PAYWALL_PHRASE, PAYWALL_VENDOR_SELECTORS } from "./paywall-words.ts";

const FRAME = "nav, footer, header, [role='banner'], [role='contentinfo'], [class*='comment' i], textarea, select";
const UNSEEN =
  "[hidden], template, noscript, script, style, [aria-hidden='true'], [style*='display:none'], [style*='display: none']";
const PHRASE = { least: 6, most: 300 };
const WALL_LIMIT = 1_500;
const CLIMB = 5;
const HITS = 30;
const BREATH = 100;

/** What a page says to those who do not pay: the element of its wall, or null, and whether it counts free articles. */
export type PaywallSigns = { wall: Element | null; meter: boolean };

/** Looks for walls by what they say, in the whole page or in what has changed. One walk over the texts; only from a phrase of theirs does it climb. */
export function* findPaywallSigns({ document, layout, changed }: PageView): Task<PaywallSigns> {
  const found: PaywallSigns = { wall: null, meter: false };
  for (const element of document.querySelectorAll(PAYWALL_VENDOR_SELECTORS))
    if (isVisible(element, layout)) found.wall ??= element;
  for (const root of changed ?? (document.body ? [document.body] : [])) {
    yield;
    if (root.isConnected) yield* readTexts(root, layout, found);
  }
  return found;
}

/** Reads the texts under one element and adds what it finds there. */
function* readTexts(root: Element, layout: Layout | null, found: PaywallSigns): Task<void> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  let hits = 0;
  let read = 0;
  for (let node = walker.nextNode(); node && hits < HITS; node = walker.nextNode()) {
    if (++read % BREATH === 0) yield;
    const parent = node.parentElement;
    // A wall says it in a line of its own; a story about walls says it inside a paragraph.
    if (!parent || !isText(node) || node.length < PHRASE.least || node.length > PHRASE.most) continue;
    const words = node.data;
    const says = saysWall(words);
    // The cheap question first: a meter counts.
    if (!says && !(/\d/.test(words) && METER_PHRASE.test(words))) continue;
    hits++;
    if (!isVisible(parent, layout)) continue;
    if (!says) found.meter = true;
    else if (!found.wall && !parent.closest(FRAME) && !isProse(parent)) found.wall = boxAround(parent);
  }
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isProse = (element: Element): boolean => (element.closest("p, li")?.textContent ?? "").length > PHRASE.most;

/** Whether words say it themselves, and do not quote somebody who does. */
function saysWall(words: string): boolean {
  const at = words.search(PAYWALL_PHRASE);
  return at >= 0 && !/[“„«「"][^”»」"]*$/.test(words.slice(0, at));
}

/** The smallest box around a wall's phrase that offers a way past it or is named a wall; null where it is only prose. */
function boxAround(phrase: Element): Element | null {
  let at: Element | null = phrase;
  for (let height = 0; at && height < CLIMB; height++, at = at.parentElement) {
    if (/^(?:BODY|MAIN|ARTICLE)$/.test(at.tagName) || elementText(at, WALL_LIMIT + 1).length > WALL_LIMIT) return null;
    if (hasWallName(at)) return at;
    if (at.closest("a[href], button") || at.querySelector("a[href], button, form")) return at;
  }
  return null;
}

const hasWallName = (element: Element): boolean => PAYWALL_CLASS_NAME.test(classAndId(element));

/** Whether an element, or what closely holds it, has a wall's name. */
export function hasPaywallName(element: Element): boolean {
  let at: Element | null = element;
  for (let height = 0; at && height < CLIMB && at.tagName !== "BODY"; height++, at = at.parentElement)
    if (hasWallName(at)) return true;
  return false;
}

/** Whether a reader can see an element; without layout, whether the markup does not hide it. */
export function isVisible(element: Element, layout: Layout | null): boolean {
  if (!layout) return element.closest(UNSEEN) === null;
  const { display, visibility } = layout.style(element);
  const { width, height } = layout.box(element);
  return display !== "none" && visibility !== "hidden" && width * height > 0;
}
