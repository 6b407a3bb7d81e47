import type { Factbox, Span } from "../types.ts";
import { type CopyChoices, DEFAULT_COPY_CHOICES } from "./copy-choices.ts";
import { deepLink } from "./deep-link.ts";
import { escapeAddress, escapeInline, escapeMarkdown } from "./escape-markdown.ts";
import type { Format } from "./format.ts";
import { createOutline } from "./outline.ts";
import type { OutlineItem, RenderContext } from "./outline-sections.ts";
import { isWebAddress } from "./plain-words.ts";

/** The addresses take at most this share of the characters; further facts get no reference. */
const MAX_ADDRESS_SHARE = 0.33;
const REFERENCE_CHARS = 16;

/** Writes the lines of a summary; `refer` returns the mark of a reference to a fact, or nothing. */
function linesOf(
  factbox: Factbox,
  context: RenderContext,
  choices: CopyChoices,
  refer: (fact: Span) => string,
): string[] {
  const { title, url, about, event, sections } = createOutline(factbox, context, choices.all);
  const heading = url ? `[${escapeMarkdown(title)}](${escapeAddress(url)})` : escapeMarkdown(title);
  const markOf = ({ fact }: OutlineItem) => (fact ? refer(fact) : "");
  const coming = (item: OutlineItem) => (item.coming ? ` (${context.t("summaryComing")})` : "");
  const item = (one: OutlineItem, indent: string): string[] => [
    `${indent}- ${one.label ? `**${escapeInline(one.label)}**` : ""}${coming(one)}${withSpace(one)}${markOf(one)}`,
    ...(one.items ?? []).flatMap((child) => item(child, `${indent}  `)),
  ];
  const lines = choices.heading ? [`# ${heading}`, "", escapeMarkdown(about.join(" · "))] : [];
  if (event) lines.push("", `${escapeMarkdown(event.label + event.rest)}${markOf(event)}`);
  for (const { id, heading: words, items } of sections) {
    // Of a person, the name is enough to find the place.
    const unlinked = items.map((one) => ({ ...one, fact: null }));
    const shown = id === "people" && !choices.all ? unlinked : items;
    lines.push("", `## ${escapeMarkdown(words)}`, "", ...shown.flatMap((one) => item(one, "")));
  }
  return lines;
}

/** Returns the rest of an item; without a label it begins with its first word. */
const withSpace = ({ label, rest }: OutlineItem) =>
  escapeMarkdown(label ? rest : rest.replace(/^[:,]?\s/, "")).replace(/^ ?/, label && /^\s/.test(rest) ? " " : "");

function render(factbox: Factbox, context: RenderContext, choices = DEFAULT_COPY_CHOICES): string {
  const { canonicalUrl, text } = factbox.article;
  const size = linesOf(factbox, context, choices, () => "").join("\n").length;
  const isLinked = choices.links && isWebAddress(canonicalUrl);
  const references: string[] = [];
  const headingChars = choices.heading ? canonicalUrl.length : 0;
  let addressChars = headingChars;
  let isFull = !isLinked;
  const refer = (fact: Span): string => {
    const address = escapeAddress(deepLink(canonicalUrl, text, fact, "short"));
    const total = size + addressChars + address.length + REFERENCE_CHARS * (references.length + 1) - headingChars;
    if (isFull || (!choices.all && addressChars + address.length > MAX_ADDRESS_SHARE * total)) {
      isFull = true;
      return "";
    }
    addressChars += address.length;
    return ` [${references.push(address)}]`;
  };
  const lines = linesOf(factbox, context, choices, refer);
  const notes = references.map((address, index) => `[${index + 1}]: ${address}`);
  const body = lines
    .join("\n")
    .trimStart()
    .replace(/\n{3,}/g, "\n\n");
  return `${body}\n${notes.length > 0 ? `\n${notes.join("\n")}\n` : ""}`;
}

/** Markdown: the linked title, the event, a list for each kind of fact, and numbered references to their sentences. */
export const markdownFormat: Format = { id: "markdown", mime: "text/plain", render };
