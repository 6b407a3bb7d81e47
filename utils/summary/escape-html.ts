import { isWebAddress } from "./plain-words.ts";

const ENTITY: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Escapes text for HTML content and attribute values. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => ENTITY.get(mark) ?? mark);
}

/** Formats a link to an http(s) URL; any other URL gives the text alone. */
export function htmlLink(url: string, words: string): string {
  return isWebAddress(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>` : escapeHtml(words);
}
