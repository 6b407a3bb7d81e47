import type { Factbox } from "../types.ts";
import type { Format } from "./format.ts";
import { createOutline, type RenderContext } from "./outline.ts";

function render(factbox: Factbox, circumstance: RenderContext): string {
  const { t } = circumstance;
  const { title, about, source, accessed, sections } = createOutline(factbox, circumstance);
  const lines = [title, about.join(" · "), source, t("summaryAccessed", accessed)].filter(Boolean);
  for (const { heading, lines: entries } of sections) {
    lines.push("", heading.toUpperCase());
    for (const { label, words, detail, link, coming } of entries)
      lines.push(`• ${label}${coming ? ` (${coming})` : ""}: ${words}${detail ? ` — ${detail}` : ""}`, `  ${link}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Plain text: what an e-mail or a note takes; each fact's link stands on the line below it. */
export const textFormat: Format = { id: "text", mime: "text/plain", nameKey: "formatText", render };
