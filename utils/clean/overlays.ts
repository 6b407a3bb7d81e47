import type { Layout, Scene } from "./rule.ts";
import { wordsOf } from "./words.ts";

/** Something that stands over the page: the element to hide, its words, and the share of the viewport it covers, 0 to 1. */
export type Overlay = { element: Element; words: string; share: number; dialog: boolean; scrim: boolean };

const DIALOGS = "dialog[open], [role='dialog'], [role='alertdialog'], [aria-modal='true']";
const GRID = [0.02, 0.2, 0.4, 0.5, 0.6, 0.8, 0.98];
const MOST = 60;
const SHADOW_ELEMENTS = 200;
// Parts of a page's frame that may float and never stand over it.
const FRAME = "header, nav, [role='banner'], [role='navigation'], [role='search'], video, audio";

/** Everything that floats over the page, the outermost element of each. */
export function findOverlays({ document, layout }: Scene): Overlay[] {
  if (!layout || !document.body) return [];
  const floating = new Set<Element>();
  const add = (element: Element) => {
    const outermost = floatingAncestor(element, layout);
    if (outermost && floating.size < MOST) floating.add(outermost);
  };
  for (const element of document.querySelectorAll(DIALOGS)) add(element);
  for (const x of GRID)
    for (const y of GRID)
      for (const element of layout.at(x * layout.viewport.width, y * layout.viewport.height)) add(element);
  for (const element of document.body.children) add(element);
  return [...floating].flatMap((element) => overlayOf(element, layout) ?? []);
}

/** The outermost fixed or sticky element around an element, the host where it floats inside a shadow root; null where nothing floats. */
function floatingAncestor(element: Element, layout: Layout): Element | null {
  let found: Element | null = floats(element, layout) || shadowFloats(element, layout) ? element : null;
  for (let at = element.parentElement; at && !/^(?:BODY|HTML)$/.test(at.tagName); at = at.parentElement)
    if (floats(at, layout)) found = at;
  const parent = found?.parentElement;
  // A wrapper that holds nothing but floating things goes as a whole: its scrim with its dialog.
  if (
    found &&
    parent &&
    !/^(?:BODY|HTML)$/.test(parent.tagName) &&
    [...parent.children].every((child) => isSilent(child) || floats(child, layout))
  )
    return parent;
  return found;
}

const isSilent = (element: Element) => /^(?:SCRIPT|STYLE|TEMPLATE|LINK)$/.test(element.tagName);

function floats(element: Element, layout: Layout): boolean {
  const { position } = layout.style(element);
  return (
    position === "fixed" ||
    position === "sticky" ||
    (position === "absolute" && element.matches(DIALOGS)) ||
    element.matches("dialog[open]")
  );
}

/** The floating elements of an open shadow root, among its first two hundred elements. */
function shadowFloating(element: Element, layout: Layout): Element[] {
  const inner = [...(element.shadowRoot?.querySelectorAll("*") ?? [])].slice(0, SHADOW_ELEMENTS);
  return inner.filter((one) => floats(one, layout));
}

function shadowFloats(element: Element, layout: Layout): boolean {
  return element.shadowRoot !== null && shadowFloating(element, layout).length > 0;
}

/** An overlay as the rules see it; null where it is not seen, or is part of the page's frame. */
function overlayOf(element: Element, layout: Layout): Overlay | null {
  if (element.matches(FRAME) || element.querySelector("h1, main, article")) return null;
  const parts = [
    element,
    ...shadowFloating(element, layout),
    ...[...element.children].filter((child) => floats(child, layout)),
  ];
  const share = Math.max(...parts.map((part) => visibleShare(part, layout)));
  if (share <= 0.002) return null;
  const words = wordsOf(element);
  const dialog =
    element.matches(DIALOGS) ||
    element.querySelector(DIALOGS) !== null ||
    (element.shadowRoot?.querySelector(DIALOGS) ?? null) !== null;
  const scrim =
    share >= 0.95 && words.length < 20 && !element.querySelector("button, a, input, iframe, img, video, canvas");
  return { element, words, share, dialog, scrim };
}

/** Share of the viewport that an element covers, 0 for what is not to be seen. */
function visibleShare(element: Element, layout: Layout): number {
  const style = layout.style(element);
  if (style.display === "none" || style.visibility === "hidden" || Number(style.opacity) < 0.05) return 0;
  const { left, right, top, bottom } = layout.box(element);
  const { width, height } = layout.viewport;
  const across = Math.max(0, Math.min(right, width) - Math.max(left, 0));
  const down = Math.max(0, Math.min(bottom, height) - Math.max(top, 0));
  return (across * down) / (width * height);
}
