import { animationsOf, checkVisibility, clientRectOf, type PageWindow } from "../../shared/live-document.ts";
import { contains, documentOf, matches, queryAll } from "../../shared/live-dom.ts";
import { flatParentOf } from "./shadow-trees.ts";

const TRANSPARENT = /(?:^rgba.*,|\/) 0(?:\.0\d*)?\)$/;
const WHITE = "rgb(255, 255, 255)";
const COLOR = /\b[\w-]{1,9}\([^)]{0,99}\)/g;
/** Two opaque colours; a group between them, as their values stand where those of pixels do. */
const OPAQUE_PAIR = /^rgb\((\d+), (\d+), (\d+)(\))rgb\((\d+), (\d+), (\d+)\)$/;
/** How far the red, green and blue of letters nobody can see may be from those of their ground, of 255. */
const MAX_UNSEEN_CONTRAST = 15;
/** Positions that take a box out of the flow. */
export const OUT_OF_FLOW = /^(?:absolute|fixed)/;
const PICTURES = "img, video, canvas, svg";
/** More boxes with a background than pages have, and more pairs of colours: each is compared with many others. */
const MAX_LAYERS = 2_000;
const MAX_PAIRS = 5_000;

/** Whether words are seen; "unsure" if only a picture of the page would tell. */
export type Sight = "seen" | "unseen" | "unsure";

/** The nearest element with a background colour, and that colour: white where no element has one. */
type Ground = { box: Element | null; color: string };

/** The edges of a picture, or of a box with a background; of a plain one, its colour. */
type Layer = Record<"bottom" | "left" | "right" | "top", number> & {
  element: Element;
  isPicture: boolean;
  color: string | null;
};

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
  let layers: Layer[] | undefined;
  let context: OffscreenCanvasRenderingContext2D | null | undefined;
  const likeness = new Map<string, boolean>();
  // The paragraphs of a story stand on one ground, and so do the links of a paragraph.
  const grounds = new Map<Element | null, Ground>();

  /** Returns the ground of an element, which may be its own. */
  function groundOf(box: Element | null): Ground {
    const color = box ? styleOf(box).backgroundColor : WHITE;
    if (!TRANSPARENT.test(color)) return { box, color };
    const around = box && flatParentOf(box);
    const ground = grounds.get(around) ?? groundOf(around);
    grounds.set(around, ground);
    return ground;
  }

  /** Returns the pictures of a page, and its boxes that are drawn with a background. */
  function findLayers(document: Document): Layer[] {
    const found: Layer[] = [];
    for (const element of queryAll(document, "*")) {
      const isPicture = matches(element, PICTURES);
      const { backgroundColor, backgroundImage } = styleOf(element);
      const color = backgroundImage === "none" ? backgroundColor : null;
      const isDrawn = () => checkVisibility(element, { opacityProperty: true, visibilityProperty: true });
      if (!isPicture && ((color && TRANSPARENT.test(color)) || !isDrawn())) continue;
      // Plain numbers: each edge of a rectangle is computed when it is read.
      const { bottom, left, right, top } = clientRectOf(element);
      if (found.push({ element, isPicture, color, bottom, left, right, top }) === MAX_LAYERS) break;
    }
    return found;
  }

  /** True for an element in the place of a picture, or all of which is in that of a box where its colour is seen. */
  function isOnLayer(element: Element, color: string): boolean {
    layers ??= findLayers(documentOf(element));
    const { bottom, left, right, top } = clientRectOf(element);
    return layers.some((one) =>
      one.isPicture
        ? one.left < right && one.right > left && one.top < bottom && one.bottom > top
        : one.left <= left &&
          one.right >= right &&
          one.top <= top &&
          one.bottom >= bottom &&
          (one.color === null || !isLike(color, one.color)) &&
          !contains(one.element, element),
    );
  }

  /** True for a colour that nobody can tell from that of the ground. */
  function isLike(color: string, ground: string): boolean {
    const pair = color + ground;
    const known = likeness.get(pair);
    if (known !== undefined) return known;
    if (likeness.size > MAX_PAIRS) return color === ground;
    const shades = OPAQUE_PAIR.exec(pair)?.slice(1) ?? paint(color, ground);
    const isClose = (at: number) => Math.abs(Number(shades[at]) - Number(shades[at + 4])) <= MAX_UNSEEN_CONTRAST;
    const isAlike = shades.length ? [0, 1, 2].every(isClose) : color === ground;
    likeness.set(pair, isAlike);
    return isAlike;
  }

  /** Returns the pixels of a ground and of a colour on it, in whatever form they are; nothing if they are unknown. */
  function paint(color: string, ground: string): ArrayLike<number> {
    context ??= new window.OffscreenCanvas(4, 1).getContext("2d", { willReadFrequently: true });
    if (!context) return [];
    // Each from its pixel on: in the end the third has the ground's colour, the fourth the letters' on that.
    for (const [x, paint] of ["#123", WHITE, ground, color].entries()) {
      context.fillStyle = paint;
      context.fillRect(x, 0, 4, 1);
    }
    const pixels = context.getImageData(0, 0, 4, 1).data;
    // A browser that resists fingerprinting gives other pixels than were painted.
    return pixels[0] === 0x11 ? pixels.slice(8) : [];
  }

  return (element: Element, line: Element | null): Sight => {
    const style = styleOf(element);
    const { webkitTextFillColor: color } = style;
    // The cheap tests first: each property of a style is computed when it is read. A spoiler has a ground of its own.
    if (line && styleOf(line).webkitTextFillColor === color && TRANSPARENT.test(style.backgroundColor)) return "seen";
    const { box: background, color: ground } = groundOf(element);
    const isTransparent = TRANSPARENT.test(color);
    if (!(isTransparent || isLike(color, ground))) return "seen";
    const { colorScheme, textShadow, webkitTextStrokeWidth } = style;
    if (webkitTextStrokeWidth !== "0px") return "seen";
    if (textShadow.match(COLOR)?.some((one) => !(TRANSPARENT.test(one) || isLike(one, ground)))) return "seen";
    if (!isTransparent && ((!background && /dark/.test(colorScheme)) || isOnLayer(element, color))) return "seen";
    // A bar in place of a word, as a spoiler has, says that there is one.
    let isUnsure = line !== null && background === element && !isLike(ground, groundOf(line).color);
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
