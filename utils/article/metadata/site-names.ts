import { lettersAndDigits } from "../letters.ts";

/** The names of a page's site, flattened for comparison: those that it states, and the labels of its host. */
export type SiteNames = ReadonlySet<string>;

const GENERIC_LABELS = /^(?:www|m|amp|blog|blogs|news|com|co|org|net|edu|gov|de|uk|invalid|example)$/;

/** Reduces a name to letters and digits, without a leading article and a trailing top-level domain. */
function flatName(words: string): string {
  const lower = words.toLowerCase().replace(/^(?:the|die|der|das|le|la|les|il|el) /, "");
  return lettersAndDigits(lower.replace(/\.(?:com|org|net|info|[a-z]{2})$/, ""));
}

/** Collects the names of a site from what the page states and from its address. */
export function collectSiteNames(stated: (string | null)[], url: string): SiteNames {
  const names = new Set(stated.map((name) => flatName(name ?? "")).filter(Boolean));
  if (!URL.canParse(url)) return names;
  for (const label of new URL(url).hostname.split("."))
    if (label.length > 2 && !GENERIC_LABELS.test(label)) names.add(label.replace(/^the|-/g, ""));
  return names;
}

/** True if words are one of the site's names, with or without a leading "the". */
export function isSiteName(words: string, names: SiteNames): boolean {
  const flat = flatName(words);
  return flat !== "" && (names.has(flat) || names.has(flat.replace(/^the/, "")));
}
