import { classAndId, elementText } from "../dom/element-text.ts";
import { isLongParagraph, type StoryLocation } from "../engine/find-story.ts";
import type { Task } from "../engine/task.ts";
import { type AppealPlace, appealSignals, isAppealing } from "../signals/appeal.ts";
import { APPEAL_CLASS_NAME, DONATION_URL, REQUEST, REQUEST_LABEL } from "../signals/appeal-words.ts";
import { isCallToAction } from "../signals/calls-to-action.ts";
import { isNewsletterBox } from "../signals/newsletter.ts";
import { isPersonalForm } from "../signals/personal-form.ts";
import type { CleanRule, Finding, PageModel, PageView, SiteIdentity } from "../types.ts";
import { findBlocksAround, findSeeds, isLeafBlock } from "./find-blocks.ts";
import { isMenu } from "./menu.ts";

const APPEAL_LIMIT = 2_600;
// An appeal is never most of its column; in a very short one it may still be three lines.
const SHARE = 0.45;
const LEAST = 300;
const ROWS = 3;

function* findAppeals(scene: PageView, ground: () => PageModel): Task<Finding[]> {
  const { story, site } = ground();
  if (!story) return [];
  const most = Math.max(LEAST, SHARE * (story.column.textContent ?? "").length);
  const starts = yield* findSeeds(scene, isSeed);
  const holds = (element: Element, words: string) =>
    words.length <= most &&
    !element.contains(story.body) &&
    !isMenu(element, words) &&
    isAppeal(element, placeOf(element, story), site, words);
  const found = yield* findBlocksAround(
    starts,
    { limit: APPEAL_LIMIT, holds, related: (words) => isAppealing(words.toLowerCase()) },
    scene,
  );
  return found.map((element) => ({ element, kind: "donation", reason: "reasonDonationInText", score: 0.8 }));
}

/** Whether a block is an appeal, and no newsletter box, which asks with the same words and wants no money. */
function isAppeal(element: Element, place: AppealPlace, site: SiteIdentity, words: string): boolean {
  const signals = appealSignals(element, place, site, words);
  if (!signals.isAppeal || isHalfForeign(element) || isDataTable(element) || isPersonalForm(element)) return false;
  return signals.speaksOfMoney || !isNewsletterBox(element, words);
}

/** Whether half of several long paragraphs have nothing of an appeal. */
function isHalfForeign(element: Element): boolean {
  const paragraphs = [...element.querySelectorAll("p")].filter(isLongParagraph);
  const foreign = paragraphs.filter((paragraph) => !isAppealing(elementText(paragraph).toLowerCase()));
  return paragraphs.length > 1 && foreign.length >= paragraphs.length / 2;
}

/** Whether a block is a table of facts, or a part of one: rows of several cells, each with words. */
function isDataTable(element: Element): boolean {
  const table = element.closest("table") ?? (element.children.length === 1 ? element.querySelector("table") : null);
  const rows = [...(table?.querySelectorAll("tr") ?? [])].slice(0, 20);
  const filled = rows.filter((row) => [...row.children].filter((cell) => cell.textContent?.trim()).length > 1);
  return filled.length >= ROWS;
}

/** Where an appeal may begin: a call or a form that leads to a payment, a box with an appeal's name, or words that ask. */
function isSeed(element: Element): boolean {
  if (/^(?:A|BUTTON|INPUT)$/.test(element.tagName)) {
    if (element.tagName === "A" && DONATION_URL.test((element.getAttribute("href") ?? "").slice(0, 300))) return true;
    return REQUEST_LABEL.test((element.textContent ?? "").slice(0, 80).trim().toLowerCase()) && isCallToAction(element);
  }
  if (element.tagName === "FORM") return DONATION_URL.test((element.getAttribute("action") ?? "").slice(0, 300));
  if (element.tagName === "IFRAME")
    return (
      DONATION_URL.test((element.getAttribute("src") ?? "").slice(0, 300)) ||
      REQUEST.test((element.getAttribute("title") ?? "").toLowerCase())
    );
  return (
    APPEAL_CLASS_NAME.test(classAndId(element)) ||
    (isLeafBlock(element) && REQUEST.test((element.textContent ?? "").slice(0, 600).toLowerCase()))
  );
}

const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING

function placeOf(element: Element, { body, last }: StoryLocation): AppealPlace {
  if (!body.contains(element)) return "beside";
  return last && !element.contains(last) && last.compareDocumentPosition(element) & FOLLOWS ? "after" : "inside";
}

/** Appeals for donations that stand in the story's own column; found by words and structure, so it needs no layout. */
export const inlineAppealRule: CleanRule = { name: "appeals in the text", atOnce: false, find: findAppeals };
