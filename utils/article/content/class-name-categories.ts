import { alternation } from "../../shared/word-lists.ts";
import sources from "./class-names.json" with { type: "json" };

/** Regular expression sources of one category, by where in a lower-case class name they may match. */
type CategorySources = { anywhere?: string[]; wordStart?: string[]; wholeWord?: string[] };

// A category's position is its bit and the position of its feature: the model was trained with this order.
const ORDER = [
  "body",
  "related",
  "share",
  "comment",
  "author",
  "caption",
  "media",
  "foot",
  "head",
  "box",
  "embed",
  "list",
  "faq",
  "table",
] as const satisfies readonly (keyof typeof sources)[];

/**
 * Categories of class names and ids that templates share, as pairs of name and pattern.
 * Idea: the positive and negative class names of Mozilla's Readability.
 */
export const CLASS_NAME_CATEGORIES = ORDER.map((name) => [name, patternFor(sources[name])] as const);

const MAX_CACHED_NAMES = 4_000;
const MAX_NAME_CHARS = 300;
const NAMING_ATTRIBUTES = ["data-testid", "data-component", "aria-label"];
const bitsByNames = new Map<string, number>();

/**
 * Returns the categories of an element as bits, in the order of `CLASS_NAME_CATEGORIES`.
 * Reads its class, id, test hooks, label and the tag of a custom element.
 */
export function categorizeClassNames(element: Element): number {
  let names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value}`;
  }
  if (element.tagName.includes("-")) names += ` ${element.tagName}`;
  return names === " " ? 0 : bitsOf(names);
}

function bitsOf(names: string): number {
  const cached = bitsByNames.get(names);
  if (cached !== undefined) return cached;
  const hyphenated = names
    .slice(0, MAX_NAME_CHARS)
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();
  let bits = 0;
  CLASS_NAME_CATEGORIES.forEach(([, pattern], index) => {
    if (pattern.test(hyphenated)) bits |= 1 << index;
  });
  if (bitsByNames.size > MAX_CACHED_NAMES) bitsByNames.clear();
  bitsByNames.set(names, bits);
  return bits;
}

function patternFor({ anywhere = [], wordStart = [], wholeWord = [] }: CategorySources): RegExp {
  const parts = [...anywhere];
  if (wordStart.length) parts.push(`(?:^|[^a-z])${alternation(wordStart)}`);
  if (wholeWord.length) parts.push(`(?:^|[^a-z])${alternation(wholeWord)}(?![a-z])`);
  return new RegExp(parts.join("|"));
}
