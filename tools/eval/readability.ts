import { setImmediate } from "node:timers/promises";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { splitIntoBlocks } from "../../utils/article/content/page-blocks.ts";
import type { CommandArguments } from "../bench/commands.ts";
import { pagesOf, type SetPage } from "../bench/page-sets.ts";
import { boundHtml } from "../distill/bound-html.ts";
import { extractHtml } from "../distill/page.ts";
import { compareShingles, flatten } from "../train/shingles.ts";

const MIN_PARAGRAPH_CHARS = 40;
/** Smaller differences in F1, 0 to 1, come from single lines. */
const MIN_DIFFERENCE = 0.01;
const MAX_DIFFERENCE = 0.1;
const MAX_SHARE_WORSE = 0.05;
const MAX_LISTED_PARAGRAPHS = 3;

/** A page with the F1 of both texts, 0 to 1; `lost` are true paragraphs that only Readability keeps. */
type Comparison = { id: string; ours: number; theirs: number; lost: string[]; trueParagraphs: number };

/**
 * Compares the article's text with that of Readability alone on annotated pages, and lists the pages where it is worse.
 * Resolves to 1 if Readability is better on more than 5 % of a set's pages, or on one by more than 10 points;
 * else to 0.
 */
export async function evaluateReadability({ positionals: files, every, list }: CommandArguments): Promise<number> {
  let isWorse = false;
  const table: Record<string, Record<string, string | number>> = {};
  for (const { name, pages } of pagesOf(files, every)) {
    const comparisons: Comparison[] = [];
    for (const page of pages) {
      // A closed page is freed only at the end of its turn of the event loop.
      await setImmediate();
      const comparison = compare(page);
      if (comparison) comparisons.push(comparison);
    }
    const behind = ({ ours, theirs }: Comparison) => theirs - ours;
    const worse = comparisons.filter((page) => behind(page) > MIN_DIFFERENCE);
    const far = comparisons.filter((page) => behind(page) > MAX_DIFFERENCE);
    if (worse.length > MAX_SHARE_WORSE * comparisons.length || far.length) isWorse = true;
    table[name] = {
      pages: comparisons.length,
      F1: percent(
        sum(comparisons, ({ ours }) => ours),
        comparisons.length,
      ),
      "Readability's F1": percent(
        sum(comparisons, ({ theirs }) => theirs),
        comparisons.length,
      ),
      "pages where it is better, %": percent(worse.length, comparisons.length),
      "by more than 10 points": far.length,
      "true paragraphs lost": sum(comparisons, ({ lost }) => lost.length),
      "of those it keeps, %": percent(
        sum(comparisons, ({ lost }) => lost.length),
        sum(comparisons, (page) => page.trueParagraphs),
      ),
    };
    for (const { id, ours, theirs, lost } of comparisons.sort((a, b) => behind(b) - behind(a)).slice(0, list)) {
      console.log(`${name} ${id}: ${percent(ours, 1)} against ${percent(theirs, 1)}`);
      for (const words of lost.slice(0, MAX_LISTED_PARAGRAPHS)) console.log(`  - ${words.slice(0, 120)}`);
    }
  }
  console.table(table);
  return isWorse ? 1 : 0;
}

function compare({ id, html, url, text }: SetPage): Comparison | null {
  if (!text) return null;
  const { article } = extractHtml(html, { url, published: null, withHtml: false });
  const theirs = paragraphsOfReadability(html, url);
  const kept = flatten(article.text);
  const whole = flatten(text);
  const truths = theirs.filter((words) => words.length >= MIN_PARAGRAPH_CHARS && whole.includes(flatten(words)));
  return {
    id: String(id),
    ours: sharedWords(article.text, text),
    theirs: sharedWords(theirs.join("\n"), text),
    lost: truths.filter((words) => !kept.includes(flatten(words))),
    trueParagraphs: truths.length,
  };
}

/** Returns the lines that Readability keeps of a page, without anything of this project. */
function paragraphsOfReadability(html: string, url: string): string[] {
  const dom = new JSDOM(boundHtml(html).html, { url, virtualConsole: new VirtualConsole() });
  const parsed = new Readability<Node>(dom.window.document, { serializer: (node) => node }).parse();
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const lines = parsed?.content && isElement(parsed.content) ? splitIntoBlocks(parsed.content).blocks : [];
  dom.window.close();
  return lines.map(({ words }) => words);
}

/** Returns the F1 of two texts by their four-word shingles, 0 to 1. */
function sharedWords(text: string, gold: string): number {
  if (!text.trim()) return 0;
  const { shared, found, wanted } = compareShingles(text, gold);
  return found + wanted ? (2 * shared) / (found + wanted) : 0;
}

const sum = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((total, item) => total + of(item), 0);
const percent = (part: number, whole: number) => Number(((100 * part) / Math.max(1, whole)).toFixed(1));
