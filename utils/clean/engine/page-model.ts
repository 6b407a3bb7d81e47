import { addressOf, bodyOf } from "../../shared/live-document.ts";
import { attributeOf, queryAll, queryOne, textOf } from "../../shared/live-dom.ts";
import type { PageModel } from "../types.ts";
import { findStory } from "./find-story.ts";
import type { Task } from "./task.ts";

const NAME_TAGS =
  "meta[property='og:site_name'], meta[name='application-name'], meta[name='apple-mobile-web-app-title'], " +
  "meta[property='al:ios:app_name']";
const MIN_NAME_CHARS = 4;
const MAX_NAME_CHARS = 60;

/** Finds a page's story and its publisher. */
export function* buildPageModel(document: Document): Task<PageModel> {
  const story = yield* findStory(document);
  yield;
  // Counted when first asked: most pages have no clutter, and a page's text is long.
  let length: number | null = null;
  return {
    story,
    length: () => {
      length ??= textOf(bodyOf(document)).length;
      return length;
    },
    site: { names: siteNames(document), host: siteHost(document) },
  };
}

/** Returns the names that a site gives itself, without a leading article. */
function siteNames(document: Document): string[] {
  const declared = queryAll(document, NAME_TAGS).map((tag) => (attributeOf(tag, "content") ?? "").trim());
  const names = declared.map((name) => name.replace(/^(?:the|die|der|das|le|la|les|el) /i, ""));
  return [...new Set(names)].filter((name) => name.length >= MIN_NAME_CHARS && name.length <= MAX_NAME_CHARS);
}

/** Returns the host of a page's address or, for a copy without one, the host that its tags declare. */
function siteHost(document: Document): string | null {
  const declared = queryOne(document, "link[rel='canonical'], meta[property='og:url']");
  for (const address of [addressOf(document), attributeOf(declared, "href") ?? attributeOf(declared, "content") ?? ""])
    if (/^https?:/.test(address) && URL.canParse(address)) return new URL(address).hostname;
  return null;
}
