import { childrenOf, closest, contains, queryAll, queryOne, textOf } from "../../shared/live-dom.ts";
import { elementText } from "../dom/element-text.ts";
import { longParagraphsIn } from "../dom/paragraphs.ts";
import { hasAppealPhrase } from "../signals/appeal.ts";
import { isMenu } from "../signals/menu.ts";
import { isNewsletterBox } from "../signals/newsletter.ts";
import { type FormFields, isPersonalForm } from "../signals/personal-form.ts";
import type { StoryLocation } from "../types.ts";

/**
 * A block in the text that may be an appeal. `maxLength` is the length of the longest appeal in this column; `forms` is
 * shared by all blocks of one search.
 */
export type InlineBlock = {
  element: Element;
  text: string;
  story: StoryLocation;
  maxLength: number;
  forms?: FormFields;
};

/** Something that keeps a block in the page whatever its signals say. */
export type AppealVeto = { veto: string; test: (block: InlineBlock, speaksOfMoney: boolean) => boolean };

const MIN_TABLE_ROWS = 3;
const MAX_TABLE_ROWS = 20;

/** Cheap tests, done before the signals are weighed. */
export const CHEAP_VETOES: readonly AppealVeto[] = [
  { veto: "too long for its column", test: ({ text, maxLength }) => text.length > maxLength },
  { veto: "holds the story", test: ({ element, story }) => contains(element, story.body) },
  { veto: "is a menu", test: ({ element, text, story }) => isMenu(element, text) || isInMenu(element, story) },
];

/** Costly tests, done only for what the signals call an appeal. */
export const COSTLY_VETOES: readonly AppealVeto[] = [
  { veto: "half of its paragraphs are of another sort", test: ({ element }) => isHalfForeign(element) },
  { veto: "is a table of facts", test: ({ element }) => isDataTable(element) },
  { veto: "is a form for something else", test: ({ element, forms }) => isPersonalForm(element, forms) },
  {
    // Newsletters ask with the same words and want no money.
    veto: "is a newsletter box",
    test: ({ element, text, forms }, speaksOfMoney) =>
      !speaksOfMoney && isNewsletterBox(element, text, [element], forms),
  },
];

/** True if a block is or lies in something that is called a menu; a page may name its whole self after one. */
function isInMenu(element: Element, story: StoryLocation): boolean {
  const menu = closest(element, "[class*='menu' i], [id*='menu' i]");
  return menu !== null && !contains(menu, story.body);
}

/** True if at least half of several long paragraphs hold no phrase of an appeal. */
function isHalfForeign(element: Element): boolean {
  const paragraphs = longParagraphsIn(element);
  const foreign = paragraphs.filter((paragraph) => !hasAppealPhrase(elementText(paragraph).toLowerCase()));
  return paragraphs.length > 1 && foreign.length >= paragraphs.length / 2;
}

/** True if a block is a table of facts, or a part of one: rows of several cells, each with words. */
function isDataTable(element: Element): boolean {
  const table = closest(element, "table") ?? (childrenOf(element).length === 1 ? queryOne(element, "table") : null);
  const rows = queryAll(table, "tr").slice(0, MAX_TABLE_ROWS);
  const filled = rows.filter((row) => childrenOf(row).filter((cell) => textOf(cell).trim()).length > 1);
  return filled.length >= MIN_TABLE_ROWS;
}
