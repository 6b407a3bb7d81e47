import type { PageModel } from "../types.ts";
import { findStory } from "./find-story.ts";
import type { Task } from "./task.ts";

const NAMES =
  "meta[property='og:site_name'], meta[name='application-name'], meta[name='apple-mobile-web-app-title'], meta[property='al:ios:app_name']";
const SHORTEST = 4;
const LONGEST = 60;

/** Looks for what a page stands on. */
export function* buildPageModel(document: Document): Task<PageModel> {
  const story = yield* findStory(document);
  yield;
  // Few pages have anything to take off, and all the words of one are long.
  let length: number | null = null;
  return {
    story,
    length: () => {
      length ??= (document.body?.textContent ?? "").length;
      return length;
    },
    site: { names: namesOf(document), host: hostOf(document) },
  };
}

/** The names that a site gives itself, without the article before them. */
function namesOf(document: Document): string[] {
  const said = [...document.querySelectorAll(NAMES)].map((tag) => (tag.getAttribute("content") ?? "").trim());
  const names = said.map((name) => name.replace(/^(?:the|die|der|das|le|la|les|el) /i, ""));
  return [...new Set(names)].filter((name) => name.length >= SHORTEST && name.length <= LONGEST);
}

/** The host that a page is on, by its address or, for a copy, by what it says of itself. */
function hostOf(document: Document): string | null {
  const said = document.querySelector("link[rel='canonical'], meta[property='og:url']");
  for (const address of [document.URL, said?.getAttribute("href") ?? said?.getAttribute("content") ?? ""])
    if (/^https?:/.test(address) && URL.canParse(address)) return new URL(address).hostname;
  return null;
}
