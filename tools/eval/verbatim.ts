import { setImmediate } from "node:timers/promises";
import { JSDOM, VirtualConsole } from "jsdom";
import { answer } from "../distill/answer.ts";
import { boundHtml } from "../distill/bound-html.ts";
import { parseRequest } from "../distill/request.ts";
import { valuesOf } from "../train/json-lines.ts";
import { quoteFaults } from "./quote-faults.ts";

const LISTED = 20;
const UNSEEN = "script, style, noscript, template, textarea, head";

/** Holds every quote of the texts and pages in JSON Lines files, read as the batch command reads them, against the text it comes from and, of pages, against the page's own words; resolves to 1 where one fails. */
export async function benchVerbatim(files: readonly string[]): Promise<number> {
  let failures = 0;
  for (const file of files) {
    const row = { documents: 0, errors: 0, "not an article": 0, quotes: 0, failures: 0 };
    const name = file.replace(/^.*\//, "");
    for (const value of valuesOf(file)) {
      // A closed page is let go only when its turn of the event loop ends.
      await setImmediate();
      const parsed = parseRequest(JSON.stringify(value));
      row.documents++;
      const found = parsed.ok ? await answer(parsed.request) : { error: parsed.error };
      if ("error" in found || !parsed.ok) {
        row.errors++;
        continue;
      }
      if (found.state === "not-an-article") row["not an article"]++;
      const { quotes } = found.facts;
      const faults = quoteFaults(found.article.text, quotes);
      const { source, id } = parsed.request;
      if (source.kind === "text" && found.article.text !== source.text) faults.push("the text is another");
      if (source.kind === "html" && quotes.length) {
        const page = squeeze(wordsOfPage(source.html));
        for (const { text } of quotes)
          if (!page.includes(squeeze(text))) faults.push(`not on the page: ${JSON.stringify(text.slice(0, 80))}`);
      }
      row.quotes += quotes.length;
      row.failures += faults.length;
      for (const fault of faults) if (failures++ < LISTED) console.log(`${name} ${id}: ${fault}`);
    }
    console.log(
      `${name}: ${Object.entries(row)
        .map(([what, count]) => `${count} ${what}`)
        .join(", ")}`,
    );
  }
  return failures ? 1 : 0;
}

const squeeze = (words: string) => words.replace(/\s+/g, "");

/** All words of a page that are no code. */
function wordsOfPage(html: string): string {
  const dom = new JSDOM(boundHtml(html).html, { virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  for (const element of document.querySelectorAll(UNSEEN)) element.remove();
  const words = document.documentElement.textContent;
  dom.window.close();
  return words;
}
