// npm run --silent explain -- FILE.html [URL]
//   Prints every line of a page: + if it belongs to the story, - if it does not, with the reason.
//   Then what the page is: the signals of each kind that is no article, against the points of an article.
// npm run --silent explain -- --clean FILE.html [URL]
//   Prints everything in a page that might be clutter, with its signals, their weights and the verdict.
import "../load-phrases.ts";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { JSDOM, VirtualConsole } from "jsdom";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { findContent } from "../../utils/article/content/classify-blocks.ts";
import { explainOmissions } from "../../utils/article/content/explain-omissions.ts";
import { limitPageSize } from "../../utils/article/dom/limit-page-size.ts";
import { prepareForReadability } from "../../utils/article/dom/prepare-for-readability.ts";
import { createReasonFinder, removeBoilerplate } from "../../utils/article/dom/remove-boilerplate.ts";
import { readMetadata } from "../../utils/article/metadata/metadata.ts";
import { classifyPage, explainPageType } from "../../utils/article/page-type/is-article.ts";
import { elementText } from "../../utils/clean/dom/element-text.ts";
import { elementsOf } from "../../utils/clean/engine/select-findings.ts";
import { explainClutter } from "../../utils/clean/explain-clutter.ts";
import { labelOf } from "../../utils/clean/reasons.ts";
import { selectLanguages } from "../../utils/phrases/catalog.ts";
import { pageLanguages } from "../../utils/phrases/page-languages.ts";
import { clutterFindings } from "../../utils/pipeline/clutter.ts";
import { createTranslator } from "../../utils/summary/translate.ts";

const { values, positionals } = parseArgs({ options: { clean: { type: "boolean" } }, allowPositionals: true });
const [file, url = "https://page.invalid/"] = positionals;
if (!file || !URL.canParse(url)) {
  console.error("usage: npm run --silent explain -- [--clean] FILE.html [URL]");
  process.exit(2);
}
const dom = new JSDOM(await readFile(file, "utf8"), { url, virtualConsole: new VirtualConsole() });
const { page } = limitPageSize(dom.window.document);
selectLanguages(pageLanguages(page));
if (values.clean) printClutter(page);
else printStory(page, url);

function printStory(page: Document, url: string): void {
  const t = createTranslator(messages);
  const clutter = (copy: Document): Element[] =>
    clutterFindings(copy).flatMap((finding) => {
      console.log(`- [${t(labelOf(finding).reason)}] ${elementText(finding.element, 120)}`);
      return elementsOf(finding);
    });
  const metadata = readMetadata(page, url);
  const { blocks, chosen } = findContent(
    prepareForReadability(page, clutter, { url, title: metadata.title }),
    metadata,
    false,
  );
  const kept = removeBoilerplate(chosen, metadata, blocks);
  const reasonFor = createReasonFinder(chosen, metadata);
  const reasons = new Map(explainOmissions(blocks, new Set(chosen)).map(({ block, reason }) => [block, reason]));
  chosen.forEach((block, index) => {
    if (!kept.includes(block)) reasons.set(block, reasonFor(block, index) ?? "a copy, or a heading above nothing");
  });
  for (const block of blocks) {
    const reason = reasons.get(block);
    console.log(reason ? `- [${reason}] ${block.words.slice(0, 120)}` : `+ ${block.words.slice(0, 120)}`);
  }
  const context = {
    url,
    blocks: kept,
    pageBlocks: blocks,
    hasByline: metadata.byline.length > 0,
    hasDate: (metadata.published ?? metadata.modified) !== null,
  };
  const verdict = classifyPage(page, context);
  console.log(`\n${verdict.readable ? "An article." : `Not an article. ${t(verdict.reason)}`}`);
  for (const { reason, points, credentials, found } of explainPageType(page, context)) {
    const signals = found.map(([signal, min, more = 1]) => `${signal} ≥ ${min}: ${more}`).join(", ");
    console.log(`  ${t(reason)} ${points} points against ${credentials}${signals && ` (${signals})`}`);
  }
}

function printClutter(page: Document): void {
  console.log(
    "No layout in Node: overlays are judged by words, roles and vendors; size, place and opener are unknown.",
  );
  for (const { rule, text, signals, verdict } of explainClutter(page)) {
    console.log(`\n[${rule}] ${text}`);
    for (const { signal, weight, why } of signals) {
      const sum = weight === null ? "" : weight > 0 ? `+${weight}` : String(weight);
      console.log(`  ${sum.padStart(2)} ${signal}: ${why}`);
    }
    console.log(`  = ${verdict}`);
  }
}
