import type { Removal } from "../../types.ts";
import { elementText } from "../dom/element-text.ts";
import type { Finding } from "../types.ts";

const WORDS = 300;
const DEPTH = 6;

/** The receipt for one finding. */
export function createReceipt({ element, kind, reason }: Finding, id: string): Removal {
  return { id, kind, reason, words: elementText(element, WORDS), selector: selectorOf(element) };
}

/** A CSS path to an element, from its nearest ancestor with an id, at most six steps. */
function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < DEPTH && at.tagName !== "HTML"; at = at.parentElement) {
    const name = at.tagName.toLowerCase();
    if (at.id && /^[A-Za-z][\w-]*$/.test(at.id)) {
      steps.unshift(`${name}#${at.id}`);
      break;
    }
    const same = [...(at.parentElement?.children ?? [])].filter((other) => other.tagName === at?.tagName);
    steps.unshift(same.length > 1 ? `${name}:nth-of-type(${same.indexOf(at) + 1})` : name);
  }
  return steps.join(" > ");
}
