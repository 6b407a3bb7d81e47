import type { Factbox } from "../types.ts";
import type { Format } from "./format.ts";
import { createOutline, type OutlineLine, type RenderContext } from "./outline.ts";

const ENTITY: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** A page's words as HTML text or attribute value. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => ENTITY.get(mark) ?? mark);
}

/** A link to an address that is a web page's; anything else becomes its words alone. */
export function htmlLink(url: string, words: string): string {
  return /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>` : escapeHtml(words);
}

function render(factbox: Factbox, circumstance: RenderContext): string {
  const { t } = circumstance;
  const { title, about, source, accessed, sections } = createOutline(factbox, circumstance);
  const parts = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${about.map(escapeHtml).join(" · ")}<br>${htmlLink(source, source)}<br>${escapeHtml(t("summaryAccessed", accessed))}</p>`,
  ];
  // A calendar finds the day of what lies ahead in its <time>.
  const labelOf = ({ label, coming }: OutlineLine) =>
    coming ? `<time datetime="${escapeHtml(coming)}">${escapeHtml(label)}</time>` : escapeHtml(label);
  for (const { heading, lines } of sections) {
    const items = lines.map(
      (entry) =>
        `<li><strong>${labelOf(entry)}</strong>: ${htmlLink(entry.link, entry.words)}${entry.detail ? ` — ${escapeHtml(entry.detail)}` : ""}</li>`,
    );
    parts.push(`<h2>${escapeHtml(heading)}</h2><ul>${items.join("")}</ul>`);
  }
  return parts.join("\n");
}

/** Rich text for word processors and mail: headings, lists and links, nothing else; goes to the clipboard beside plain text. */
export const htmlFormat: Format = { id: "html", mime: "text/html", nameKey: "formatHtml", render };
