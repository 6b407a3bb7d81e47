import type { Factbox } from "../types.ts";
import { DEFAULT_COPY_CHOICES } from "./copy-choices.ts";
import { deepLink } from "./deep-link.ts";
import { escapeHtml, htmlLink } from "./escape-html.ts";
import type { Format } from "./format.ts";
import { createOutline } from "./outline.ts";
import type { OutlineItem, RenderContext } from "./outline-sections.ts";

function render(factbox: Factbox, context: RenderContext, choices = DEFAULT_COPY_CHOICES): string {
  const { title, url, about, event, sections } = createOutline(factbox, context, choices.all);
  const linked = (words: string, { fact }: OutlineItem) =>
    fact && words && choices.links
      ? htmlLink(deepLink(url, factbox.article.text, fact, "short"), words)
      : escapeHtml(words);
  const item = (one: OutlineItem): string => {
    // <time> lets programs find the day of an upcoming event.
    const day = one.coming ? `<time datetime="${escapeHtml(one.coming)}">${escapeHtml(one.label)}</time>` : null;
    const coming = one.coming ? ` (${escapeHtml(context.t("summaryComing"))})` : "";
    const label = one.label ? `<strong>${day ?? escapeHtml(one.label)}</strong>${coming}` : "";
    const [mark = "", rest = ""] = splitMark(label ? one.rest : one.rest.replace(/^[:,]?\s/, ""));
    const words = rest ? `${escapeHtml(mark)}${linked(rest, one)}` : "";
    const alone =
      !rest && one.fact && !one.coming
        ? `<strong>${linked(one.label, one)}</strong>`
        : `${label}${words || escapeHtml(mark)}`;
    const items = one.items?.length ? `<ul>${one.items.map(item).join("")}</ul>` : "";
    return `<li>${alone}${items}</li>`;
  };
  const heading = [`<h1>${htmlLink(url, title)}</h1>`, `<p>${about.map(escapeHtml).join(" · ")}</p>`];
  const parts = [
    ...(choices.heading ? heading : []),
    event ? `<p>${linked(event.label, event)}${escapeHtml(event.rest)}</p>` : "",
    ...sections.map(({ heading, items }) => `<h2>${escapeHtml(heading)}</h2><ul>${items.map(item).join("")}</ul>`),
  ];
  return parts.filter(Boolean).join("\n");
}

/** Splits the mark and space at the start of the rest of an item from its words, which are the link. */
const splitMark = (rest: string): string[] => /^([:,]?\s?)(.*)$/s.exec(rest)?.slice(1) ?? [];

/** Rich text for word processors and mail: headings, lists and links only. The clipboard also gets plain text. */
export const htmlFormat: Format = { id: "html", mime: "text/html", render };
