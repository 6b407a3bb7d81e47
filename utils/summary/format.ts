import type { Factbox } from "../types.ts";
import type { RenderContext } from "./outline.ts";
import type { MessageKey } from "./translate.ts";

/** The identifiers of the formats, as the batch command and the stored choice name them. */
export type FormatId = "markdown" | "text" | "html" | "json";

/** One form in which a factbox leaves the browser, by the reader's own hand. */
export type Format = {
  id: FormatId;
  mime: string;
  nameKey: MessageKey;
  render: (factbox: Factbox, circumstance: RenderContext) => string;
};
