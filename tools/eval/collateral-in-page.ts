// What the harm bench runs in a page: bundled at its start, never shipped.
import { Readability } from "@mozilla/readability";

/** What must stay for the reader, by kind. What is of an appeal's own is found too: its loss has to be read, not only counted. */
const KINDS = {
  h1: "h1",
  figure: "figure, picture, article img, main img",
  player: 'video, audio, iframe, object, embed, [class*="video" i], [class*="player" i]',
  navigation: 'nav, [role="navigation"], header',
  search: 'search, [role="search"], input[type="search"], form[action*="search" i]',
  login: 'input[type="password"], form[action*="login" i], form[action*="signin" i], form[action*="sign-in" i]',
} as const;

// Shorter lines stand in menus and teasers too.
const LEAST = 20;

type Seen = { kind: string; element: Element };
let lines: string[] = [];
let elements: Seen[] = [];
let textBefore = "";

// Case and blanks are left out: styles change them in what is seen.
const squeezed = (words: string) => words.replace(/\s+/g, "").toLowerCase();
const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** Readability's paragraphs of this page, for pages whose article nobody wrote down. */
function readParagraphs(): string[] {
  const copy = document.cloneNode(true);
  const content =
    copy instanceof Document ? new Readability(copy, { serializer: (node) => node }).parse()?.content : null;
  if (!(content instanceof Element)) return [];
  return [...content.querySelectorAll("p, li, blockquote, h2, h3")].map((block) => block.textContent ?? "");
}

function hiddenBy(element: Element): string {
  let top = element;
  while (top.parentElement && !isSeen(top.parentElement)) top = top.parentElement;
  const name = (one: Element) =>
    `${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ""}.${one.className}`.slice(0, 80);
  return top === element ? name(element) : `${name(element)} in ${name(top)}`;
}

function count(text: string, line: string): number {
  let found = 0;
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + line.length)) found++;
  return found;
}

/** Looks at the page, whose seen text is `seen`, before it is cleaned; `text` is its article, a paragraph a line, or null where nobody wrote it down. */
function before(seen: string, text: string | null): void {
  const all = text === null ? readParagraphs() : text.split("\n");
  textBefore = squeezed(seen);
  lines = [...new Set(all.map(squeezed))].filter((line) => line.length >= LEAST && textBefore.includes(line));
  elements = Object.entries(KINDS).flatMap(([kind, selector]) =>
    [...document.querySelectorAll(selector)].filter(isSeen).map((element) => ({ kind, element })),
  );
}

/** What was seen before and is hidden now: paragraphs of the article (apart from those of which a copy is still there), and what else must stay. */
function after(seen: string) {
  const textAfter = squeezed(seen);
  const counts: Record<string, number> = { paragraph: lines.length };
  for (const { kind } of elements) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    seen: counts,
    gone: lines.filter((line) => !textAfter.includes(line)).map((line) => line.slice(0, 200)),
    fewer: lines
      .filter((line) => textAfter.includes(line) && count(textAfter, line) < count(textBefore, line))
      .map((line) => line.slice(0, 200)),
    hidden: elements
      .filter(({ element }) => !isSeen(element))
      .map(({ kind, element }) => ({ kind, what: hiddenBy(element) })),
  };
}

Object.assign(globalThis, { factboxSeen: { before, after } });
