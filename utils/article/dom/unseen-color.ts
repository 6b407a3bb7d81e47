import { animationsOf, clientRectOf } from "../../shared/live-document.ts";
import { documentOf, queryAll } from "../../shared/live-dom.ts";
import { flatParentOf } from "./shadow-trees.ts";

const TRANSPARENT = /(?:^rgba.*,|\/) 0(?:\.0\d*)?\)$/;
const WHITE = "rgb(255, 255, 255)";
const COLOR = /\b\w{1,9}\([^)]{0,99}\)/g;
/** Positions that take a box out of the flow. */
export const OUT_OF_FLOW = /^(?:absolute|fixed)/;
const PICTURES = "img, video, canvas, svg";

/** Returns the computed style of an element, or of a pseudo-element of it. */
export type StyleOf = (element: Element, part?: string) => CSSStyleDeclaration;

/**
 * Returns a test for text that is transparent or whose colour becomes that of its background; not on pictures.
 * Of a word, `line` is the element around its line, in whose colour it counts as seen.
 */
export function createColorTest(styleOf: StyleOf) {
  let pictures: DOMRect[] | undefined;
  // The links of a paragraph stand on one ground.
  const grounds = new Map<Element | null, Element | null>();

  /** Returns the nearest element, itself included, with a background colour. */
  function groundOf(element: Element): Element | null {
    if (!TRANSPARENT.test(styleOf(element).backgroundColor)) return element;
    const around = flatParentOf(element);
    let ground = around;
    while (ground && !grounds.has(ground) && TRANSPARENT.test(styleOf(ground).backgroundColor))
      ground = flatParentOf(ground);
    if (grounds.has(ground)) ground = grounds.get(ground) ?? null;
    grounds.set(around, ground);
    return ground;
  }

  /** True for an element in the place of a picture. */
  function isOnPicture(element: Element): boolean {
    pictures ??= queryAll(documentOf(element), PICTURES).map(clientRectOf);
    const { bottom, left, right, top } = clientRectOf(element);
    return pictures.some((one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top);
  }

  /** True for an element with a pseudo-element that may be its background. */
  const hasLayer = (element: Element) =>
    ["::before", "::after"].some((part) => OUT_OF_FLOW.test(styleOf(element, part).position));

  return (element: Element, line: Element | null): boolean => {
    const style = styleOf(element);
    const { webkitTextFillColor: color } = style;
    const isTransparent = TRANSPARENT.test(color);
    const around = line ?? (isTransparent ? null : flatParentOf(element));
    // The cheap test first: each property of a style is computed when it is read.
    if (around && styleOf(around).webkitTextFillColor === color) return false;
    const { colorScheme, textShadow, webkitTextStrokeWidth } = style;
    if (webkitTextStrokeWidth !== "0px") return false;
    const background = groundOf(element);
    const ground = background ? styleOf(background).backgroundColor : WHITE;
    // The letters and their shadows.
    if ((color + textShadow).match(COLOR)?.some((one) => !TRANSPARENT.test(one) && one !== ground)) return false;
    if (!isTransparent && ((!background && /dark/.test(colorScheme)) || isOnPicture(element))) return false;
    for (let box: Element | null = element; box; box = box === background ? null : flatParentOf(box)) {
      const { backgroundClip, backgroundImage, borderImageSource, filter, mixBlendMode, position } = styleOf(box);
      if (
        backgroundImage + borderImageSource + filter + mixBlendMode !== "nonenonenonenormal" ||
        backgroundClip === "text" ||
        animationsOf(box).length ||
        // A positioned block may lie over a picture.
        (!isTransparent && ((!line && position !== "static") || hasLayer(box)))
      )
        return false;
    }
    return true;
  };
}
