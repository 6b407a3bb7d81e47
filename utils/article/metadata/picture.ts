// Where scripts put a picture's address until it comes into view: what lazy loaders have agreed on.
const LAZY = ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-original-src"];
const LAZY_SETS = ["data-srcset", "data-lazy-srcset"];
const WIDE_ENOUGH = 1_600;
// A file that is named for being nothing to look at, or for counting who looks.
const NO_PICTURE =
  /(?:^|[_.-])(?:blank|placeholder|spacer|transparent|pixel|beacon|clear|1x1|counter|tracker|tracking|impression|lazy|loading)(?:[_.-]|$)/i;
const TINY = 3;

/** An address as an absolute one of the wanted schemes, or null. */
export function absoluteUrl(address: string | null, base: string, schemes = /^https?:$/): string | null {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return schemes.test(url.protocol) ? url.href : null;
}

/** The absolute address of what an image element shows or will show, or null where that is nothing: placeholders, tracking pixels, embedded data. */
export function pictureUrl(image: Element, base: string): string | null {
  if (isTiny(image)) return null;
  const said = (name: string) => image.getAttribute(name);
  const candidates = [
    ...LAZY.map(said),
    ...LAZY_SETS.map((name) => widest(said(name))),
    said("src"),
    widest(said("srcset")),
  ];
  for (const candidate of candidates) {
    const url = absoluteUrl(candidate, base);
    if (url && !NO_PICTURE.test(/[^/?#]*(?=[?#]|$)/.exec(url.replace(/^https?:\/\/[^/]*/, ""))?.[0] ?? "")) return url;
  }
  return null;
}

/** Whether an image is given the size of a dot, or is not to be seen: it counts readers. */
function isTiny(image: Element): boolean {
  const style = image.getAttribute("style") ?? "";
  if (/display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)/i.test(style))
    return true;
  return ["width", "height"].some((side) => {
    const size = /^\s*\d+/.exec(image.getAttribute(side) ?? "")?.[0];
    return size !== undefined && Number(size) <= TINY;
  });
}

/** Of a `srcset`, the widest candidate that a page can use, or the first. */
function widest(set: string | null): string | null {
  let best: string | null = null;
  let most = -1;
  for (const candidate of (set ?? "").split(/,\s+|\s+,|,(?=https?:)/)) {
    const [address, descriptor = "1x"] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) || 0;
    if (address && size > most && (size <= WIDE_ENOUGH || most < 0)) [best, most] = [address, size];
  }
  return best;
}
