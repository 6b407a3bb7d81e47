import type { Factbox } from "../types.ts";
import type { Format } from "./format.ts";
import { createOutline } from "./outline.ts";
import type { RenderContext } from "./outline-sections.ts";

function render(factbox: Factbox, context: RenderContext): string {
  const { t } = context;
  const { title, about, source, accessed, sections } = createOutline(factbox, context);
  const lines = [title, about.join(" · "), source, t("summaryAccessed", accessed)].filter(Boolean);
  for (const { heading, lines: entries } of sections) {
    lines.push("", heading.toUpperCase());
    for (const { label, words, detail, link, coming } of entries)
      lines.push(`• ${label}${coming ? ` (${coming})` : ""}: ${words}${detail ? ` — ${detail}` : ""}`, `  ${link}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Plain text for mail and notes; each fact's link is on the line below it. */
export const textFormat: Format = { id: "text", mime: "text/plain", nameKey: "formatText", render };
