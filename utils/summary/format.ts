import type { Factbox } from "../types.ts";
import type { CopyChoices } from "./copy-choices.ts";
import type { RenderContext } from "./outline-sections.ts";
import type { MessageKey } from "./translate.ts";

/** The ids of the formats in the order of the menu; the first is the default. */
export const FORMAT_IDS = ["markdown", "text", "html", "json"] as const;

/** The names of the formats, which menus show without loading what renders them. */
export const FORMAT_NAMES: Readonly<Record<FormatId, MessageKey>> = {
  markdown: "formatMarkdown",
  text: "formatText",
  html: "formatHtml",
  json: "formatJson",
};

/** Identifies a format in the settings and in the batch command. */
export type FormatId = (typeof FORMAT_IDS)[number];

/** True for the id of a format. Settings import this file only, which loads no format. */
export function isFormatId(value: unknown): value is FormatId {
  return FORMAT_IDS.some((id) => id === value);
}

/** A format in which a factbox is copied. */
export type Format = {
  id: FormatId;
  mime: string;
  render: (factbox: Factbox, context: RenderContext, choices?: CopyChoices) => string;
};
