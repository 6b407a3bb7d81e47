import { asList, asNode, linkedData } from "../article/linked-data.ts";
import type { Access } from "../types.ts";
import type { Layout, Scene } from "./rule.ts";
import { findStory } from "./story.ts";
import { WALL, wordsOf } from "./words.ts";

const VENDOR_WALLS =
  ".tp-modal, .tp-backdrop.tp-active, [id^='piano-inline'], #poool-widget, .zephr-overlay, [class*='regwall' i], [data-testid*='paywall' i]";
const WALL_TOKEN = /(?:^|[^a-z])(?:paywall|regwall|pay-wall|meter-wall|subscribe-wall|gate)(?![a-z])/i;
const NOT_TOKEN = /(?:not|no|non|free|un)[-_ ]?paywall/i;
const FRAME = "nav, footer, header, [role='banner'], [role='contentinfo'], [class*='comment' i]";
const WALL_LIMIT = 1_500;
const SHORT_STORY = 1_500;

type Declared = { free: boolean | null; parts: string[] };

/** Whether the publisher lets everybody read this page; looked at before anything is hidden. An appeal on a free article is no wall, and a wall needs more than one sign. */
export function readAccess(scene: Scene): Access {
  const declared = declaredAccess(scene.document);
  if (declared.free === true) return "free";
  const wall = hasWall(scene);
  if (declared.free === false) return wall || partsAreCut(scene, declared.parts) ? "limited" : "unknown";
  return wall && storyIsCut(scene) ? "limited" : "unknown";
}

/** What the page declares: schema.org's isAccessibleForFree, which may be a string, nested, or in a list, and Facebook's content tier. */
function declaredAccess(document: Document): Declared {
  const parts: string[] = [];
  let free: boolean | null = null;
  for (const node of linkedData(document)) {
    const said = String(asList(node.get("isAccessibleForFree"))[0] ?? "").toLowerCase();
    const isPart = node.has("cssSelector");
    if (isPart && /false/.test(said)) parts.push(...asList(node.get("cssSelector")).map(String));
    if (/^(?:https?:\/\/schema\.org\/)?false$/.test(said)) free = false;
    else if (/^(?:https?:\/\/schema\.org\/)?true$/.test(said) && !isPart) free ??= true;
    for (const part of asList(node.get("hasPart"))) parts.push(...asList(asNode(part)?.get("cssSelector")).map(String));
  }
  const tier = document.querySelector("meta[property='article:content_tier']")?.getAttribute("content")?.toLowerCase();
  if (tier === "locked") free = false;
  if (tier === "free") free ??= true;
  return { free, parts };
}

const isSeen = (element: Element, layout: Layout | null): boolean => {
  if (!layout) return element.closest("[hidden], template, noscript") === null;
  const { display, visibility } = layout.style(element);
  const { width, height } = layout.box(element);
  return display !== "none" && visibility !== "hidden" && width * height > 0;
};

/** Whether something on the page says that reading ends here for those who do not pay or register. */
function hasWall({ document, layout }: Scene): boolean {
  for (const element of document.querySelectorAll(VENDOR_WALLS)) if (isSeen(element, layout)) return true;
  for (const element of document.querySelectorAll("section, div, aside, dialog, p, h2, h3, h4")) {
    if (element.childElementCount > 40 || (element.textContent ?? "").length > WALL_LIMIT || element.closest(FRAME))
      continue;
    const tokens = `${element.getAttribute("class") ?? ""} ${element.id}`;
    const says = WALL.test(wordsOf(element, WALL_LIMIT));
    const named = WALL_TOKEN.test(tokens) && !NOT_TOKEN.test(tokens);
    const offers = element.querySelector("a[href], button, form") !== null;
    if (says && (named || offers) && isSeen(element, layout)) return true;
  }
  return false;
}

/** Whether the parts that the page declares as paid for are missing, hidden, empty or faded out. */
function partsAreCut({ document, layout }: Scene, selectors: string[]): boolean {
  return selectors.some((selector) => {
    try {
      const parts = [...document.querySelectorAll(selector)];
      return (
        parts.length > 0 &&
        parts.every(
          (part) => !isSeen(part, layout) || (part.textContent ?? "").trim().length < 200 || isFaded(part, layout),
        )
      );
    } catch {
      return false; // not a selector: the page's mistake says nothing
    }
  });
}

function isFaded(element: Element, layout: Layout | null): boolean {
  if (!layout) return false;
  const { maskImage, filter, overflowY, maxHeight } = layout.style(element);
  return (
    (maskImage && maskImage !== "none") ||
    /blur/.test(filter ?? "") ||
    (overflowY === "hidden" && maxHeight !== "none" && maxHeight !== "")
  );
}

/** Whether the story that is there is short, breaks off, or fades. */
function storyIsCut({ document, layout }: Scene): boolean {
  const story = findStory(document);
  if (!story || story.length < SHORT_STORY) return true;
  const last = [...story.body.querySelectorAll("p")].at(-1)?.textContent?.trim() ?? "";
  return isFaded(story.body, layout) || /[\p{L},…]$/u.test(last);
}
