import { FORMAT_IDS, type Format, type FormatId } from "./format.ts";
import { htmlFormat } from "./html.ts";
import { jsonLdFormat } from "./json-ld.ts";
import { markdownFormat } from "./markdown.ts";
import { textFormat } from "./plain-text.ts";

const FORMATS_BY_ID: Readonly<Record<FormatId, Format>> = {
  markdown: markdownFormat,
  text: textFormat,
  html: htmlFormat,
  json: jsonLdFormat,
};

/** The formats in the order of the menu; the first is the default. */
export const formats: readonly Format[] = FORMAT_IDS.map((id) => FORMATS_BY_ID[id]);
