import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Browser, Page } from "puppeteer-core";
import { parseRequest } from "../distill/request.ts";
import { ALL_PHRASES } from "../load-phrases.ts";

/** A page of a set; `text` is its annotated article, a paragraph a line, if there is one. */
export type SetPage = { id: string | number; html: string; url: string; text?: string };

/** Script that stands in for the extension's API where the built page script runs outside an extension. */
export const OUTSIDE_EXTENSION = `{
  const event = { addListener: () => undefined };
  const local = { get: () => Promise.resolve({}), onChanged: event };
  const phrases = ${JSON.stringify(ALL_PHRASES)};
  const answer = ({ type }) => Promise.resolve(type === "phrases" ? phrases : undefined);
  const runtime = { id: "outside", sendMessage: answer, onMessage: event };
  globalThis.browser = { runtime, storage: { local } };
}`;

/** True for an address that a browser can open as a page of the web; some sets name their pages otherwise. */
const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

const FIXTURES = new URL("../../test/pages/", import.meta.url);

/** Reads the pages in a JSON Lines file, gzipped or not. */
export function pagesIn(file: string): SetPage[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  return lines.flatMap((line) => {
    const parsed = line.trim() ? parseRequest(line) : null;
    if (!parsed?.ok || parsed.request.source.kind !== "html") return [];
    const { id, source, url } = parsed.request;
    const page = { id, html: source.html, url: isWebAddress(url) ? url : "https://page.invalid/" };
    const text: unknown = Object(JSON.parse(line)).gold?.text;
    return [typeof text === "string" && text ? { ...page, text } : page];
  });
}

/** A named set of pages. */
export type PageSet = { name: string; pages: SetPage[] };

/** Reads one page in `every` of each file's set; without files, of the project's fixtures. */
export function pagesOf(files: readonly string[], every = 1): PageSet[] {
  const sets = files.length
    ? files.map((file) => ({ name: file.replace(/^.*\//, ""), pages: pagesIn(file) }))
    : [{ name: "fixtures", pages: fixturePages() }];
  return sets.map(({ name, pages }) => ({ name, pages: pages.filter((_, index) => index % every === 0) }));
}

/** Reads the project's fixtures. */
function fixturePages(): SetPage[] {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => ({
    id: name,
    html: readFileSync(new URL(`${name}/page.html`, FIXTURES), "utf8"),
    url: `https://${name}.example/`,
  }));
}

/** Opens a page in a tab without its scripts and without loading anything else, calls `use`, and closes the tab. */
export async function withPage<T>(
  browser: Browser,
  { html, url }: SetPage,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
      // A policy instead of the browser's switch, which would also stop DOMPurify.
      const headers = { "content-security-policy": "script-src 'none'" };
      if (own) request.respond({ contentType: "text/html; charset=utf-8", headers, body: html }).catch(() => undefined);
      else request.abort().catch(() => undefined);
    });
    await page.goto(url.replace(/^http:/, "https:"), { waitUntil: "domcontentloaded", timeout: 60_000 });
    return await use(page);
  } finally {
    await page.close();
  }
}
