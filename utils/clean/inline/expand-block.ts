import { elementText } from "../dom/element-text.ts";
import { isLongParagraph } from "../engine/find-story.ts";

const HEIGHT = 8;
const PART = 200;
const LINKS = 3;
const PARAGRAPHS = 6;
const NEVER =
  "html, body, main, article, [role='main'], header, footer, nav, [role='banner'], [role='contentinfo'], [role='navigation']";

/** How far a block may grow: its longest words, the question every step must answer with yes, and whether words beside it are of its kind. */
export type ExpansionRules = {
  limit: number;
  holds: (element: Element, words: string) => boolean;
  related: (words: string) => boolean;
};

/** What each element is to one climb: the block looked for, a mere step on the way to it, or the way's end. Seeds share what stands around them, so each element is asked once. */
export type VisitedElements = Map<Element, "block" | "step" | "end">;

/** The outermost element around a seed that is still the block looked for; null where none is. Stops at what frames a page, and at what has more beside the block than the block's own. */
export function findOutermostBlock(seed: Element, climb: ExpansionRules, known: VisitedElements): Element | null {
  let found: Element | null = null;
  let at: Element | null = seed;
  for (let height = 0; at && height < HEIGHT; height++, at = at.parentElement) {
    const stepping = known.get(at) ?? steppingOf(at, climb);
    known.set(at, stepping);
    if (stepping === "end" || (found && holdsForeignPart(at, found, climb.related))) break;
    if (stepping === "block") found = at;
  }
  return found;
}

function steppingOf(element: Element, { limit, holds }: ExpansionRules): "block" | "step" | "end" {
  if (element.matches(NEVER) || element.querySelector("h1")) return "end";
  const words = elementText(element, limit + 1);
  if (words.length > limit) return "end";
  const isBlock = holds(element, words);
  if (holdsForeignParagraph(element, isBlock)) return "end";
  return isBlock ? "block" : "step";
}

/** Whether an element holds, beside a block that is found, a part of some length that has nothing to do with it. */
function holdsForeignPart(element: Element, block: Element, related: ExpansionRules["related"]): boolean {
  return [...element.children].some((child) => {
    if (child.contains(block) || block.contains(child)) return false;
    const words = elementText(child);
    const isList = child.querySelectorAll("a[href]").length >= LINKS;
    return (isList || words.length > PART) && !related(words);
  });
}

/** Whether an element holds a long paragraph that, alone, has nothing of the block: then it is more than the block. */
function holdsForeignParagraph(element: Element, holds: boolean): boolean {
  const paragraphs = [...element.querySelectorAll("p")].filter(isLongParagraph);
  return paragraphs.length > (holds ? PARAGRAPHS : 1);
}
