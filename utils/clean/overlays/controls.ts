import { attributeOf, firstElementOf, queryOne, tagOf, textOf } from "../../shared/live-dom.ts";
import { queryAllComposed } from "../dom/composed-tree.ts";
import { classAndId } from "../dom/element-text.ts";
import type { Layout } from "../types.ts";
import type { Overlay } from "./find-overlays.ts";
import { CLOSE_LABEL, DISMISSAL_LABEL } from "./prompt-words.ts";

/** A selector of whatever can be pressed. */
export const CONTROLS = "button, a, input, summary, [role='button'], [role='link'], [onclick]";

const MAX_CONTROLS = 40;
const MAX_ELEMENTS = 80;
const MAX_LABEL_CHARS = 60;
const CLOSING_GLYPH = /^\s*[×✕✖✗✘⨯⛌╳x]\s*$/iu;
/** Class and id tokens of controls that close, which developers write in English whatever the page's language. */
const CLOSING_NAME = /(?:^|[^a-z])(?:close|dismiss|btn-?close|close-?(?:btn|button|icon|modal|popup))(?![a-z])/i;

/** Returns the controls in several roots, at most forty of each; where there are none, what the mouse can press. */
export function controlsOf(roots: Overlay["roots"], layout: Layout | null): Element[] {
  const controls = queryAllComposed(roots, CONTROLS, MAX_CONTROLS);
  return controls.length > 0 || !layout
    ? controls
    : queryAllComposed(roots, "*", MAX_ELEMENTS).filter(isPressable(layout));
}

/** True for a small element with a label that shows the cursor of a control. */
const isPressable =
  (layout: Layout) =>
  (element: Element): boolean =>
    firstElementOf(element) === null &&
    textOf(element).trim().length <= MAX_LABEL_CHARS &&
    layout.style(element).cursor === "pointer";

/** Returns everything that names a control: its words, and the names for screen readers. */
export function namesOfControl(control: Element): string {
  const names = ["aria-label", "title", "value", "alt"].map((name) => attributeOf(control, name) ?? "");
  return [textOf(control).trim(), ...names].join(" ").slice(0, MAX_LABEL_CHARS).trim();
}

/** Returns the words that a control shows and the names that it has for screen readers, one by one. */
export const labelsOfControl = (control: Element): string[] =>
  [textOf(control), attributeOf(control, "aria-label"), attributeOf(control, "title")]
    .map((label) => (label ?? "").trim())
    .filter((label) => label !== "" && label.length <= MAX_LABEL_CHARS);

/** True if a control closes: its name says so, or it shows a cross or an icon without words. */
export function isCloseControl(control: Element): boolean {
  const text = textOf(control).trim();
  if (CLOSING_GLYPH.test(text)) return true;
  const name = namesOfControl(control);
  if (DISMISSAL_LABEL.test(name) || CLOSE_LABEL.test(name)) return true;
  return text.length <= 1 && (CLOSING_NAME.test(classAndId(control)) || isBareIcon(control));
}

/** True if a control closes or puts an answer off. */
export const hasCloseControl = (roots: Overlay["roots"], layout: Layout | null): boolean =>
  controlsOf(roots, layout).some(isCloseControl);

/** True for a button that shows nothing but a drawing. */
const isBareIcon = (control: Element): boolean =>
  tagOf(control) === "BUTTON" && queryOne(control, "svg") !== null && !queryOne(control, "img");
