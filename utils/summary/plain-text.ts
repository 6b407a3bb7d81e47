import type { Factbox } from "../types.ts";
import type { Format } from "./format.ts";
import { createOutline } from "./outline.ts";
import type { OutlineItem, RenderContext } from "./outline-sections.ts";

function render(factbox: Factbox, context: RenderContext): string {
  const { title, url, about, event, sections } = createOutline(factbox, context);
  const item = (one: OutlineItem, mark: string): string[] => {
    const coming = one.coming ? ` (${context.t("summaryComing")})` : "";
    const words = one.label ? `${one.label}${coming}${one.rest}` : one.rest.replace(/^[:,]?\s/, "");
    return [`${mark} ${words}`, ...(one.items ?? []).flatMap((child) => item(child, "  –"))];
  };
  const lines = [title, about.join(" · "), url].filter(Boolean);
  if (event) lines.push("", `${event.label}${event.rest}`);
  for (const { heading, items } of sections)
    lines.push("", heading.toUpperCase(), ...items.flatMap((one) => item(one, "•")));
  return `${lines.map((line) => line.replace(/\s+$/, "")).join("\n")}\n`;
}

/** Plain text for mail and notes; its only address is the article's. */
export const textFormat: Format = { id: "text", mime: "text/plain", render };
