import { errorMessage } from "../../utils/shared/values.ts";

/** One line of the batch command's input: a page or a plain text. */
export type Request = {
  id: string | number;
  source: { kind: "html"; html: string } | { kind: "text"; text: string };
  url: string | null;
  published: string | null;
  /** Fields that could not be used, in words; the request is answered without them. */
  warnings: string[];
};

/** A request, or an error in words with the id of the line; the id is null if the line has none. */
export type Parsed = { ok: true; request: Request } | { ok: false; id: string | number | null; error: string };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/;

/** Parses one line of JSON Lines input. */
export function parseRequest(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, id: null, error: `not JSON: ${errorMessage(error)}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, id: null, error: "not a JSON object" };
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get("id");
  if (typeof id !== "string" && typeof id !== "number")
    return { ok: false, id: null, error: '"id" must be a string or a number' };
  const bad = (error: string): Parsed => ({ ok: false, id, error });
  const html = fields.get("html") ?? undefined;
  const text = fields.get("text") ?? undefined;
  if (html !== undefined && text !== undefined) return bad('"html" and "text" exclude each other');
  if (html === undefined && text === undefined) return bad('neither "html" nor "text"');
  if (typeof (html ?? text) !== "string") return bad(`"${html === undefined ? "text" : "html"}" must be a string`);
  const url = fields.get("url") ?? null;
  if (url !== null && (typeof url !== "string" || !URL.canParse(url))) return bad('"url" is no absolute URL');
  const published = fields.get("published") ?? null;
  const warnings =
    published === null || isIsoTime(published) ? [] : ['"published" is no ISO 8601 date and was not used'];
  const source =
    typeof html === "string" ? { kind: "html" as const, html } : { kind: "text" as const, text: `${text}` };
  return { ok: true, request: { id, source, url, published: isIsoTime(published) ? published : null, warnings } };
}

/** Returns true for an ISO 8601 day that exists, alone or with a time. */
export function isIsoTime(value: unknown): value is string {
  if (typeof value !== "string" || !ISO_DAY.test(value) || Number.isNaN(Date.parse(value))) return false;
  const day = value.slice(0, 10);
  // `Date` takes 31 February for 3 March.
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}
