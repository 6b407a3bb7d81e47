import { isAmongText, isWords } from "../../shared/dom-nodes.ts";
import { clientRectOf } from "../../shared/live-document.ts";
import {
  attributeOf,
  childNodesOf,
  documentOf,
  idOf,
  parentOf,
  queryAll,
  tagOf,
  textOf,
} from "../../shared/live-dom.ts";

const CLEAR = /^rgba.*, 0\)$|\/ 0\)$/;
const CANVAS = "rgb(255, 255, 255)";
const CUT_OFF = /^(?:rect\([01]px, [01]px|inset\((?:50|100)%|circle\(0)/;
const FAR_OFF = /^-\d{3}/;
const MAX_PAGE_WIDTH = 5000;
const PICTURES = "img, video, canvas, svg";
const AFLOAT = /^(?:absolute|fixed)/;

/**
 * Returns a test for elements that a window shows, yet so that nobody can see their text: transparent, tiny, cut off,
 * beside the page, or in the colour of the ground. Not for blocks that a motion may bring into sight. Of a box around
 * blocks, `isBox`, only what hides all that is in it counts.
 */
export function unseenIn(window: Window): (element: Element, isBox: boolean) => boolean {
  // Most elements look as others that were seen before them.
  const seen = new Set<string>();
  const styleOf = (element: Element, part?: string) => window.getComputedStyle(element, part);
  let pictures: DOMRect[] | undefined;

  /** True for an element in the place of a picture, or with a layer of its own that may be one. */
  function isOnPicture(element: Element): boolean {
    pictures ??= queryAll(documentOf(element), PICTURES).map(clientRectOf);
    const { bottom, left, right, top } = clientRectOf(element);
    return pictures.some((one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top);
  }

  const hasLayer = (element: Element) =>
    ["::before", "::after"].some((part) => AFLOAT.test(styleOf(element, part).position));

  /** True for letters without colour, or where it changes to that of their ground; not on pictures. */
  function isInkUnseen(element: Element, style: CSSStyleDeclaration): boolean {
    const { animationName, colorScheme, textShadow, webkitTextFillColor: ink, webkitTextStrokeWidth } = style;
    const box = parentOf(element);
    const isClear = CLEAR.test(ink);
    if (!isClear && box && styleOf(box).webkitTextFillColor === ink) return false;
    let ground: Element | null = element;
    while (ground && CLEAR.test(styleOf(ground).backgroundColor)) ground = parentOf(ground);
    if (!isClear && ink !== (ground ? styleOf(ground).backgroundColor : CANVAS)) return false;
    if (textShadow + animationName + webkitTextStrokeWidth !== "nonenone0px") return false;
    if (!isClear && ((!ground && /dark/.test(colorScheme)) || isOnPicture(element))) return false;
    const isPiece = isClear || isAmongText(element);
    for (let around: Element | null = element; around; around = around === ground ? null : parentOf(around)) {
      const { backgroundClip, backgroundImage, borderImageSource, filter, mixBlendMode, position } = styleOf(around);
      if (backgroundImage + borderImageSource + filter + mixBlendMode !== "nonenonenonenormal") return false;
      // A positioned block may lie over a picture.
      if (backgroundClip === "text" || !(isPiece || position === "static") || (!isClear && hasLayer(around)))
        return false;
    }
    return true;
  }

  function isUnseen(element: Element, isBox: boolean): boolean {
    const style = styleOf(element);
    if (style.display === "contents") return false;
    const { bottom, height, left, right, width } = clientRectOf(element);
    if (
      Number(style.opacity) < 0.1 ||
      CUT_OFF.test(style.clipPath) ||
      (CUT_OFF.test(style.clip) && AFLOAT.test(style.position)) ||
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
      (right + window.scrollX < (/rtl|rl/.test(style.direction + style.writingMode) ? -MAX_PAGE_WIDTH : -99) ||
        left > MAX_PAGE_WIDTH ||
        (bottom + window.scrollY < 0 && FAR_OFF.test(style.top)) ||
        !(width + height) ||
        /^[01]\D/.test(style.fontSize) ||
        (FAR_OFF.test(style.textIndent) &&
          left + window.scrollX + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.textIndent) < -99) ||
        isInkUnseen(element, style)) &&
      [...childNodesOf(element)].some(isWords)
    );
  }

  return (element, isBox) => {
    const own = (attributeOf(element, "class") ?? "") + (attributeOf(element, "style") ?? "") + idOf(element);
    const look = tagOf(element) + own + attributeOf(parentOf(element), "class");
    if ((isBox && !own) || seen.has(look)) return false;
    const is = isUnseen(element, isBox);
    if (!is) seen.add(look);
    return is;
  };
}
