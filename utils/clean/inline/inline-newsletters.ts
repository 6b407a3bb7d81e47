import { attributeOf, contains, tagOf } from "../../shared/live-dom.ts";
import { classAndId } from "../dom/element-text.ts";
import type { Task } from "../engine/task.ts";
import { isMenu } from "../signals/menu.ts";
import { isNewsletterBox, MAX_NEWSLETTER_BOX_CHARS, mentionsNewsletter } from "../signals/newsletter.ts";
import { NEWSLETTER_CLASS_NAME } from "../signals/newsletter-words.ts";
import type { FormFields } from "../signals/personal-form.ts";
import type { CleanRule, Finding, PageModel, PageView } from "../types.ts";
import { findBlocksAround, findSeeds } from "./find-blocks.ts";

const SIGN_UP_URL = /newsletter|sign-?up|subscri/i;

function* find(view: PageView, model: () => PageModel): Task<Finding[]> {
  const { story } = model();
  if (!story) return [];
  const seeds = yield* findSeeds(view, isNewsletterSeed);
  const forms: FormFields = new Map();
  const holds = (element: Element, text: string) =>
    !contains(element, story.body) && !isMenu(element, text) && isNewsletterBox(element, text, [element], forms);
  const blocks = yield* findBlocksAround(
    seeds,
    { limit: MAX_NEWSLETTER_BOX_CHARS, holds, related: mentionsNewsletter },
    view,
  );
  return blocks.map((element) => ({ element, type: "newsletter", placement: "inline" }));
}

/** True where a newsletter box may begin: any field, a link or form to a sign-up, or the class name of such a box. */
export function isNewsletterSeed(element: Element): boolean {
  if (tagOf(element) === "INPUT") return true;
  if (tagOf(element) === "A" || tagOf(element) === "FORM")
    return SIGN_UP_URL.test(attributeOf(element, "href") ?? attributeOf(element, "action") ?? "");
  return NEWSLETTER_CLASS_NAME.test(classAndId(element));
}

/** Finds newsletter boxes and lines in the story's column; needs no layout. */
export const inlineNewsletterRule: CleanRule = { name: "inline newsletters", runsBeforePaint: false, find };
