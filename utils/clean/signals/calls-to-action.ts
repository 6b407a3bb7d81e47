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
      ...[...root.querySelectorAll(CONTROLS)].slice(0, MAX_CONTROLS),
    ])
    .filter(isCallToAction)
    .map((element) => ({ element, label: labelOf(element), target: targetOf(element) }));
}

const isControl = (root: ParentNode): root is Element =>
  "matches" in root && typeof root.matches === "function" && root.matches(CONTROLS);

/** True for every button, for a link that is at least half of the words around it, and for one that is a sentence. */
export function isCallToAction(control: Element): boolean {
  if (control.tagName !== "A") return true;
  // An entry of a table of contents is no call.
  if (/^#./.test(control.getAttribute("href") ?? "") && control.closest("li, ul, ol, nav")) return false;
  const block = control.parentElement?.closest("p, li, div, section, aside, td, blockquote, figcaption") ?? null;
  const length = (control.textContent ?? "").trim().length;
  if (length > MAX_LABEL_CHARS) return false;
  if (!block) return true;
  // In a sentence it is a link of the text.
  const siblings = [...(control.parentElement === block ? block.childNodes : (control.parentElement?.childNodes ?? []))]
    .filter((node) => node.nodeType === 3 || /^(?:EM|STRONG|B|I|SPAN|A)$/.test(node.nodeName))
    .reduce((sum, node) => sum + (node.textContent ?? "").trim().length, 0);
  return length >= MIN_SHARE_OF_BLOCK * siblings || isLastSentence(control, block);
}

/** True for a link that ends its block, after the end of a sentence. */
function isLastSentence(link: Element, block: Element): boolean {
  if (link.parentElement !== block) return false;
  const { previousSibling, nextSibling } = link;
  return (
    SENTENCE_END.test(previousSibling?.textContent ?? "") &&
    CLOSING.test(nextSibling?.textContent ?? "") &&
    !nextSibling?.nextSibling
  );
}

function labelOf(control: Element): string {
  const text = elementText(control, MAX_LABEL_CHARS);
  return text || (control.getAttribute("value") ?? control.getAttribute("aria-label") ?? "").slice(0, MAX_LABEL_CHARS);
}

function targetOf(control: Element): string {
  const address = control.getAttribute("href") ?? "";
  return NOT_A_PAGE.test(address) ? "" : address.slice(0, MAX_TARGET_CHARS);
}
