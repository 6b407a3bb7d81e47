import { withoutCredentials } from "./canonical.ts";

// Attributes that lazy loaders keep a picture's address in until it comes into view.
const LAZY_SOURCES = ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-original-src"];
const LAZY_SOURCE_SETS = ["data-srcset", "data-lazy-srcset"];
const MAX_WIDTH_PX = 1_600;
const MAX_TRACKING_PIXEL_PX = 3;
// Names of files that show nothing, or that count readers.
const PLACEHOLDER_WORDS =
  "1x1|beacon|blank|clear|counter|impression|lazy|loading|pixel|placeholder|spacer|tracker|tracking|transparent";
const PLACEHOLDER_FILE = new RegExp(`(?:^|[_.-])(?:${PLACEHOLDER_WORDS})(?:[_.-]|$)`, "i");

/** Resolves an address, without the name and password in it; null if it is invalid or its scheme is not allowed. */
export function absoluteUrl(address: string | null, base: string, schemes = /^https?:$/): string | null {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return schemes.test(url.protocol) ? withoutCredentials(url) : null;
}

/**
 * Returns the absolute address of the picture that an image element shows or will show.
 * Null for placeholders, tracking pixels and embedded data.
 */
export function pictureUrl(image: Element, base: string): string | null {
  if (isTrackingPixel(image)) return null;
  const attribute = (name: string) => image.getAttribute(name);
  const candidates = [
    ...LAZY_SOURCES.map(attribute),
    ...LAZY_SOURCE_SETS.map((name) => widest(attribute(name))),
    attribute("src"),
    widest(attribute("srcset")),
  ];
  for (const candidate of candidates) {
    const url = absoluteUrl(candidate, base);
    if (
      url &&
      !PLACEHOLDER_FILE.test(/(?<![^/?#])[^/?#]*(?=[?#]|$)/.exec(url.replace(/^https?:\/\/[^/]*/, ""))?.[0] ?? "")
    )
      return url;
  }
  return null;
}

/** True if an image is hidden or has the size of a dot. */
function isTrackingPixel(image: Element): boolean {
  const style = image.getAttribute("style") ?? "";
  if (/display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)/i.test(style))
    return true;
  return ["width", "height"].some((side) => {
    const size = /^\s*\d+/.exec(image.getAttribute(side) ?? "")?.[0];
    return size !== undefined && Number(size) <= MAX_TRACKING_PIXEL_PX;
  });
}

/** Returns the widest candidate of a `srcset` up to 1,600 pixels, or the first. */
function widest(set: string | null): string | null {
  let best: string | null = null;
  let maxSize = -1;
  for (const candidate of (set ?? "").split(/,\s+|(?<!\s)\s+,|,(?=https?:)/)) {
    const [address, descriptor = "1x"] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) || 0;
    if (address && size > maxSize && (size <= MAX_WIDTH_PX || maxSize < 0)) [best, maxSize] = [address, size];
  }
  return best;
}
