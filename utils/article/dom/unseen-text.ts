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

const TRANSPARENT = /^rgba.*, 0\)$|\/ 0\)$/;
const DEFAULT_BACKGROUND = "rgb(255, 255, 255)";
const CLIPPED = /^(?:rect\([01]px, [01]px|inset\((?:50|100)%|circle\(0)/;
const NEGATIVE_OFFSET = /^-\d{3}/;
const RIGHT_TO_LEFT = /rtl|-rl/;
const OUT_OF_FLOW = /^(?:absolute|fixed)/;
const PICTURES = "img, video, canvas, svg";
const MIN_OPACITY = 0.1;
const MIN_SIDE_PX = 2;
const MAX_PX_OFF_SCREEN = 99;
const MAX_PAGE_WIDTH = 5000;

/**
 * Returns a test for elements that a window shows, yet so that nobody can see their text: transparent, tiny, clipped,
 * off screen, or in the colour of their background. Blocks that a transition or an animation may bring into view pass.
 * Of a box around blocks, `isBox`, only what hides all that is in it counts.
 */
export function createUnseenTest(window: Window): (element: Element, isBox: boolean) => boolean {
  // Most elements have the tag, the class and the style of others that were seen before them.
  const seen = new Set<string>();
  const styleOf = (element: Element, part?: string) => window.getComputedStyle(element, part);
  let pictures: DOMRect[] | undefined;

  /** True for an element in the place of a picture. */
  function isOnPicture(element: Element): boolean {
    pictures ??= queryAll(documentOf(element), PICTURES).map(clientRectOf);
    const { bottom, left, right, top } = clientRectOf(element);
    return pictures.some((one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top);
  }

  /** True for an element with a pseudo-element that may be its background. */
  const hasLayer = (element: Element) =>
    ["::before", "::after"].some((part) => OUT_OF_FLOW.test(styleOf(element, part).position));

  /** True for text that is transparent, or whose colour becomes that of its background; not on pictures. */
  function hasInvisibleColor(element: Element, style: CSSStyleDeclaration): boolean {
    const { animationName, colorScheme, textShadow, webkitTextFillColor: color, webkitTextStrokeWidth } = style;
    const box = parentOf(element);
    const isTransparent = TRANSPARENT.test(color);
    if (!isTransparent && box && styleOf(box).webkitTextFillColor === color) return false;
    let background: Element | null = element;
    while (background && TRANSPARENT.test(styleOf(background).backgroundColor)) background = parentOf(background);
    if (!isTransparent && color !== (background ? styleOf(background).backgroundColor : DEFAULT_BACKGROUND))
      return false;
    if (textShadow + animationName + webkitTextStrokeWidth !== "nonenone0px") return false;
    if (!isTransparent && ((!background && /dark/.test(colorScheme)) || isOnPicture(element))) return false;
    const isInline = isTransparent || isAmongText(element);
    for (let around: Element | null = element; around; around = around === background ? null : parentOf(around)) {
      const { backgroundClip, backgroundImage, borderImageSource, filter, mixBlendMode, position } = styleOf(around);
      if (backgroundImage + borderImageSource + filter + mixBlendMode !== "nonenonenonenormal") return false;
      // A positioned block may lie over a picture.
      if (backgroundClip === "text" || !(isInline || position === "static") || (!isTransparent && hasLayer(around)))
        return false;
    }
    return true;
  }

  function isUnseen(element: Element, isBox: boolean): boolean {
    const style = styleOf(element);
    if (style.display === "contents") return false;
    const { bottom, height, left, right, width } = clientRectOf(element);
    if (
      Number(style.opacity) < MIN_OPACITY ||
      CLIPPED.test(style.clipPath) ||
      (CLIPPED.test(style.clip) && OUT_OF_FLOW.test(style.position)) ||
      ((width < MIN_SIDE_PX || height < MIN_SIDE_PX) && style.overflow !== "visible")
    )
      return (
        isAmongText(element) ||
        (/\S/.test(textOf(element)) &&
          style.transform + style.animationName === "nonenone" &&
          !/[1-9]/.test(style.transitionDuration))
      );
    // A page that runs from right to left can be scrolled to the left.
    const minRight = RIGHT_TO_LEFT.test(style.direction + style.writingMode) ? -MAX_PAGE_WIDTH : -MAX_PX_OFF_SCREEN;
    return (
      !isBox &&
      (right + window.scrollX < minRight ||
        left > MAX_PAGE_WIDTH ||
        (bottom + window.scrollY < 0 && NEGATIVE_OFFSET.test(style.top)) ||
        !(width + height) ||
        /^[01]\D/.test(style.fontSize) ||
        (NEGATIVE_OFFSET.test(style.textIndent) &&
          left + window.scrollX + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.textIndent) <
            -MAX_PX_OFF_SCREEN) ||
        hasInvisibleColor(element, style)) &&
      [...childNodesOf(element)].some(isWords)
    );
  }

  return (element, isBox) => {
    const own = (attributeOf(element, "class") ?? "") + (attributeOf(element, "style") ?? "") + idOf(element);
    const key = tagOf(element) + own + attributeOf(parentOf(element), "class");
    if ((isBox && !own) || seen.has(key)) return false;
    const isHidden = isUnseen(element, isBox);
    if (!isHidden) seen.add(key);
    return isHidden;
  };
}
