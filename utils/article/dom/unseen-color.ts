import { animationsOf, clientRectOf, type PageWindow } from "../../shared/live-document.ts";
import { documentOf, queryAll } from "../../shared/live-dom.ts";
import { flatParentOf } from "./shadow-trees.ts";

const TRANSPARENT = /(?:^rgba.*,|\/) 0(?:\.0\d*)?\)$/;
const WHITE = "rgb(255, 255, 255)";
const COLOR = /\b[\w-]{1,9}\([^)]{0,99}\)/g;
/** How far the red, green and blue of letters nobody can see may be from those of their ground, of 255. */
const MAX_UNSEEN_CONTRAST = 15;
/** Positions that take a box out of the flow. */
export const OUT_OF_FLOW = /^(?:absolute|fixed)/;
const PICTURES = "img, video, canvas, svg";

/** Whether words are seen; "unsure" if only a picture of the page would tell. */
export type Sight = "seen" | "unseen" | "unsure";

/** Returns the computed style of an element, or of a pseudo-element of it. */
export type StyleOf = (element: Element, part?: string) => CSSStyleDeclaration;

/** True while an animation or a transition may still change an element. */
export const isAnimated = (element: Element) => animationsOf(element).some(({ playState }) => playState !== "finished");

/** True for an element with a pseudo-element out of the flow of which `isMeant` is true. */
export const hasLayer = (styleOf: StyleOf, element: Element, isMeant: (style: CSSStyleDeclaration) => boolean) =>
  ["::before", "::after"].some((part) => {
    const style = styleOf(element, part);
    return OUT_OF_FLOW.test(style.position) && isMeant(style);
  });

/**
 * Returns a test for text that is transparent or whose colour becomes that of its background; not on pictures.
 * Of a word, `line` is the element around its line, in whose colour it counts as seen.
 */
export function createColorTest(window: PageWindow, styleOf: StyleOf) {
  let pictures: DOMRect[] | undefined;
  let context: OffscreenCanvasRenderingContext2D | null | undefined;
  const likeness = new Map<string, boolean>();
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

  /** Returns the colour of a background, which is white where no element has one. */
  const colorOf = (ground: Element | null) => (ground ? styleOf(ground).backgroundColor : WHITE);

  /** True for an element in the place of a picture. */
  function isOnPicture(element: Element): boolean {
    pictures ??= queryAll(documentOf(element), PICTURES).map(clientRectOf);
    const { bottom, left, right, top } = clientRectOf(element);
    return pictures.some((one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top);
  }

  /** True for a colour that nobody can tell from that of the ground: paints both, since colours have many forms. */
  function isLike(color: string, ground: string): boolean {
    const known = likeness.get(color + ground);
    if (known !== undefined) return known;
    context ??= new window.OffscreenCanvas(3, 1).getContext("2d", { willReadFrequently: true });
    if (!context) return color === ground;
    // In the end the first pixel has a known colour, the second the ground's, the third the letters' on that.
    for (const [x, paint] of [
      [0, "#123"],
      [1, WHITE],
      [1, ground],
      [2, color],
    ] as const) {
      context.fillStyle = paint;
      context.fillRect(x, 0, 3, 1);
    }
    const pixels = context.getImageData(0, 0, 3, 1).data;
    // A browser that resists fingerprinting gives other pixels than were painted.
    const isAlike =
      pixels[0] === 0x11
        ? [4, 5, 6].every((at) => Math.abs((pixels[at] ?? 0) - (pixels[at + 4] ?? 0)) <= MAX_UNSEEN_CONTRAST)
        : color === ground;
    likeness.set(color + ground, isAlike);
    return isAlike;
  }

  return (element: Element, line: Element | null): Sight => {
    const style = styleOf(element);
    const { webkitTextFillColor: color } = style;
    const isTransparent = TRANSPARENT.test(color);
    const around = line ?? (isTransparent ? null : flatParentOf(element));
    // The cheap test first: each property of a style is computed when it is read. A spoiler has a ground of its own.
    if (TRANSPARENT.test(style.backgroundColor) && around && styleOf(around).webkitTextFillColor === color)
      return "seen";
    const { colorScheme, textShadow, webkitTextStrokeWidth } = style;
    if (webkitTextStrokeWidth !== "0px") return "seen";
    const background = groundOf(element);
    const ground = colorOf(background);
    // The letters and their shadows.
    if ((color + textShadow).match(COLOR)?.some((one) => !(TRANSPARENT.test(one) || isLike(one, ground))))
      return "seen";
    if (!isTransparent && ((!background && /dark/.test(colorScheme)) || isOnPicture(element))) return "seen";
    // A bar in place of a word, as a spoiler has, says that there is one.
    let isUnsure = line !== null && background === element && !isLike(ground, colorOf(groundOf(line)));
    for (let box: Element | null = element; box; box = box === background ? null : flatParentOf(box)) {
      const style = styleOf(box);
      const { backgroundClip, backgroundImage, borderImageSource, filter, position } = style;
      if (
        backgroundImage + borderImageSource + filter !== "nonenonenone" ||
        backgroundClip === "text" ||
        isAnimated(box) ||
        // A positioned block may lie over a picture.
        (!isTransparent && ((!line && position !== "static") || hasLayer(styleOf, box, () => true)))
      )
        return "seen";
      isUnsure ||= style.backdropFilter + style.mixBlendMode !== "nonenormal" || style.boxShadow.includes("inset");
    }
    if (!isUnsure) return "unseen";
    return line ? "unsure" : "seen";
  };
}
