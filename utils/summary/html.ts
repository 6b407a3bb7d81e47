import type { Factbox } from "../types.ts";
import type { Format } from "./format.ts";
import { createOutline } from "./outline.ts";
import type { OutlineLine, RenderContext } from "./outline-sections.ts";

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
  return /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>` : escapeHtml(words);
}

function render(factbox: Factbox, context: RenderContext): string {
  const { t } = context;
  const { title, about, source, accessed, sections } = createOutline(factbox, context);
  const parts = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${about.map(escapeHtml).join(" · ")}<br>${htmlLink(source, source)}<br>${escapeHtml(t("summaryAccessed", accessed))}</p>`,
  ];
  // <time> lets programs find the day of an upcoming event.
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

/** Rich text for word processors and mail: headings, lists and links only. The clipboard also gets plain text. */
export const htmlFormat: Format = { id: "html", mime: "text/html", nameKey: "formatHtml", render };
