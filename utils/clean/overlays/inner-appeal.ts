import { queryAll } from "../../shared/live-dom.ts";
import { elementText } from "../dom/element-text.ts";
import { weighAppeal } from "../signals/appeal.ts";
import { isNewsletterBox } from "../signals/newsletter.ts";
import type { Finding, PageModel, PageView } from "../types.ts";
import type { Overlay } from "./find-overlays.ts";
import { isMessage, sitePartsOf } from "./site-bar.ts";

const BLOCKS = "div, section, aside, p, form";
const MAX_BLOCKS = 40;
const MIN_CHARS = 40;

/** Finds the appeal or newsletter box inside a bar of the site: the largest block without parts of the site. */
export function findInnerAppeal(bar: Overlay, { layout }: PageView, model: () => PageModel): Finding | null {
  for (const element of queryAll(bar.element, BLOCKS).slice(0, MAX_BLOCKS)) {
    const text = elementText(element);
    const block = { ...bar, element, roots: [element], text };
    if (text.length < MIN_CHARS || !isMessage(block) || sitePartsOf(block, layout) !== "none") continue;
    const { isAppeal, speaksOfMoney } = weighAppeal(element, "floating", model().site, text);
    if (isAppeal && speaksOfMoney) return { element, text, type: "donation", placement: "bar" };
    if (isNewsletterBox(element, text)) return { element, text, type: "newsletter", placement: "bar" };
  }
  return null;
}
