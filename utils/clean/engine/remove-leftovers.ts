import { bodyOf, rootElementOf } from "../../shared/live-document.ts";
import {
  attributeOf,
  childrenOf,
  matches,
  parentOf,
  queryAll,
  removeAttribute,
  setAttribute,
} from "../../shared/live-dom.ts";
import { holdsStory } from "../../shared/story-paragraphs.ts";
import type { Layout, PageModel, PageView, StoryLocation, Undo } from "../types.ts";
import { mark } from "./released-mark.ts";

const DULLING_FILTER = /\b(?:blur|brightness|grayscale|opacity|contrast)\(/;
/** Text that is less opaque is dimmed; text that is nearly transparent waits for its own effect. */
const OPACITY = { min: 0.05, max: 0.9 };
const MAX_SIBLINGS = 100;
const MAX_PARAGRAPHS = 60;
/** Shares of the viewport's sides that a veil covers. */
const MIN_VEIL_SHARE = 0.9;
const LANDMARKS =
  "header, footer, nav, main, [role='banner'], [role='contentinfo'], [role='navigation'], [role='main']";
const PSEUDOS = ["::before", "::after"] as const;

/**
 * Takes away what an overlay leaves on a page when it is hidden: veils that the page draws itself, blur and dimming,
 * and what hides the page from the keyboard and from screen readers. Call it only after an overlay was hidden.
 */
export function removeLeftovers({ document, layout }: PageView, { story }: PageModel): Undo {
  const undo: Undo[] = [];
  const [body, root] = [bodyOf(document), rootElementOf(document)];
  if (!body || !root) return () => undefined;
  const around = ancestorsOf(story?.body ?? body);
  if (layout) {
    for (const element of new Set([...around, root, body])) undo.push(mark(element, veilsOf(element, layout)));
    const dull = textOf(story, around).filter((element) => dullnessOf(element, layout).length > 0);
    for (const element of dull) undo.push(mark(element, dullnessOf(element, layout)));
    // What is dimmed with the story, such as the header, has the same filter.
    const filters = new Set(dull.map((element) => layout.style(element).filter));
    if (dull.length || isBlurredBeside(around, layout))
      for (const sibling of siblingsOf(around))
        if (isDimmedAlike(sibling, filters, layout)) undo.push(mark(sibling, dullnessOf(sibling, layout)));
  }
  undo.push(...showToScreenReaders(document, around, layout));
  return () => {
    for (const step of undo.reverse()) step();
  };
}

/** True if the story's text is dimmed or blurred. */
export function isDimmed({ layout }: PageView, { story }: PageModel): boolean {
  if (!layout || !story) return false;
  return textOf(story, ancestorsOf(story.body)).some((element) => dullnessOf(element, layout).length > 0);
}

/** Returns the first of the story's paragraphs, with what is around them. */
const textOf = (story: StoryLocation | null, around: readonly Element[]): Element[] => [
  ...around,
  ...(story?.paragraphs.slice(0, MAX_PARAGRAPHS) ?? []),
];

/** Returns an element and its ancestors, without the root. */
function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let current: Element | null = element; current && parentOf(current); current = parentOf(current))
    ancestors.push(current);
  return ancestors;
}

/** Returns the children of the story's ancestors that are none themselves, at most one hundred of each. */
const siblingsOf = (around: readonly Element[]): Element[] =>
  around.slice(1).flatMap((element) =>
    childrenOf(element)
      .slice(0, MAX_SIBLINGS)
      .filter((child) => !around.includes(child)),
  );

/** Returns the veils that an element draws over the window before or after its content. */
function veilsOf(element: Element, layout: Layout): string[] {
  return PSEUDOS.filter((pseudo) => {
    const { content, display, position, width, height, zIndex } = layout.pseudoStyle(element, pseudo);
    if (!content || content === "none" || content === "normal" || display === "none") return false;
    const covers =
      Number.parseFloat(width) >= MIN_VEIL_SHARE * layout.viewport.width &&
      Number.parseFloat(height) >= MIN_VEIL_SHARE * layout.viewport.height;
    return /fixed|absolute/.test(position) && covers && !(Number.parseInt(zIndex, 10) < 0);
  }).map((pseudo) => pseudo.slice(2));
}

/** Returns what dulls an element: a filter, or its opacity. */
function dullnessOf(element: Element, layout: Layout): string[] {
  const { filter, opacity } = layout.style(element);
  const value = Number(opacity || 1);
  return [
    ...(DULLING_FILTER.test(filter ?? "") ? ["filter"] : []),
    ...(value > OPACITY.min && value < OPACITY.max ? ["opacity"] : []),
  ];
}

const isDimmedAlike = (element: Element, filters: ReadonlySet<string>, layout: Layout): boolean => {
  const { filter } = layout.style(element);
  return /\bblur\(/.test(filter ?? "") || (DULLING_FILTER.test(filter ?? "") && filters.has(filter));
};

const isBlurredBeside = (around: readonly Element[], layout: Layout): boolean =>
  siblingsOf(around).some((sibling) => /\bblur\(/.test(layout.style(sibling).filter ?? ""));

/**
 * Removes `aria-hidden` and `inert` from the story, its siblings, and the landmarks around it.
 * Dialogs set them on the rest of the page. A landmark outside of the window keeps them: a closed menu needs them.
 */
function showToScreenReaders(document: Document, around: readonly Element[], layout: Layout | null): Undo[] {
  const undo: Undo[] = [];
  for (const name of ["aria-hidden", "inert"] as const) {
    const isHidden = (element: Element) => name === "inert" || attributeOf(element, name) === "true";
    const hidden = queryAll(document, `[${name}]`).filter(isHidden);
    const holders = hidden.filter((element) => around.includes(element) || holdsStory(element));
    const siblings = new Set(holders.flatMap((element) => [...(childrenOf(parentOf(element)) ?? [])]));
    const isTaken = (element: Element) =>
      holders.includes(element) || siblings.has(element) || isSeenLandmark(element, around, layout);
    for (const element of hidden.filter(isTaken)) {
      const value = attributeOf(element, name) ?? "";
      removeAttribute(element, name);
      undo.push(() => setAttribute(element, name, value));
    }
  }
  return undo;
}

/** True for a header, footer or navigation beside the story that is seen in its place. */
function isSeenLandmark(element: Element, around: readonly Element[], layout: Layout | null): boolean {
  if (!layout || !matches(element, LANDMARKS) || !around.some((item) => item === parentOf(element))) return false;
  const { left, right, width, height } = layout.box(element);
  return width * height > 0 && right > 0 && left < layout.viewport.width;
}
