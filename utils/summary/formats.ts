import type { Format } from "./format.ts";
import { htmlFormat } from "./html.ts";
import { jsonLdFormat } from "./json-ld.ts";
import { markdownFormat } from "./markdown.ts";
import { textFormat } from "./plain-text.ts";

/** The formats in the order of the menu; the first is the default. */
export const formats: readonly Format[] = [markdownFormat, textFormat, htmlFormat, jsonLdFormat];
