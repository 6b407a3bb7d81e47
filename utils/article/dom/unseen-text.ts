import { clientRectOf, type PageWindow, rectOfWords } from "../../shared/live-document.ts";
import { nextElementOf, openShadowRootOf, previousElementOf, textOf } from "../../shared/live-dom.ts";
import { flatParentOf } from "./shadow-trees.ts";
import { createColorTest, hasLayer, isAnimated, OUT_OF_FLOW, type Sight, type StyleOf } from "./unseen-color.ts";

// A clip or a path around no area, and filters that leave nothing to read.
const ERASED =
  /(?:rect|polygon)\((\d[\w.]{0,9}),?(?: \1,?){0,9}\)|inset\((?:4[5-9]|[5-9]\d|[^r-]{0,40}100)%|(?:cle|ipse)\([0-3][p%.]|rect\((?:[0-3]px,? ?){4}|ity\(0(?:\.0\d{0,9})?\)|blur\((?:[4-9]|\d\d)/;
// Of a layer that covers nothing: its computed visibility, opacity, transform and z-index in a row.
const NO_COVER = /^(?:hid|coll|visible0(?:[^.]|\.0))|\(0,|-\d+$/;
// Filters that may leave nothing of dark letters on a light page.
const ERASING_FILTER =
  /url|blur\((?:[2-9]|\d\d)|invert\((?!0)|ness\((?:0\)|0\.[0-4]|[2-9]|\d\d)|rast\(0|city\(0\.[0-4]/;
// Blends that leave dark letters on a light page as they are.
const HARMLESS_BLEND = /normal|multiply|darken/;
const SEE_THROUGH = /rgba|\//;
const MIN_COVERED_SHARE = 0.7;
const CLIPPING = /hidden$|content|paint|strict/;
const NEGATIVE_OFFSET = /^-\d{3}/;
const RIGHT_TO_LEFT = /rtl|-rl/;
const MIN_OPACITY = 0.1;
const MAX_UNSEEN_PX = 3;
const MAX_STROKE_PX = 4;
// Matrices in space, and those that lay letters on their side.
const ODD_TRANSFORM = /3d|\de/;
/** Discs, circles or squares in place of letters. */
const MASKED = /^[cds]/;
const MAX_PX_FROM_LINE = 999;
const MAX_PAGE_WIDTH = 5000;

/** True for a layer through which nothing is seen. */
const isCover = ({ backgroundColor, opacity, transform, visibility, zIndex }: CSSStyleDeclaration) =>
  !(SEE_THROUGH.test(backgroundColor) || NO_COVER.test(visibility + opacity + transform + zIndex));

const isMostOf = (size: number, whole: number) => size > whole * MIN_COVERED_SHARE;

/**
 * Tells of an element with words, of which `words` are the first, or of a box around blocks, whether what is in it
 * is seen. Of a part of a line, `line` is the element around that line.
 */
export type SightTest = (element: Element, words?: Node | null, line?: Element | null) => Sight;

/**
 * Returns a test for elements that a window shows, yet so that nobody can see their text: transparent, tiny, clipped,
 * off screen, or in the colour of their background. Blocks that a transition or an animation may bring into view are
 * seen. A part of a line is unseen if its line is seen without it, whatever may still happen to it, and unsure behind
 * a filter, a mask or a cover.
 */
export function createSightTest(window: PageWindow): SightTest {
  const styleOf: StyleOf = (element, part) => window.getComputedStyle(element, part);
  const colorSight = createColorTest(window, styleOf);

  return (element, words, line = null) => {
    const style = styleOf(element);
    if (MASKED.test(style.getPropertyValue("-webkit-text-security"))) return line ? "unsure" : "unseen";
    const place = words && rectOfWords(words);
    // A box without words of its own is compared with itself.
    const isOutside = (box: DOMRect, { bottom, left, right, top } = place ?? box) =>
      Math.min(right, box.right) - Math.max(left, box.left) <= MAX_UNSEEN_PX ||
      Math.min(bottom, box.bottom) - Math.max(top, box.top) <= MAX_UNSEEN_PX;
    // Words without a slot have no place. The words of an open shadow tree may have one.
    if (place && !(place.left + place.top + place.width)) return line && !openShadowRootOf(element) ? "unseen" : "seen";
    let opacity = 1;
    let isUnsure = false;
    for (let box: Element | null = element; box && box !== line; box = line && flatParentOf(box)) {
      const boxStyle = styleOf(box);
      const { clipPath, display, filter, opacity: own, overflow, position } = boxStyle;
      if (display === "contents") continue;
      opacity *= Number(own);
      if (
        opacity < MIN_OPACITY ||
        // As of words that are marked up so, they say what no longer holds.
        (line && boxStyle.textDecorationLine.includes("through")) ||
        ERASED.test(clipPath + filter + (OUT_OF_FLOW.test(position) && boxStyle.clip)) ||
        ((overflow !== "visible" || CLIPPING.test(boxStyle.contain + boxStyle.contentVisibility)) &&
          isOutside(clientRectOf(box)))
      )
        return sightOfHidden(element, box, line);
      isUnsure ||= line !== null && isObscured(box);
    }
    if (!place) return "seen";
    const { bottom, height, left, right, width } = place;
    const around = line && clientRectOf(line);
    const end = right + window.scrollX;
    if (
      ((!around || isOutside(around)) &&
        // A page that runs from right to left can be scrolled to the left. The cheap test first.
        ((end < 0 && (end < -MAX_PAGE_WIDTH || !RIGHT_TO_LEFT.test(style.direction + style.writingMode))) ||
          // A line without a box of its own has no place.
          left - (around?.right || MAX_PAGE_WIDTH) > MAX_PX_FROM_LINE ||
          place.top - (around?.bottom || place.top) > MAX_PX_FROM_LINE ||
          // A note in the margin is no part of the sentence that it stands in.
          (line !== null && OUT_OF_FLOW.test(style.position)) ||
          (bottom + window.scrollY < 0 && (line !== null || NEGATIVE_OFFSET.test(style.top))))) ||
      ((width < 1 || height < MAX_UNSEEN_PX) && around?.height !== 0)
    )
      return "unseen";
    // A block may be covered by an overlay, which is cleaned off; a word in a line is not.
    isUnsure ||=
      line !== null &&
      [previousElementOf(element), nextElementOf(element)].some((beside) => {
        if (!beside) return false;
        const box = clientRectOf(beside);
        return (
          isMostOf(Math.min(right, box.right) - Math.max(left, box.left), width) &&
          isMostOf(Math.min(bottom, box.bottom) - Math.max(place.top, box.top), height) &&
          /abs|rel/.test(styleOf(beside).position) &&
          isCover(styleOf(beside))
        );
      });
    return isUnsure ? "unsure" : colorSight(element, line);
  };

  /** Judges what `box` hides: a script may still show a block; a part of a line only an animation that runs. */
  function sightOfHidden(element: Element, box: Element, line: Element | null): Sight {
    if (isAnimated(box)) return line ? "unsure" : "seen";
    const { transform, transitionDuration } = styleOf(element);
    const isFinal = /\S/.test(textOf(element)) && transform === "none" && !/[1-9]/.test(transitionDuration);
    return line || isFinal ? "unseen" : "seen";
  }

  /** Returns a test for a layer that covers most of a box. */
  function isLayerOver(box: Element): (layer: CSSStyleDeclaration) => boolean {
    const { height, width } = clientRectOf(box);
    return (layer) =>
      isCover(layer) &&
      isMostOf(Number.parseFloat(layer.width), width) &&
      isMostOf(Number.parseFloat(layer.height), height);
  }

  /** True for a part of a line that a filter or a mask may erase, or whose line or layer may be before it. */
  function isObscured(box: Element): boolean {
    const { clipPath, filter, maskImage, mixBlendMode, position, transform, webkitTextStrokeWidth, zIndex } =
      styleOf(box);
    return (
      maskImage !== "none" ||
      ERASING_FILTER.test(filter) ||
      !HARMLESS_BLEND.test(mixBlendMode) ||
      /^(?:url|path|shape)/.test(clipPath) ||
      ODD_TRANSFORM.test(transform) ||
      Number.parseFloat(webkitTextStrokeWidth) > MAX_STROKE_PX ||
      (position !== "static" && (Number(zIndex) < 0 || hasLayer(styleOf, box, isLayerOver(box))))
    );
  }
}
