import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

/** The formats in the order a reader is offered them; the first is the default. */
export const formats: readonly Format[] = [markdown, text, html, json];
