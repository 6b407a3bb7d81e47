import { classAndId } from "../dom/element-text.ts";
import type { Task } from "../engine/task.ts";
import { isNewsletterBox, MAX_NEWSLETTER_BOX_CHARS, mentionsNewsletter } from "../signals/newsletter.ts";
import { NEWSLETTER_CLASS_NAME } from "../signals/newsletter-words.ts";
import type { CleanRule, Finding, PageModel, PageView } from "../types.ts";
import { findBlocksAround, findSeeds } from "./find-blocks.ts";
import { isMenu } from "./menu.ts";

const ADDRESS = /newsletter|sign-?up|subscri/i;

function* find(scene: PageView, ground: () => PageModel): Task<Finding[]> {
  const { story } = ground();
  if (!story) return [];
  const starts = yield* findSeeds(scene, (element) => {
    if (element.tagName === "INPUT") return true;
    if (element.tagName === "A" || element.tagName === "FORM")
      return ADDRESS.test(element.getAttribute("href") ?? element.getAttribute("action") ?? "");
    return NEWSLETTER_CLASS_NAME.test(classAndId(element));
  });
  const holds = (element: Element, words: string) =>
    !element.contains(story.body) && !isMenu(element, words) && isNewsletterBox(element, words);
  const found = yield* findBlocksAround(
    starts,
    { limit: MAX_NEWSLETTER_BOX_CHARS, holds, related: mentionsNewsletter },
    scene,
  );
  return found.map((element) => ({ element, kind: "newsletter", reason: "reasonNewsletterInText", score: 0.8 }));
}

/** Newsletter boxes and lines in the story's own column. */
export const inlineNewsletterRule: CleanRule = { name: "newsletters in the text", atOnce: false, find };
