import { isAmongText, isWords } from "../../shared/dom-nodes.ts";
import { clientRectOf } from "../../shared/live-document.ts";
import { attributeOf, childNodesOf, parentOf, tagOf, textOf } from "../../shared/live-dom.ts";

const CLEAR = /^rgba.*, 0\)$/;
const CANVAS = "rgb(255, 255, 255)";
const CUT_OFF = /^(?:rect\([01]px, [01]px|inset\((?:50|100)%|circle\(0)/;
const FAR_OFF = /^-\d{3}/;
const MAX_PAGE_WIDTH = 5000;

/**
 * Returns a test for elements that a window shows, yet so that nobody can see their text: transparent, tiny, cut off,
 * beside the page, or in the colour of the ground. Not for blocks that a motion may bring into sight. Of a box around
 * blocks, `isBox`, only what hides all that is in it counts.
 */
export function unseenIn(window: Window): (element: Element, isBox: boolean) => boolean {
  // Most elements look as others that were seen before them.
  const seen = new Set<string>();
  const styleOf = (element: Element) => window.getComputedStyle(element);

  /** True for letters without colour, or where it changes to that of their ground; not on pictures. */
  function isInkUnseen(element: Element, ink: string): boolean {
    const box = parentOf(element);
    const isClear = CLEAR.test(ink);
    if (!isClear && box && styleOf(box).webkitTextFillColor === ink) return false;
    let ground: Element | null = element;
    while (ground && CLEAR.test(styleOf(ground).backgroundColor)) ground = parentOf(ground);
    if (!isClear && ink !== (ground ? styleOf(ground).backgroundColor : CANVAS)) return false;
    const isPiece = isClear || isAmongText(element);
    for (let around: Element | null = element; around; around = around === ground ? null : parentOf(around)) {
      const { backgroundImage, position } = styleOf(around);
      // A positioned block may lie over a picture.
      if (backgroundImage !== "none" || !(isPiece || position === "static")) return false;
    }
    return true;
  }

  function isUnseen(element: Element, isBox: boolean): boolean {
    const style = styleOf(element);
    const { bottom, height, left, right, width } = clientRectOf(element);
    if (
      Number(style.opacity) < 0.1 ||
      CUT_OFF.test(style.clipPath) ||
      CUT_OFF.test(style.clip) ||
      ((width < 2 || height < 2) && style.overflow !== "visible")
    )
      return (
        isAmongText(element) ||
        (/\S/.test(textOf(element)) &&
          style.transform + style.animationName === "nonenone" &&
          !/[1-9]/.test(style.transitionDuration))
      );
    return (
      !isBox &&
      (right + window.scrollX < -99 ||
        left > MAX_PAGE_WIDTH ||
        (bottom + window.scrollY < 0 && FAR_OFF.test(style.top)) ||
        !(width + height) ||
        /^[01]\D/.test(style.fontSize) ||
        FAR_OFF.test(style.textIndent) ||
        isInkUnseen(element, style.webkitTextFillColor)) &&
      [...childNodesOf(element)].some(isWords)
    );
  }

  return (element, isBox) => {
    const own = (attributeOf(element, "class") ?? "") + (attributeOf(element, "style") ?? "");
    const look = tagOf(element) + (own || attributeOf(parentOf(element), "class"));
    if ((isBox && !own) || seen.has(look)) return false;
    const is = isUnseen(element, isBox);
    if (!is) seen.add(look);
    return is;
  };
}
