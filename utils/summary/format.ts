import type { Factbox } from "../types.ts";
import type { RenderContext } from "./outline.ts";
import type { MessageKey } from "./translate.ts";

/** Identifies a format in the settings and in the batch command. */
export type FormatId = "markdown" | "text" | "html" | "json";

/** A format in which a factbox is copied. */
export type Format = {
  id: FormatId;
  mime: string;
  nameKey: MessageKey;
  render: (factbox: Factbox, context: RenderContext) => string;
};
