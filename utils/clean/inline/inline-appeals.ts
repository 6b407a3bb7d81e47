import { attributeOf, contains, positionOf, tagOf, textOf } from "../../shared/live-dom.ts";
import { classAndId, elementText } from "../dom/element-text.ts";
import { elementsOf } from "../engine/select-findings.ts";
import type { Task } from "../engine/task.ts";
import { hasAppealPhrase, weighAppeal } from "../signals/appeal.ts";
import type { AppealPlace } from "../signals/appeal-evidence.ts";
import { APPEAL_CLASS_NAME, REQUEST, REQUEST_LABEL } from "../signals/appeal-words.ts";
import { isCallToAction } from "../signals/calls-to-action.ts";
import { isNewsletterBox } from "../signals/newsletter.ts";
import { isDonationUrl } from "../signals/payments.ts";
import { type FormFields, isPersonalForm } from "../signals/personal-form.ts";
import type { CleanRule, Finding, PageModel, PageView, SiteIdentity, StoryLocation } from "../types.ts";
import { CHEAP_VETOES, COSTLY_VETOES, type InlineBlock } from "./appeal-vetoes.ts";
import { findAppealRuns } from "./find-appeal-runs.ts";
import { findBlocksAround, findSeeds, isInFlow, isLeafBlock } from "./find-blocks.ts";

const MAX_APPEAL_CHARS = 2_600;
/** An appeal is never most of its column; in a very short one it may still be three lines. */
const MAX_SHARE_OF_COLUMN = 0.45;
const MIN_COLUMN_LIMIT_CHARS = 300;
const MAX_LABEL_CHARS = 80;
const MAX_LEAF_CHARS = 600;
/** The value of Node.DOCUMENT_POSITION_FOLLOWING, a global that a pure module must not touch. */
const FOLLOWING = 4;

function* find(view: PageView, model: () => PageModel): Task<Finding[]> {
  const { story, site } = model();
  if (!story) return [];
  const maxLength = maxAppealLength(story);
  const forms: FormFields = new Map();
  const seeds = yield* findSeeds(view, isAppealSeed);
  const blocks = yield* findBlocksAround(
    seeds,
    {
      limit: MAX_APPEAL_CHARS,
      holds: (element, text) => isInlineAppeal({ element, text, story, maxLength, forms }, site),
      related: (text) => hasAppealPhrase(text.toLowerCase()),
    },
    view,
  );
  const runs: Finding[] = findAppealRuns(story).flatMap((run) => appealOf(run, blocks, story, site, view, forms) ?? []);
  // A block that a run holds or is goes with the run.
  const isInRun = (block: Element) => runs.some((run) => elementsOf(run).some((part) => contains(part, block)));
  const alone = blocks.filter((block) => !isInRun(block));
  return [...alone.map((element): Finding => ({ element, type: "donation", placement: "inline" })), ...runs];
}

/** Returns the finding for neighbouring blocks that are an appeal together; null if they are none. */
function appealOf(
  run: readonly Element[],
  blocks: readonly Element[],
  story: StoryLocation,
  site: SiteIdentity,
  { layout }: PageView,
  forms: FormFields,
): Finding | null {
  const [element, ...companions] = run;
  if (!element || run.some((part) => !isInFlow(part, layout) || isPersonalForm(part, forms))) return null;
  if (blocks.some((block) => run.some((part) => contains(block, part) && block !== part))) return null;
  const text = run.map((part) => elementText(part)).join(" ");
  if (text.length > maxAppealLength(story) || isNewsletterBox(element, text, run)) return null;
  // The blocks were tested one by one; whether they ask for something is a question to all of them together.
  const { isAppeal, speaksOfMoney } = weighAppeal(element, placeOf(element, story), site, text, run);
  return isAppeal && speaksOfMoney ? { element, companions, text, type: "donation", placement: "inline" } : null;
}

/** Returns how long an appeal in a story's column may be, in characters. */
export const maxAppealLength = ({ column }: StoryLocation): number =>
  Math.max(MIN_COLUMN_LIMIT_CHARS, MAX_SHARE_OF_COLUMN * textOf(column).length);

function isInlineAppeal(block: InlineBlock, site: SiteIdentity): boolean {
  if (CHEAP_VETOES.some(({ test }) => test(block, false))) return false;
  const { isAppeal, speaksOfMoney } = weighAppeal(block.element, placeOf(block.element, block.story), site, block.text);
  return isAppeal && !COSTLY_VETOES.some(({ test }) => test(block, speaksOfMoney));
}

/** True where an appeal may begin: a call or form that leads to a payment, an appeal's class name, or a request. */
export function isAppealSeed(element: Element): boolean {
  // Read only where it decides: the text of a box that holds others may be that of the page.
  const beginning = (maxChars: number) => textOf(element).slice(0, maxChars).trim().toLowerCase();
  switch (tagOf(element)) {
    case "A":
    case "BUTTON":
    case "INPUT":
      if (tagOf(element) === "A" && isDonationUrl(attributeOf(element, "href"))) return true;
      return REQUEST_LABEL.test(beginning(MAX_LABEL_CHARS)) && isCallToAction(element);
    case "FORM":
      return isDonationUrl(attributeOf(element, "action"));
    case "IFRAME":
      return (
        isDonationUrl(attributeOf(element, "src")) || REQUEST.test((attributeOf(element, "title") ?? "").toLowerCase())
      );
    default:
      return (
        APPEAL_CLASS_NAME.test(classAndId(element)) || (isLeafBlock(element) && REQUEST.test(beginning(MAX_LEAF_CHARS)))
      );
  }
}

/** Returns where a block is, seen from the story. */
export function placeOf(element: Element, { body, last }: StoryLocation): AppealPlace {
  if (!contains(body, element)) return "beside";
  return last && !contains(element, last) && positionOf(last, element) & FOLLOWING ? "after" : "inside";
}

/** Finds appeals for donations in the story's column, by words and structure; needs no layout. */
export const inlineAppealRule: CleanRule = { name: "inline appeals", runsBeforePaint: false, find };
