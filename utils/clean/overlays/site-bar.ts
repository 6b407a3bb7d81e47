import { addressOf } from "../../shared/live-document.ts";
import { attributeOf, documentOf, matches, textOf } from "../../shared/live-dom.ts";
import { queryAllComposed } from "../dom/composed-tree.ts";
import { classAndId } from "../dom/element-text.ts";
import { isShown } from "../dom/layout-queries.ts";
import { isMenu } from "../signals/menu.ts";
import { ACCOUNT_REQUEST } from "../signals/newsletter-words.ts";
import type { Layout } from "../types.ts";
import { CONTROLS, controlsOf, isCloseControl, labelsOfControl, namesOfControl } from "./controls.ts";
import type { Overlay } from "./find-overlays.ts";
import { SITE_CONTROL } from "./prompt-words.ts";

/**
 * The parts of a site that a floating box holds.
 * "none": no part of the site. "some": a link home or to the log-in, which an appeal may show too.
 * "frame": navigation, search, a menu, a table of contents or playback, which only the site's own bars have.
 */
type SiteParts = "none" | "some" | "frame";

/** Selector of navigation, search and what opens a menu. */
export const NAVIGATION = [
  "nav, header, [role='navigation'], [role='banner'], [role='toolbar'], [role='tablist'], [role='search']",
  "input[type='search'], form[action*='search' i], button[aria-haspopup], button[aria-expanded][class*='menu' i]",
].join(", ");
const FRAME_PARTS = [
  NAVIGATION,
  "button[aria-expanded], [role='button'][aria-expanded], audio, video, input[type='range'], [role='slider']",
].join(", ");
/** Class and id tokens of menu buttons, searches, players, tables of contents and returns to the top. */
const FRAME_NAME =
  /(?:^|[^a-z])(?:menu|burger|hamburger|nav(?:bar|igation)?|search|toc|breadcrumbs?|to-?top|back-?to-?top|player)(?![a-z])/i;
/** Elapsed and full time of a recording. */
const PLAYING_TIME = /\d:\d\d\s*\/\s*\d?\d:\d\d/;
const MIN_CONTENTS = 3;
const MAX_ELEMENTS = 60;
const MAX_PARTS = 10;
/** Text beside the controls that makes a message, in characters, and as a share of the whole. */
const MIN_PROSE_CHARS = 30;
const MIN_PROSE_SHARE = 0.4;

/** Returns which parts of the site a floating box holds. */
export function sitePartsOf({ element, roots, text }: Overlay, layout: Layout | null): SiteParts {
  const controls = controlsOf(roots, layout).filter((control) => !isCloseControl(control));
  if (
    matches(element, NAVIGATION) ||
    isMenu(element, text) ||
    queryAllComposed(roots, FRAME_PARTS, MAX_PARTS).some((part) => isShown(part, layout)) ||
    PLAYING_TIME.test(text) ||
    queryAllComposed(roots, "a[href^='#']", MAX_ELEMENTS).filter(isEntry).length >= MIN_CONTENTS ||
    controls.some((control) => labelsOfControl(control).some(isSiteLabel)) ||
    [element, ...controls].some((item) => FRAME_NAME.test(classAndId(item)))
  )
    return "frame";
  return controls.some((control) => leadsHome(control) || ACCOUNT_REQUEST.test(namesOfControl(control)))
    ? "some"
    : "none";
}

/** True if a box says more than the labels of its controls. */
export function isMessage({ roots, text }: Pick<Overlay, "roots" | "text">): boolean {
  const labels = queryAllComposed(roots, CONTROLS, MAX_ELEMENTS).reduce(
    (sum, control) => sum + textOf(control).trim().length,
    0,
  );
  const prose = text.length - labels;
  return prose >= MIN_PROSE_CHARS && prose >= MIN_PROSE_SHARE * text.length;
}

/** The log-in alone proves little: an appeal may offer it to its supporters. */
const isSiteLabel = (label: string): boolean => SITE_CONTROL.test(label) && !ACCOUNT_REQUEST.test(label);

/** True for an entry of a table of contents. */
const isEntry = (link: Element): boolean => (attributeOf(link, "href") ?? "").length > 1 && !isCloseControl(link);

/** True for a link to the site's front page. */
function leadsHome(control: Element): boolean {
  const address = attributeOf(control, "href");
  if (!address) return false;
  if (address === "/") return true;
  const page = addressOf(documentOf(control));
  if (!URL.canParse(page) || !URL.canParse(address, page)) return false;
  const { origin, pathname, search } = new URL(address, page);
  return origin === new URL(page).origin && pathname === "/" && search === "" && !address.startsWith("#");
}
