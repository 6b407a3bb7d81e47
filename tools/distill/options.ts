import { parseArgs } from "node:util";
import { errorMessage } from "../../utils/shared/values.ts";
import type { Format } from "../../utils/summary/format.ts";
import { formats } from "../../utils/summary/formats.ts";
import { isIsoTime } from "./request.ts";

const FORMAT_IDS = formats.map(({ id }) => id).join("|");

/** The usage line of the command. */
export const USAGE =
  `usage: npm run --silent distill -- [--jsonl] [--format ${FORMAT_IDS}] ` +
  "[--url URL] [--published ISO] [FILE.html …]";

/** The options of the command line; `published` is ISO 8601. */
export type Options = {
  jsonl: boolean;
  format: Format;
  url: string | null;
  published: string | null;
  files: string[];
};

/** Parses the command line; returns its options, or an error in words. */
export function readOptions(args: string[]): { ok: true; options: Options } | { ok: false; error: string } {
  try {
    const { values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: "boolean", default: false },
        format: { type: "string" },
        url: { type: "string" },
        published: { type: "string" },
      },
    });
    const format = values.format === undefined ? formats[0] : formats.find(({ id }) => id === values.format);
    if (!format) return { ok: false, error: `no format "${values.format}"` };
    if (values.url !== undefined && !URL.canParse(values.url)) return { ok: false, error: "--url is no absolute URL" };
    if (values.published !== undefined && !isIsoTime(values.published))
      return { ok: false, error: "--published is no ISO 8601 date" };
    if (values.jsonl && files.length) return { ok: false, error: "--jsonl reads standard input and takes no files" };
    if (!values.jsonl && !files.length) return { ok: false, error: "no files, and no --jsonl" };
    return {
      ok: true,
      options: { jsonl: values.jsonl, format, url: values.url ?? null, published: values.published ?? null, files },
    };
  } catch (error) {
    return { ok: false, error: errorMessage(error) };
  }
}
