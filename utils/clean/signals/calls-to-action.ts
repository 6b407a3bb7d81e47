import { elementText } from "../dom/element-text.ts";

const CONTROLS = "a[href], button, [role='button'], input[type='submit'], input[type='button']";
const MOST = 40;
const LABEL = 60;
const ALONE = 0.5;
const SCHEMES = /^(?:mailto|tel|javascript):/i;

/** Something that calls the reader to act: a button, or a link that stands by itself and not in a sentence; with its label and where it leads. */
export type CallToAction = { element: Element; label: string; target: string };

/** The calls in several parts, at most forty. */
export function findCallsToAction(parts: readonly ParentNode[]): CallToAction[] {
  return parts
    .flatMap((part) => [
      ...("matches" in part && isControl(part) ? [part] : []),
      ...[...part.querySelectorAll(CONTROLS)].slice(0, MOST),
    ])
    .filter(isCallToAction)
    .map((element) => ({ element, label: labelOf(element), target: targetOf(element) }));
}

const isControl = (part: ParentNode): part is Element =>
  "matches" in part && typeof part.matches === "function" && part.matches(CONTROLS);

/** Whether a control is a call: a button always, a link where it is most of what its block says. */
export function isCallToAction(control: Element): boolean {
  if (control.tagName !== "A") return true;
  // A table of contents calls nobody.
  if (/^#./.test(control.getAttribute("href") ?? "") && control.closest("li, ul, ol, nav")) return false;
  const block = control.parentElement?.closest("p, li, div, section, aside, td, blockquote, figcaption") ?? null;
  const own = (control.textContent ?? "").trim().length;
  if (own > LABEL) return false;
  if (!block) return true;
  // A sentence around it makes it a link of the text.
  const around = [...(control.parentElement === block ? block.childNodes : (control.parentElement?.childNodes ?? []))]
    .filter((node) => node.nodeType === 3 || /^(?:EM|STRONG|B|I|SPAN|A)$/.test(node.nodeName))
    .reduce((sum, node) => sum + (node.textContent ?? "").trim().length, 0);
  return own >= ALONE * around;
}

/** What a control says. */
function labelOf(control: Element): string {
  const said = elementText(control, LABEL);
  return said || (control.getAttribute("value") ?? control.getAttribute("aria-label") ?? "").slice(0, LABEL);
}

function targetOf(control: Element): string {
  const address = control.getAttribute("href") ?? "";
  return SCHEMES.test(address) ? "" : address.slice(0, 300);
}
