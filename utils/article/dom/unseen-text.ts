import { clientRectOf, rectOfWords } from "../../shared/live-document.ts";
import { attributeOf, idOf, parentOf, tagOf, textOf } from "../../shared/live-dom.ts";
import { flatParentOf } from "./shadow-trees.ts";
import { createColorTest, OUT_OF_FLOW, type StyleOf } from "./unseen-color.ts";

// A clip or a path around no area.
const ERASED = /(?:rect|polygon)\((\d[\w.]{0,9}),?(?: \1,?){0,9}\)|inset\((?:[5-9]\d|[^r-]{0,40}100)%|cle\(0/;
const NEGATIVE_OFFSET = /^-\d{3}/;
const RIGHT_TO_LEFT = /rtl|-rl/;
const MIN_OPACITY = 0.1;
const MAX_UNSEEN_PX = 3;
const MAX_PX_OFF_SCREEN = 99;
const MAX_PAGE_WIDTH = 5000;

/**
 * Asks of an element with words, of which `words` are the first, or of a box around blocks, whether all that is in it
 * is unseen. Of a part of a line, `line` is the element around that line.
 */
export type UnseenTest = (element: Element, words?: Node, line?: Element | null) => boolean;

/**
 * Returns a test for elements that a window shows, yet so that nobody can see their text: transparent, tiny, clipped,
 * off screen, or in the colour of their background. Blocks that a transition or an animation may bring into view pass.
 * A part of a line is unseen if its line is seen without it, whatever may still happen to it.
 */
export function createUnseenTest(window: Window): UnseenTest {
  // Most blocks have the tag, the class and the style of others that were seen before them.
  const seen = new Set<string>();
  const styleOf: StyleOf = (element, part) => window.getComputedStyle(element, part);
  const hasInvisibleColor = createColorTest(styleOf);

  function isUnseen(element: Element, words?: Node, line: Element | null = null): boolean {
    const style = styleOf(element);
    const place = words && rectOfWords(words);
    // A box without words of its own is compared with itself.
    const isOutside = (box: DOMRect, { bottom, left, right, top } = place ?? box) =>
      Math.min(right, box.right) - Math.max(left, box.left) <= MAX_UNSEEN_PX ||
      Math.min(bottom, box.bottom) - Math.max(top, box.top) <= MAX_UNSEEN_PX;
    // Words without a slot have no place.
    if (place && !(place.left + place.top + place.width)) return false;
    let opacity = 1;
    for (let box: Element | null = element; box && box !== line; box = line && flatParentOf(box)) {
      const { clip, clipPath, contentVisibility, display, opacity: own, overflow, position } = styleOf(box);
      if (display === "contents") continue;
      opacity *= Number(own);
      if (
        opacity < MIN_OPACITY ||
        ERASED.test(clipPath + (OUT_OF_FLOW.test(position) && clip)) ||
        ((overflow !== "visible" || contentVisibility === "hidden") && isOutside(clientRectOf(box)))
      )
        return (
          line !== null ||
          (/\S/.test(textOf(element)) &&
            style.transform + style.animationName === "nonenone" &&
            !/[1-9]/.test(style.transitionDuration))
        );
    }
    if (!place) return false;
    const { bottom, height, left, right, width } = place;
    const around = line && clientRectOf(line);
    // A page that runs from right to left can be scrolled to the left.
    const minRight = RIGHT_TO_LEFT.test(style.direction + style.writingMode) ? -MAX_PAGE_WIDTH : -MAX_PX_OFF_SCREEN;
    return (
      ((!around || isOutside(around)) &&
        (right + window.scrollX < minRight ||
          left > MAX_PAGE_WIDTH ||
          (bottom + window.scrollY < 0 && (line !== null || NEGATIVE_OFFSET.test(style.top))))) ||
      ((width < 1 || height < MAX_UNSEEN_PX) && around?.height !== 0) ||
      hasInvisibleColor(element, line)
    );
  }

  return (element, words, line) => {
    if (line) return isUnseen(element, words, line);
    const own = (attributeOf(element, "class") ?? "") + (attributeOf(element, "style") ?? "") + idOf(element);
    const key = tagOf(element) + own + attributeOf(parentOf(element), "class");
    if (!(words || own) || seen.has(key)) return false;
    const isHidden = isUnseen(element, words);
    if (!isHidden) seen.add(key);
    return isHidden;
  };
}
