import type { Layout, PageModel, PageView } from "../types.ts";
import { isLongParagraph } from "./find-story.ts";
import { isScrollLocked } from "./unlock-scroll.ts";

/** How a page stood before something was hidden: its visible paragraphs, and whether its middle showed the story. */
export type PageSnapshot = { texts: Element[]; central: boolean };

/** What is wrong with a page after something was hidden: text is gone, its middle no longer shows the story, or it does not scroll. */
export type Damage = "text" | "centre" | "scroll";

const PARAGRAPHS = 60;

/** How a page stands now. */
export function takeSnapshot({ layout }: PageView, { story }: PageModel): PageSnapshot {
  if (!layout || !story) return { texts: [], central: false };
  const texts = [...story.body.querySelectorAll("p")].slice(0, PARAGRAPHS).filter(isLongParagraph);
  return { texts: texts.filter((text) => isShown(text, layout)), central: isCentral(story.column, layout) };
}

/** Whether what was hidden did harm. What went itself may take its own paragraphs with it; a page that another dialog holds need not scroll. */
export function detectDamage(
  scene: PageView,
  ground: PageModel,
  before: PageSnapshot,
  gone: readonly Element[],
  held: boolean,
): Damage | null {
  const { layout } = scene;
  if (!layout || !ground.story) return null;
  if (before.texts.some((text) => !isShown(text, layout) && !gone.some((one) => one.contains(text)))) return "text";
  if (before.central && !isCentral(ground.story.column, layout)) return "centre";
  return !held && isScrollLocked(scene) ? "scroll" : null;
}

const isShown = (element: Element, layout: Layout): boolean => layout.box(element).height > 0;

function isCentral(column: Element, layout: Layout): boolean {
  const top = layout.at(layout.viewport.width / 2, layout.viewport.height / 2)[0];
  return top !== undefined && column.contains(top);
}
