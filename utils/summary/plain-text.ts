import type { Factbox } from "../types.ts";
import { DEFAULT_COPY_CHOICES } from "./copy-choices.ts";
import type { Format } from "./format.ts";
import { createOutline } from "./outline.ts";
import type { OutlineItem, RenderContext } from "./outline-sections.ts";

/** What a spreadsheet may take for a formula: "=A1", "+ HYPERLINK(…", "-cmd|…", in quotation marks, too. */
const FORMULA = /^"?(?:=|[+@-]\s*[^\s(|!]*[(|!])/;

function render(factbox: Factbox, context: RenderContext, choices = DEFAULT_COPY_CHOICES): string {
  const { title, url, about, event, sections } = createOutline(factbox, context, choices.all);
  const item = (one: OutlineItem, mark: string): string[] => {
    const coming = one.coming ? ` (${context.t("summaryComing")})` : "";
    const words = one.label ? `${one.label}${coming}${one.rest}` : one.rest.replace(/^[:,]?\s/, "");
    return [`${mark} ${words}`, ...(one.items ?? []).flatMap((child) => item(child, "  –"))];
  };
  const lines = choices.heading ? [title, about.join(" · "), url].filter(Boolean) : [];
  if (event) lines.push("", `${event.label}${event.rest}`);
  for (const { heading, items } of sections)
    lines.push("", heading.toUpperCase(), ...items.flatMap((one) => item(one, "•")));
  const body = lines.map((line) => `${FORMULA.test(line) ? "'" : ""}${line.trimEnd()}`).join("\n");
  return `${body.trimStart()}\n`;
}

/** Plain text for mail and notes; its only address is the article's. */
export const textFormat: Format = { id: "text", mime: "text/plain", render };
