import { showSanitised } from "../article/sanitise.ts";
import type { RenderContext } from "../summary/outline-sections.ts";
import { withoutInvisible } from "../summary/plain-words.ts";
import type { MessageKey } from "../summary/translate.ts";
import type { Factbox } from "../types.ts";
import { collectMarks, listMarkedFacts, type MarkKind, splitMarks } from "./fact-marks.ts";
import { type PageWindow, showFactsAsText, sourceLine } from "./facts-as-text.ts";
import { markStory } from "./mark-story.ts";
import { SAVED_STYLE } from "./saved-style.ts";
import { findStoryText } from "./story-text.ts";

// The saved page runs and loads nothing, whatever its article holds.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Control characters that HTML forbids, and that command a terminal in which the file is printed. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

const LEGEND = [
  ["who", "markWho"],
  ["when", "markWhen"],
  ["figure", "markFigure"],
  ["said", "markSaid"],
] as const satisfies readonly (readonly [MarkKind, MessageKey])[];

type Wanted = { hasMarks: boolean; pictureLabel: (alt: string) => string };

/**
 * Writes an article and its facts as one HTML file that needs nothing else: the article is sanitised again and marked,
 * its pictures are links, and the facts follow as text.
 */
export function renderSavedPage(
  factbox: Factbox,
  context: RenderContext,
  window: PageWindow,
  { hasMarks, pictureLabel }: Wanted,
): string {
  const { article } = factbox;
  const page = window.document.implementation.createHTMLDocument(article.title);
  const add = (parent: Element, tag: string, className = "", words = "") => {
    const element = page.createElement(tag);
    if (className) element.className = className;
    element.textContent = words;
    return parent.appendChild(element);
  };
  page.documentElement.lang = context.locale;
  page.head.prepend(
    metaOf(page, { charset: "utf-8" }),
    metaOf(page, { "http-equiv": "Content-Security-Policy", content: POLICY }),
    metaOf(page, { name: "viewport", content: "width=device-width, initial-scale=1" }),
  );
  add(page.head, "style", "", SAVED_STYLE);

  const body = add(page.body, "article");
  if (article.language) body.lang = article.language;
  body.dir = article.direction;
  add(body, "h1", "", article.title);
  add(body, "p", "about", sourceLine(factbox, context));
  const story = add(body, "div");
  showSanitised(story, article.html, window, pictureLabel);
  if (hasMarks) {
    markStory(splitMarks(collectMarks(listMarkedFacts(factbox), article.blocks)), findStoryText(story, factbox));
    const legend = add(page.body, "p", "legend");
    for (const [kind, key] of LEGEND) add(legend, "span", `fact-mark mark-${kind}`, context.t(key));
  }
  showFactsAsText(add(page.body, "section", "facts"), factbox, context, window);
  return `<!doctype html>\n${withoutInvisible(page.documentElement.outerHTML.replace(CONTROLS, ""))}\n`;
}

function metaOf(page: Document, attributes: Readonly<Record<string, string>>): Element {
  const meta = page.createElement("meta");
  for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
  return meta;
}
