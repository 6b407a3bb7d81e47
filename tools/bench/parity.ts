// npm run parity -- PAGES.jsonl[.gz] …: whether an article's text in Node is the one in Chromium, page by page, scripts off.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import puppeteer, { type Page } from "puppeteer-core";
import { QUIET_CHROMIUM } from "../browser/chromium.ts";
import { findBrowser } from "../browser/find.ts";
import { distillHtml } from "../distill/page.ts";
import { parseRequest } from "../distill/request.ts";

const SCRIPT = new URL("../../.output/chrome-mv3/distill.js", import.meta.url);

/** The pages in a JSON Lines file, packed or not. */
function pagesIn(file: string): { id: string | number; html: string; url: string }[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  return lines.flatMap((line) => {
    const parsed = line.trim() ? parseRequest(line) : null;
    if (!parsed?.ok || parsed.request.source.kind !== "html") return [];
    return [
      { id: parsed.request.id, html: parsed.request.source.html, url: parsed.request.url ?? "https://page.invalid/" },
    ];
  });
}

/** What the built page script gives as the article's text in a Chromium tab. */
async function textInChromium(page: Page, script: string, html: string, url: string): Promise<string> {
  page.removeAllListeners("request");
  page.on("request", (request) => {
    const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
    // A policy, not the browser's switch, keeps the page's scripts off: with the switch, DOMPurify's own policy cannot run.
    const headers = { "content-security-policy": "script-src 'none'" };
    if (own) request.respond({ contentType: "text/html; charset=utf-8", headers, body: html }).catch(() => undefined);
    else request.abort().catch(() => undefined);
  });
  await page.goto(url.replace(/^http:/, "https:"), { waitUntil: "domcontentloaded", timeout: 60_000 });
  // Outside an extension the script has nobody to tell how much it took off the page.
  await page.evaluate("globalThis.browser = { runtime: { id: 'parity', sendMessage: () => Promise.resolve() } }; 0");
  const text: unknown = await page.evaluate(`(${script.trim().replace(/;$/, "")}).reading.article.text`);
  return String(text);
}

const files = process.argv.slice(2);
const found = findBrowser("chromium");
if (!files.length || !found.ok) {
  console.error(found.ok ? "usage: npm run parity -- PAGES.jsonl[.gz] …" : found.error);
  process.exit(2);
}
const script = readFileSync(SCRIPT, "utf8");
const browser = await puppeteer.launch({ executablePath: found.path, pipe: true, args: [...QUIET_CHROMIUM] });
for (const file of files) {
  const pages = pagesIn(file);
  const differing: string[] = [];
  for (const { id, html, url } of pages) {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    try {
      const there = await textInChromium(page, script, html, url);
      const here = distillHtml(html, { url: url.replace(/^http:/, "https:"), published: null, withHtml: false }).article
        .text;
      if (here !== there) differing.push(`${id}: ${here.length} characters in Node, ${there.length} in Chromium`);
    } catch (error) {
      differing.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
    await page.close();
  }
  console.log(`${file.replace(/^.*\//, "")}: ${pages.length - differing.length} of ${pages.length} equal`);
  for (const line of differing) console.log(`  ${line}`);
}
await browser.close();
