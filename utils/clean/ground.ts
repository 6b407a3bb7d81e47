import type { Ground } from "./rule.ts";
import type { Steps } from "./steps.ts";
import { storySteps } from "./story.ts";

const NAMES =
  "meta[property='og:site_name'], meta[name='application-name'], meta[name='apple-mobile-web-app-title'], meta[property='al:ios:app_name']";
const SHORTEST = 4;
const LONGEST = 60;

/** Looks for what a page stands on. */
export function* groundOf(document: Document): Steps<Ground> {
  const story = yield* storySteps(document);
  yield;
  return { story, length: (document.body?.textContent ?? "").length, names: namesOf(document) };
}

/** The names that a site gives itself, without the article before them. */
function namesOf(document: Document): string[] {
  const said = [...document.querySelectorAll(NAMES)].map((tag) => (tag.getAttribute("content") ?? "").trim());
  const names = said.map((name) => name.replace(/^(?:the|die|der|das|le|la|les|el) /i, ""));
  return [...new Set(names)].filter((name) => name.length >= SHORTEST && name.length <= LONGEST);
}
