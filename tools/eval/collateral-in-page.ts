// Runs in a page for `npm run eval -- collateral`: bundled when it starts, never shipped.
import { Readability } from "@mozilla/readability";

/** Selectors of what must stay visible, by kind. They also match parts of appeals, so losses must be read. */
const ESSENTIAL_SELECTORS = {
  h1: "h1",
  figure: "figure, picture, article img, main img",
  player: 'video, audio, iframe, object, embed, [class*="video" i], [class*="player" i]',
  navigation: 'nav, [role="navigation"], header',
  search: 'search, [role="search"], input[type="search"], form[action*="search" i]',
  login: 'input[type="password"], form[action*="login" i], form[action*="signin" i], form[action*="sign-in" i]',
} as const;

// Shorter lines occur in menus and teasers too.
const MIN_LINE_CHARS = 20;

type VisibleElement = { kind: string; element: Element };
let lines: string[] = [];
let elements: VisibleElement[] = [];
let textBefore = "";

// Styles change the case and white space of visible text.
const normalize = (words: string) => words.replace(/\s+/g, "").toLowerCase();
const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** Returns Readability's paragraphs, for pages without an annotated article. */
function readParagraphs(): string[] {
  const copy = document.cloneNode(true);
  const content =
    copy instanceof Document ? new Readability(copy, { serializer: (node) => node }).parse()?.content : null;
  if (!(content instanceof Element)) return [];
  return [...content.querySelectorAll("p, li, blockquote, h2, h3")].map((block) => block.textContent ?? "");
}

function hiddenBy(element: Element): string {
  let top = element;
  while (top.parentElement && !isVisible(top.parentElement)) top = top.parentElement;
  const name = ({ tagName, id, className }: Element) =>
    `${tagName.toLowerCase()}${id ? `#${id}` : ""}.${className}`.slice(0, 80);
  return top === element ? name(element) : `${name(element)} in ${name(top)}`;
}

function countOccurrences(text: string, line: string): number {
  let count = 0;
  for (let index = text.indexOf(line); index >= 0; index = text.indexOf(line, index + line.length)) count++;
  return count;
}

/**
 * Records the page before it is cleaned; `visibleText` is all of its visible text.
 * `text` is its article, a paragraph a line, or null without annotation.
 */
function before(visibleText: string, text: string | null): void {
  const paragraphs = text === null ? readParagraphs() : text.split("\n");
  textBefore = normalize(visibleText);
  lines = [...new Set(paragraphs.map(normalize))].filter(
    (line) => line.length >= MIN_LINE_CHARS && textBefore.includes(line),
  );
  elements = Object.entries(ESSENTIAL_SELECTORS).flatMap(([kind, selector]) =>
    [...document.querySelectorAll(selector)].filter(isVisible).map((element) => ({ kind, element })),
  );
}

/** Returns what has been hidden since: paragraphs, apart those of which another copy is visible, and elements. */
function after(visibleText: string) {
  const textAfter = normalize(visibleText);
  const counts: Record<string, number> = { paragraph: lines.length };
  for (const { kind } of elements) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    seen: counts,
    gone: lines.filter((line) => !textAfter.includes(line)).map((line) => line.slice(0, 200)),
    fewer: lines
      .filter(
        (line) => textAfter.includes(line) && countOccurrences(textAfter, line) < countOccurrences(textBefore, line),
      )
      .map((line) => line.slice(0, 200)),
    hidden: elements
      .filter(({ element }) => !isVisible(element))
      .map(({ kind, element }) => ({ kind, what: hiddenBy(element) })),
  };
}

Object.assign(globalThis, { factboxSeen: { before, after } });
