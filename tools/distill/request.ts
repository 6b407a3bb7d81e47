/** One line of the batch command's input: a page or a bare text. */
export type Request = {
  id: string | number;
  source: { kind: "html"; html: string } | { kind: "text"; text: string };
  url: string | null;
  published: string | null;
  /** What was said and could not be used, in words; the page or text is answered all the same. */
  warnings: string[];
};

/** A request, or in words what keeps the line from being one, with the line's id where it has one. */
export type Parsed = { ok: true; request: Request } | { ok: false; id: string | number | null; error: string };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/;

/** Reads one line of JSON Lines input. */
export function parseRequest(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, id: null, error: `not JSON: ${error instanceof Error ? error.message : "unreadable"}` };
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

/** Whether a value is an ISO 8601 day, alone or with a time. */
export function isIsoTime(value: unknown): value is string {
  return typeof value === "string" && ISO_DAY.test(value) && !Number.isNaN(Date.parse(value));
}
