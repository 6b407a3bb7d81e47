import { setImmediate } from "node:timers/promises";
import { JSDOM, VirtualConsole } from "jsdom";
import type { CommandArguments } from "../bench/commands.ts";
import { answer } from "../distill/answer.ts";
import { boundHtml } from "../distill/bound-html.ts";
import { parseRequest } from "../distill/request.ts";
import { valuesOf } from "../train/json-lines.ts";
import { quoteFaults } from "./quote-faults.ts";

const MAX_LISTED = 20;
const WORDLESS = "script, style, noscript, template, textarea, head";

/**
 * Checks every quote in JSON Lines files of texts and pages, as the batch command finds them.
 * Each must be a slice of the article's text and, on pages, occur in the page's own words. Resolves to 1 if a quote
 * fails, else to 0.
 */
export async function evaluateVerbatim({ positionals: files }: CommandArguments): Promise<number> {
  let failures = 0;
  for (const file of files) {
    const row = { documents: 0, errors: 0, "not an article": 0, quotes: 0, failures: 0 };
    const name = file.replace(/^.*\//, "");
    for (const value of valuesOf(file)) {
      // A closed page is freed only at the end of its turn of the event loop.
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
      if (source.kind === "text" && found.article.text !== source.text) faults.push("the text was changed");
      if (source.kind === "html" && quotes.length) {
        const page = removeSpace(wordsOfPage(source.html));
        for (const { text } of quotes)
          if (!page.includes(removeSpace(text))) faults.push(`not on the page: ${JSON.stringify(text.slice(0, 80))}`);
      }
      row.quotes += quotes.length;
      row.failures += faults.length;
      for (const fault of faults) if (failures++ < MAX_LISTED) console.log(`${name} ${id}: ${fault}`);
    }
    console.log(
      `${name}: ${Object.entries(row)
        .map(([what, count]) => `${count} ${what}`)
        .join(", ")}`,
    );
  }
  return failures ? 1 : 0;
}

const removeSpace = (words: string) => words.replace(/\s+/g, "");

/** Returns all text of a page that is not code. */
function wordsOfPage(html: string): string {
  const dom = new JSDOM(boundHtml(html).html, { virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  for (const element of document.querySelectorAll(WORDLESS)) element.remove();
  const words = document.documentElement.textContent;
  dom.window.close();
  return words;
}
