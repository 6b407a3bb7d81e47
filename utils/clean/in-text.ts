import { isAppeal } from "./appeal.ts";
import { outermost } from "./climb.ts";
import type { CleanRule, Finding, Scene } from "./rule.ts";
import { findStory } from "./story.ts";
import { APPEAL_TOKEN, ASK, NEWSLETTER, NEWSLETTER_TOKEN, TARGET, tokensOf, wordsOf } from "./words.ts";

const SEEDS = 300;
const APPEAL_LIMIT = 2_600;
const NEWSLETTER_LIMIT = 700;
// An appeal is never most of its column; in a very short one it may still be three lines.
const SHARE = 0.45;
const LEAST = 300;
const BIDS =
  /(?:^|[.!?:–—»”"]\s*)(?:[\p{L}’']+ ){0,3}?(?:sign[- ]?up|subscribe|join|get|receive|register|abonnieren|anmelden|melden|recevez|abonnez|inscrivez|suscríb|recibe|apúnt|iscriviti|ricevi|подпи|підпи|اشترك)|\b(?:in|to) your inbox\b/iu;
const FRAME = "nav, footer, [role='banner'], [role='contentinfo'], body > header, [class*='comment' i]";

/** Elements of the story's column that a test accepts, not those in the page's frame; at most 300. */
function seeds(column: Element, accepts: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (const element of column.querySelectorAll("a, form, button, p, div, aside, section, h2, h3, h4, input")) {
    if (found.length >= SEEDS) break;
    if (accepts(element) && !element.closest(FRAME)) found.push(element);
  }
  return found;
}

/** Whether an element holds words and no further blocks. */
function isLeaf(element: Element): boolean {
  return element.querySelector("p, div, section, aside, article") === null;
}

/** Of several elements only the outermost ones, each once. */
function outer(elements: Element[]): Element[] {
  const unique = [...new Set(elements)];
  return unique.filter((element) => !unique.some((other) => other !== element && other.contains(element)));
}

function findAppeals({ document }: Scene): Finding[] {
  const story = findStory(document);
  if (!story) return [];
  const most = Math.max(LEAST, SHARE * (story.column.textContent ?? "").length);
  const starts = seeds(story.column, (element) => {
    if (element.tagName === "A" || element.tagName === "FORM")
      return TARGET.test(element.getAttribute("href") ?? element.getAttribute("action") ?? "");
    return (
      APPEAL_TOKEN.test(tokensOf(element)) || (isLeaf(element) && ASK.test((element.textContent ?? "").slice(0, 600)))
    );
  });
  const holds = (element: Element, words: string) =>
    words.length <= most && isAppeal(element, words) && !element.contains(story.body);
  const found = starts.flatMap((seed) => outermost(seed, { limit: APPEAL_LIMIT, holds }) ?? []);
  return outer(found).map((element) => ({ element, kind: "donation", reason: "reasonDonationInText" }));
}

/** Whether a block asks to sign up for mail and offers the means to do so. */
export function isNewsletterBox(element: Element, words = wordsOf(element)): boolean {
  if (!NEWSLETTER.test(words) || element.querySelector("input[type='password'], textarea")) return false;
  if (element.querySelector("input[type='email'], input[name*='mail' i]") || NEWSLETTER_TOKEN.test(tokensOf(element)))
    return true;
  // A story may speak of newsletters and link to some: a box bids the reader.
  if (!BIDS.test(words)) return false;
  return [...element.querySelectorAll("a[href], form[action]")].some((link) =>
    /newsletter|sign-?up|subscri|mail/i.test(
      (link.getAttribute("href") ?? link.getAttribute("action") ?? "").slice(0, 300),
    ),
  );
}

function findNewsletters({ document }: Scene): Finding[] {
  const story = findStory(document);
  if (!story) return [];
  const starts = seeds(story.column, (element) => {
    if (element.tagName === "INPUT") return element.getAttribute("type") === "email";
    if (element.tagName === "A" || element.tagName === "FORM")
      return /newsletter|sign-?up|subscri/i.test(element.getAttribute("href") ?? element.getAttribute("action") ?? "");
    return NEWSLETTER_TOKEN.test(tokensOf(element));
  });
  const holds = (element: Element, words: string) => isNewsletterBox(element, words) && !element.contains(story.body);
  const found = starts.flatMap((seed) => outermost(seed, { limit: NEWSLETTER_LIMIT, holds }) ?? []);
  return outer(found).map((element) => ({ element, kind: "newsletter", reason: "reasonNewsletterInText" }));
}

/** Appeals for donations that stand in the story's own column; found by words and structure, so it needs no layout. */
export const appealsInText: CleanRule = { name: "appeals in the text", find: findAppeals };

/** Newsletter boxes and lines in the story's own column. */
export const newslettersInText: CleanRule = { name: "newsletters in the text", find: findNewsletters };
