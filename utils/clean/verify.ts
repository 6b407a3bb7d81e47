import type { Ground, Layout, Scene } from "./rule.ts";
import { isLocked } from "./scroll.ts";
import { isLongParagraph } from "./story.ts";

/** How a page stood before something was hidden: its visible paragraphs, and whether its middle showed the story. */
export type Footing = { texts: Element[]; central: boolean };

/** What is wrong with a page after something was hidden: text is gone, its middle no longer shows the story, or it does not scroll. */
export type Fault = "text" | "centre" | "scroll";

const PARAGRAPHS = 60;

/** How a page stands now. */
export function footingOf({ layout }: Scene, { story }: Ground): Footing {
  if (!layout || !story) return { texts: [], central: false };
  const texts = [...story.body.querySelectorAll("p")].slice(0, PARAGRAPHS).filter(isLongParagraph);
  return { texts: texts.filter((text) => isShown(text, layout)), central: isCentral(story.column, layout) };
}

/** Whether what was hidden did harm. What went itself may take its own paragraphs with it; a page that another dialog holds need not scroll. */
export function faultOf(
  scene: Scene,
  ground: Ground,
  before: Footing,
  gone: readonly Element[],
  held: boolean,
): Fault | null {
  const { layout } = scene;
  if (!layout || !ground.story) return null;
  if (before.texts.some((text) => !isShown(text, layout) && !gone.some((one) => one.contains(text)))) return "text";
  if (before.central && !isCentral(ground.story.column, layout)) return "centre";
  return !held && isLocked(scene) ? "scroll" : null;
}

const isShown = (element: Element, layout: Layout): boolean => layout.box(element).height > 0;

function isCentral(column: Element, layout: Layout): boolean {
  const top = layout.at(layout.viewport.width / 2, layout.viewport.height / 2)[0];
  return top !== undefined && column.contains(top);
}
