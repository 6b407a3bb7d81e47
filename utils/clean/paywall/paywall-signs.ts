import { bodyOf, textWalker } from "../../shared/live-document.ts";
import { closest, isAttached, parentOf, queryAll, queryOne, tagOf, textOf } from "../../shared/live-dom.ts";
import { classAndId, elementText } from "../dom/element-text.ts";
import type { Task } from "../engine/task.ts";
import type { Layout, PageView } from "../types.ts";
import { METER_PHRASE, PAYWALL_CLASS_NAME, PAYWALL_PHRASE, PAYWALL_VENDOR_SELECTORS } from "./paywall-words.ts";

const PAGE_FRAME = "nav, footer, header, [role='banner'], [role='contentinfo'], [class*='comment' i], textarea, select";
const HIDDEN_IN_MARKUP = [
  "[hidden], template, noscript, script, style, [aria-hidden='true']",
  "[style*='display:none'], [style*='display: none']",
].join(", ");
const PHRASE_CHARS = { min: 6, max: 300 };
const MAX_WALL_CHARS = 1_500;
const MAX_LEVELS = 5;
const MAX_PHRASES = 30;
const TEXTS_PER_STEP = 100;

/** Signs of a paywall: the element of the wall, or null; `meter` is true if the page counts free articles. */
export type PaywallSigns = { wall: Element | null; meter: boolean };

/** Looks for walls by their words, in the whole page or in what has changed, in one walk over the text nodes. */
export function* findPaywallSigns({ document, layout, changed }: PageView): Task<PaywallSigns> {
  const signs: PaywallSigns = { wall: null, meter: false };
  for (const element of queryAll(document, PAYWALL_VENDOR_SELECTORS))
    if (isVisible(element, layout)) signs.wall ??= element;
  for (const root of changed ?? (bodyOf(document) ? [bodyOf(document)] : [])) {
    yield;
    if (isAttached(root)) yield* addSigns(root, layout, signs);
  }
  return signs;
}

/** Reads the text nodes of one element, and adds the signs found there. */
function* addSigns(root: Element, layout: Layout | null, signs: PaywallSigns): Task<void> {
  const walker = textWalker(root);
  let phrases = 0;
  let count = 0;
  for (let node = walker.nextNode(); node && phrases < MAX_PHRASES; node = walker.nextNode()) {
    if (++count % TEXTS_PER_STEP === 0) yield;
    const parent = parentOf(node);
    // A wall has its phrase on a line of its own; a story about walls has it inside a paragraph.
    const words = textOf(node);
    if (!parent || words.length < PHRASE_CHARS.min || words.length > PHRASE_CHARS.max) continue;
    const isWall = hasWallPhrase(words);
    // The cheap test first: a meter has a number.
    if (!isWall && !(/\d/.test(words) && METER_PHRASE.test(words))) continue;
    phrases++;
    if (!isVisible(parent, layout)) continue;
    if (!isWall) signs.meter = true;
    else if (!signs.wall && !closest(parent, PAGE_FRAME) && !isProse(parent)) signs.wall = wallAround(parent);
  }
}

const isProse = (element: Element): boolean => textOf(closest(element, "p, li")).length > PHRASE_CHARS.max;

/** True if words hold the phrase of a wall outside of quotation marks. */
function hasWallPhrase(words: string): boolean {
  const index = PAYWALL_PHRASE.search(words);
  return index >= 0 && !/[“„«「"][^”»」"]*$/.test(words.slice(0, index));
}

/** Returns the smallest box around a phrase that has a wall's class name, a control or a form; null for prose. */
function wallAround(phrase: Element): Element | null {
  let current: Element | null = phrase;
  for (let level = 0; current && level < MAX_LEVELS; level++, current = parentOf(current)) {
    if (/^(?:BODY|MAIN|ARTICLE)$/.test(tagOf(current))) return null;
    if (elementText(current, MAX_WALL_CHARS + 1).length > MAX_WALL_CHARS) return null;
    if (isNamedPaywall(current)) return current;
    if (closest(current, "a[href], button") || queryOne(current, "a[href], button, form")) return current;
  }
  return null;
}

const isNamedPaywall = (element: Element): boolean => PAYWALL_CLASS_NAME.test(classAndId(element));

/** True if an element, or one of its four nearest ancestors, has the class name of a wall. */
export function hasPaywallName(element: Element): boolean {
  let current: Element | null = element;
  for (let level = 0; current && level < MAX_LEVELS && tagOf(current) !== "BODY"; level++) {
    if (isNamedPaywall(current)) return true;
    current = parentOf(current);
  }
  return false;
}

/** True if a reader can see an element; without layout, if the markup does not hide it. */
export function isVisible(element: Element, layout: Layout | null): boolean {
  if (!layout) return closest(element, HIDDEN_IN_MARKUP) === null;
  const { display, visibility } = layout.style(element);
  const { width, height } = layout.box(element);
  return display !== "none" && visibility !== "hidden" && width * height > 0;
}
