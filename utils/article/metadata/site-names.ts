/** The names by which a page's site goes, flattened for comparison: its stated names and its host's labels. */
export type SiteNames = ReadonlySet<string>;

const COMMON_LABELS = /^(?:www|m|amp|blog|blogs|news|com|co|org|net|edu|gov|de|uk|invalid|example)$/;

/** A name reduced to letters and digits, without a leading article and a trailing domain ending. */
function flatName(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:the|der|die|das|le|la|il|el)\s+/, "")
    .replace(/\.(?:com|org|net|info|[a-z]{2})$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Collects a site's names from what the page states and from its address. */
export function collectSiteNames(stated: (string | null)[], url: string): SiteNames {
  const names = new Set(stated.map((name) => flatName(name ?? "")).filter(Boolean));
  if (!URL.canParse(url)) return names;
  for (const label of new URL(url).hostname.split("."))
    if (label.length > 2 && !COMMON_LABELS.test(label)) names.add(label.replace(/^the|-/g, ""));
  return names;
}

/** Whether words are one of the site's names, as such or without a leading "the". */
export function isSiteName(words: string, names: SiteNames): boolean {
  const flat = flatName(words);
  return flat !== "" && (names.has(flat) || names.has(flat.replace(/^the/, "")));
}
