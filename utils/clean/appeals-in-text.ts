import { type AppealPlace, appealSignals, isAppealing } from "./appeal.ts";
import { APPEAL_TOKEN, ASK, ASK_LABEL, TARGET } from "./appeal-words.ts";
import { blocksAround, isLeaf, seeds } from "./blocks.ts";
import { isCall } from "./calls.ts";
import { isPersonalForm } from "./forms.ts";
import { isMenu } from "./menu.ts";
import { isNewsletterBox } from "./newsletter.ts";
import type { CleanRule, Finding, Ground, Scene, Site } from "./rule.ts";
import type { Steps } from "./steps.ts";
import { isLongParagraph, type Story } from "./story.ts";
import { tokensOf, wordsOf } from "./words.ts";

const APPEAL_LIMIT = 2_600;
// An appeal is never most of its column; in a very short one it may still be three lines.
const SHARE = 0.45;
const LEAST = 300;
const ROWS = 3;

function* findAppeals(scene: Scene, ground: () => Ground): Steps<Finding[]> {
  const { story, site } = ground();
  if (!story) return [];
  const most = Math.max(LEAST, SHARE * (story.column.textContent ?? "").length);
  const starts = yield* seeds(scene, isSeed);
  const holds = (element: Element, words: string) =>
    words.length <= most &&
    !element.contains(story.body) &&
    !isMenu(element, words) &&
    isAppeal(element, placeOf(element, story), site, words);
  const found = yield* blocksAround(
    starts,
    { limit: APPEAL_LIMIT, holds, related: (words) => isAppealing(words.toLowerCase()) },
    scene,
  );
  return found.map((element) => ({ element, kind: "donation", reason: "reasonDonationInText", score: 0.8 }));
}

/** Whether a block is an appeal, and no newsletter box, which asks with the same words and wants no money. */
function isAppeal(element: Element, place: AppealPlace, site: Site, words: string): boolean {
  const signals = appealSignals(element, place, site, words);
  if (!signals.isAppeal || isHalfForeign(element) || isDataTable(element) || isPersonalForm(element)) return false;
  return signals.speaksOfMoney || !isNewsletterBox(element, words);
}

/** Whether half of several long paragraphs have nothing of an appeal. */
function isHalfForeign(element: Element): boolean {
  const paragraphs = [...element.querySelectorAll("p")].filter(isLongParagraph);
  const foreign = paragraphs.filter((paragraph) => !isAppealing(wordsOf(paragraph).toLowerCase()));
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
    if (element.tagName === "A" && TARGET.test((element.getAttribute("href") ?? "").slice(0, 300))) return true;
    return ASK_LABEL.test((element.textContent ?? "").slice(0, 80).trim().toLowerCase()) && isCall(element);
  }
  if (element.tagName === "FORM") return TARGET.test((element.getAttribute("action") ?? "").slice(0, 300));
  if (element.tagName === "IFRAME")
    return (
      TARGET.test((element.getAttribute("src") ?? "").slice(0, 300)) ||
      ASK.test((element.getAttribute("title") ?? "").toLowerCase())
    );
  return (
    APPEAL_TOKEN.test(tokensOf(element)) ||
    (isLeaf(element) && ASK.test((element.textContent ?? "").slice(0, 600).toLowerCase()))
  );
}

const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING

function placeOf(element: Element, { body, last }: Story): AppealPlace {
  if (!body.contains(element)) return "beside";
  return last && !element.contains(last) && last.compareDocumentPosition(element) & FOLLOWS ? "after" : "inside";
}

/** Appeals for donations that stand in the story's own column; found by words and structure, so it needs no layout. */
export const appealsInText: CleanRule = { name: "appeals in the text", atOnce: false, find: findAppeals };
