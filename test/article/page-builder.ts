import { JSDOM } from "jsdom";
import { extractPage } from "../../utils/pipeline/extract-page.ts";

const SUBJECTS = ["harbour", "library", "tram depot", "orchard", "observatory", "brewery", "school", "bridge"];

/** Returns the nth sentence of an invented story, about 120 characters long. */
export const sentence = (n: number) =>
  `The ${SUBJECTS[n % SUBJECTS.length]} of Velmora opened its doors on day ${n} of the month, and the council promised ${n + 3} more repairs before autumn.`;

/** Returns paragraphs of two sentences each. */
export const paragraphs = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `<p>${sentence(from + 2 * i)} ${sentence(from + 2 * i + 1)}</p>`).join("\n");

/** Joins the strings for each number below a count. */
export const times = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join("\n");

/** Returns a JSON-LD script. */
export const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** Returns meta tags with properties, such as Open Graph's. */
export const og = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join("");

/** A page in outline: its language, the host and path of its address, title, head and body. */
export type Sketch = { lang?: string; host?: string; at?: string; title?: string; head?: string; body: string };

const NAV = `<header><a href="/">Velmora Post</a><nav>${times(8, (n) => `<a href="/s/${n}">Section ${n}</a>`)}</nav></header>`;
const FOOTER = `<footer>${times(10, (n) => `<a href="/f/${n}">Footer ${n}</a>`)}<p>© Velmora Post 2026</p></footer>`;

/** Classifies a sketched page: "article" or "limited", or the reason why it is not an article. */
export function verdictOn(sketch: Sketch): string {
  const { lang = "en", host = "velmora.example", at = "/2026/03/some-page", title = "Some page" } = sketch;
  const { head = "", body } = sketch;
  const url = `https://${host}${at}`;
  const html = `<html lang="${lang}"><head><title>${title}</title>${head}</head><body>${NAV}${body}${FOOTER}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  const view = { access: { access: "unknown" as const, limited: false }, clutter: new Set<Element>(), sanitise: null };
  const { state, reason } = extractPage(document, view, { url, published: null, now: () => 0 });
  return reason ?? state;
}
