import { isElement } from "../../shared/dom-nodes.ts";
import {
  attributeOf,
  closest,
  firstChildOf,
  matches,
  nextOf,
  nodeTypeOf,
  parentOf,
  previousOf,
  queryAll,
  tagOf,
  textOf,
} from "../../shared/live-dom.ts";
import { elementText } from "../dom/element-text.ts";

const CONTROLS = "a[href], button, [role='button'], input[type='submit'], input[type='button']";
const MAX_CONTROLS = 40;
const MAX_LABEL_CHARS = 60;
const MAX_TARGET_CHARS = 300;
const MIN_SHARE_OF_BLOCK = 0.5;
const SENTENCE_END = /[.!?…:][”»)]?\s{0,9}$/;
/** What may follow the link at the end of a block: a mark or an arrow. */
const CLOSING = /^[\s.!»›→>]{0,9}$/;
const NOT_A_PAGE = /^(?:mailto|tel|javascript):/i;

/** A control that calls the reader to act: a button, or a link outside of a sentence. `target` is where it leads. */
export type CallToAction = { element: Element; label: string; target: string };

/** Finds the calls in several roots, at most forty in each. */
export function findCallsToAction(roots: readonly ParentNode[]): CallToAction[] {
  return roots
    .flatMap((root) => [
      ...("matches" in root && isControl(root) ? [root] : []),
      ...queryAll(root, CONTROLS).slice(0, MAX_CONTROLS),
    ])
    .filter(isCallToAction)
    .map((element) => ({ element, label: labelOf(element), target: targetOf(element) }));
}

const isControl = (root: ParentNode): root is Element => isElement(root) && matches(root, CONTROLS);

/** True for every button, for a link that is at least half of the words around it, and for one that is a sentence. */
export function isCallToAction(control: Element): boolean {
  if (tagOf(control) !== "A") return true;
  // An entry of a table of contents is no call.
  if (/^#./.test(attributeOf(control, "href") ?? "") && closest(control, "li, ul, ol, nav")) return false;
  const block = closest(parentOf(control), "p, li, div, section, aside, td, blockquote, figcaption") ?? null;
  const length = textOf(control).trim().length;
  if (length > MAX_LABEL_CHARS) return false;
  if (!block) return true;
  // In a sentence it is a link of the text. The sum ends where it decides: a block may hold thousands of links.
  let chars = 0;
  for (let node = firstChildOf(parentOf(control)); node && length >= MIN_SHARE_OF_BLOCK * chars; node = nextOf(node))
    if (nodeTypeOf(node) === 3 || (isElement(node) && /^(?:EM|STRONG|B|I|SPAN|A)$/.test(tagOf(node))))
      chars += textOf(node).trim().length;
  return length >= MIN_SHARE_OF_BLOCK * chars || isLastSentence(control, block);
}

/** True for a link that ends its block, after the end of a sentence. */
function isLastSentence(link: Element, block: Element): boolean {
  if (parentOf(link) !== block) return false;
  const next = nextOf(link);
  return SENTENCE_END.test(textOf(previousOf(link))) && CLOSING.test(textOf(next)) && !nextOf(next);
}

function labelOf(control: Element): string {
  const text = elementText(control, MAX_LABEL_CHARS);
  return text || (attributeOf(control, "value") ?? attributeOf(control, "aria-label") ?? "").slice(0, MAX_LABEL_CHARS);
}

function targetOf(control: Element): string {
  const address = attributeOf(control, "href") ?? "";
  return NOT_A_PAGE.test(address) ? "" : address.slice(0, MAX_TARGET_CHARS);
}
