import { childrenOf, idOf, parentOf, tagOf } from "../../shared/live-dom.ts";
import type { Removal } from "../../types.ts";
import { elementText } from "../dom/element-text.ts";
import { labelOf } from "../reasons.ts";
import type { Finding } from "../types.ts";

const MAX_TEXT_CHARS = 300;
const MAX_SELECTOR_STEPS = 6;

/** Writes the receipt for one finding. */
export function createReceipt(finding: Finding, id: string): Removal {
  const { element, text } = finding;
  const words = (text ?? elementText(element)).slice(0, MAX_TEXT_CHARS);
  return { id, ...labelOf(finding), words, selector: selectorOf(element) };
}

/** Returns a CSS path to an element, from its nearest ancestor with an id, at most six steps. */
function selectorOf(element: Element): string {
  const steps: string[] = [];
  let current: Element | null = element;
  for (; current && steps.length < MAX_SELECTOR_STEPS && tagOf(current) !== "HTML"; current = parentOf(current)) {
    const id = idOf(current);
    const tag = tagOf(current);
    const name = tag.toLowerCase();
    if (id && /^[A-Za-z][\w-]{0,99}$/.test(id)) {
      steps.unshift(`${name}#${id}`);
      break;
    }
    const sameName = childrenOf(parentOf(current)).filter((sibling) => tagOf(sibling) === tag);
    steps.unshift(sameName.length > 1 ? `${name}:nth-of-type(${sameName.indexOf(current) + 1})` : name);
  }
  return steps.join(" > ");
}
