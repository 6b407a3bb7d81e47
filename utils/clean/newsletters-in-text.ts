import { blocksAround, seeds } from "./blocks.ts";
import { isMenu } from "./menu.ts";
import { isNewsletterBox, LONGEST_BOX, speaksOfMail } from "./newsletter.ts";
import { NEWSLETTER_TOKEN } from "./newsletter-words.ts";
import type { CleanRule, Finding, Ground, Scene } from "./rule.ts";
import type { Steps } from "./steps.ts";
import { tokensOf } from "./words.ts";

const ADDRESS = /newsletter|sign-?up|subscri/i;

function* find(scene: Scene, ground: () => Ground): Steps<Finding[]> {
  const { story } = ground();
  if (!story) return [];
  const starts = yield* seeds(scene, (element) => {
    if (element.tagName === "INPUT") return true;
    if (element.tagName === "A" || element.tagName === "FORM")
      return ADDRESS.test(element.getAttribute("href") ?? element.getAttribute("action") ?? "");
    return NEWSLETTER_TOKEN.test(tokensOf(element));
  });
  const holds = (element: Element, words: string) =>
    !element.contains(story.body) && !isMenu(element, words) && isNewsletterBox(element, words);
  const found = yield* blocksAround(starts, { limit: LONGEST_BOX, holds, related: speaksOfMail }, scene);
  return found.map((element) => ({ element, kind: "newsletter", reason: "reasonNewsletterInText", score: 0.8 }));
}

/** Newsletter boxes and lines in the story's own column. */
export const newslettersInText: CleanRule = { name: "newsletters in the text", atOnce: false, find };
