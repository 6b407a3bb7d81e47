import type { Factbox } from "../types.ts";
import type { Format } from "./format.ts";
import { createOutline } from "./outline.ts";
import type { OutlineLine, RenderContext } from "./outline-sections.ts";

/** Escapes text so that it contains no Markdown and no HTML. */
function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/^([-+]|\d+[.)])(?=\s)/, "\\$1");
}

/** Encodes the characters that would end a Markdown link's URL. */
function address(url: string): string {
  return url.replace(/\(/g, "%28").replace(/\)/g, "%29").replace(/\s/g, "%20");
}

function item({ label, words, detail, link, coming }: OutlineLine, quoted: boolean): string {
  const shown = quoted ? `“${escapeMarkdown(words)}”` : escapeMarkdown(words);
  return `- **${escapeMarkdown(label)}**${coming ? ` (${coming})` : ""}: [${shown}](${address(link)})${detail ? ` — ${escapeMarkdown(detail)}` : ""}`;
}

function render(factbox: Factbox, context: RenderContext): string {
  const { t } = context;
  const { title, about, source, accessed, sections } = createOutline(factbox, context);
  const lines = [
    `# ${escapeMarkdown(title)}`,
    "",
    about.map(escapeMarkdown).join(" · "),
    "",
    `<${address(source)}>`,
    "",
    escapeMarkdown(t("summaryAccessed", accessed)),
  ];
  for (const { id, heading, lines: entries } of sections) {
    const quoted = id === "quotes";
    lines.push(
      "",
      `## ${escapeMarkdown(heading)}`,
      "",
      ...entries.map((entry) => item(entry, quoted && entry.detail === "")),
    );
  }
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}

/** Markdown: title, source line, and a list for each kind of fact; every fact links to its sentence. */
export const markdownFormat: Format = { id: "markdown", mime: "text/plain", nameKey: "formatMarkdown", render };
