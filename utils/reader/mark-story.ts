import type { MarkedPart, MarkKind } from "./fact-marks.ts";
import type { StoryText } from "./story-text.ts";

/** The class of the elements that show marks. */
export const MARK_CLASS = "fact-mark";

/** The id of the element that says in words what a kind of marks means. */
export const legendId = (kind: MarkKind): string => `legend-${kind}`;

/**
 * Wraps marked parts of the story in elements, and returns these with their parts in reading order. The story's text
 * must then be found anew: its text nodes were split.
 */
export function markStory(parts: readonly MarkedPart[], story: StoryText): Map<Element, MarkedPart> {
  const wrapped: [Element, MarkedPart][] = [];
  // From the end, because the place before a cut stays in its text node.
  for (const part of [...parts].reverse())
    for (const { node, start, end } of story.piecesOf(part).reverse())
      wrapped.push([wrap(node, start, end, part), part]);
  return new Map(wrapped.reverse());
}

function wrap(node: Text, start: number, end: number, { marks }: MarkedPart): Element {
  if (end < node.data.length) node.splitText(end);
  const words = start > 0 ? node.splitText(start) : node;
  const element = node.ownerDocument.createElement("span");
  element.className = `${MARK_CLASS} mark-${marks[0].fact.kind}`;
  words.replaceWith(element);
  element.append(words);
  return element;
}
