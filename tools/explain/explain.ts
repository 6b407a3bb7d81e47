// npm run --silent explain -- FILE.html [URL]: every line of a page, + what is the story's, - what is not and why, as the article is read.
import { readFile } from "node:fs/promises";
import { JSDOM, VirtualConsole } from "jsdom";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { findContent } from "../../utils/article/content/classify-blocks.ts";
import { explainOmissions } from "../../utils/article/content/explain-omissions.ts";
import { limitPageSize } from "../../utils/article/dom/limit-page-size.ts";
import { prepareForReadability } from "../../utils/article/dom/prepare-for-readability.ts";
import { readMetadata } from "../../utils/article/metadata/metadata.ts";
import { elementText } from "../../utils/clean/dom/element-text.ts";
import { clutterFindings } from "../../utils/pipeline/clutter.ts";
import { createTranslator } from "../../utils/summary/translate.ts";

const [file, url = "https://page.invalid/"] = process.argv.slice(2);
if (!file || !URL.canParse(url)) {
  console.error("usage: npm run --silent explain -- FILE.html [URL]");
  process.exit(2);
}
const t = createTranslator(messages);
const dom = new JSDOM(await readFile(file, "utf8"), { url, virtualConsole: new VirtualConsole() });
const { page } = limitPageSize(dom.window.document);
const unwanted = (copy: Document): Element[] =>
  clutterFindings(copy).map(({ element, reason }) => {
    console.log(`- [${t(reason)}] ${elementText(element, 120)}`);
    return element;
  });
const { blocks, chosen } = findContent(prepareForReadability(page, unwanted, url), readMetadata(page, url), false);
const reasons = new Map(explainOmissions(blocks, new Set(chosen)).map(({ block, reason }) => [block, reason]));
for (const block of blocks) {
  const reason = reasons.get(block);
  console.log(reason ? `- [${reason}] ${block.words.slice(0, 120)}` : `+ ${block.words.slice(0, 120)}`);
}
