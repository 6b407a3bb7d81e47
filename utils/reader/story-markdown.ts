import { isElement } from "../shared/dom-nodes.ts";
import { escapeAddress, escapeMarkdown } from "../summary/escape-markdown.ts";
import { plainWords } from "../summary/plain-words.ts";

const HEADING = /^H([2-6])$/;
const BLOCKS = new Set(
  "P DIV SECTION UL OL LI DL DT DD BLOCKQUOTE PRE FIGURE FIGCAPTION TABLE CAPTION HR H2 H3 H4 H5 H6".split(" "),
);
const EMPHASIS: Readonly<Record<string, string>> = { EM: "*", I: "*", STRONG: "**", B: "**", S: "~~", DEL: "~~" };

/** What lies deeper is written as plain words; no article needs it. */
const MAX_DEPTH = 60;

/** What a story is written with: its elements that are blocks or have blocks in them. */
type Story = { withBlocks: ReadonlySet<Element> };

/** Writes a sanitised story as Markdown: headings, paragraphs, lists, quotations, code, tables and links. */
export function storyToMarkdown(root: Element): string {
  return `${blocksOf(root, { withBlocks: findBlocks(root) }).join("\n\n")}\n`;
}

function findBlocks(root: Element): Set<Element> {
  const found = new Set<Element>();
  for (const block of root.querySelectorAll([...BLOCKS].join()))
    for (let element: Element | null = block; element && !found.has(element); element = element.parentElement)
      found.add(element);
  return found;
}

/** Writes the blocks in an element; text between them is a paragraph. */
function blocksOf(parent: Element, story: Story, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [escapeMarkdown(plainWords(parent.textContent ?? "")).trim()].filter(Boolean);
  const blocks: string[] = [];
  let inline: Node[] = [];
  const flush = () => {
    const words = inlineOf(inline);
    if (words) blocks.push(words);
    inline = [];
  };
  for (const child of parent.childNodes) {
    if (!isElement(child) || !story.withBlocks.has(child)) {
      inline.push(child);
      continue;
    }
    flush();
    blocks.push(...blockOf(child, story, depth + 1));
  }
  flush();
  return blocks;
}

function blockOf(element: Element, story: Story, depth: number): string[] {
  const level = Number(HEADING.exec(element.tagName)?.[1] ?? 0);
  const inside = () => blocksOf(element, story, depth);
  if (level) return inside().map((words) => `${"#".repeat(level)} ${words.replace(/\n+/g, " ")}`);
  if (element.tagName === "UL" || element.tagName === "OL") return [listOf(element, story, depth)].filter(Boolean);
  if (element.tagName === "BLOCKQUOTE") return [prefixed(inside().join("\n\n"), "> ")].filter((words) => words !== ">");
  if (element.tagName === "PRE") return [codeOf(element.textContent ?? "")];
  if (element.tagName === "TABLE") return tableOf(element, story, depth);
  if (element.tagName === "HR") return ["---"];
  return inside();
}

const prefixed = (block: string, prefix: string) =>
  block
    .split("\n")
    .map((line) => `${prefix}${line}`.trimEnd())
    .join("\n");

/** A fence is longer than any run of backticks in the code. */
function codeOf(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${code.replace(/\n$/, "")}\n${fence}`;
}

function listOf(list: Element, story: Story, depth: number): string {
  const items = [...list.children].filter(({ tagName }) => tagName === "LI");
  return items
    .map((item, index) => {
      const mark = list.tagName === "OL" ? `${index + 1}. ` : "- ";
      const words = blocksOf(item, story, depth + 1).join("\n\n");
      return mark + words.replace(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length)}`);
    })
    .join("\n");
}

/** Writes a table; the first row is its head, because Markdown has no table without one. */
function tableOf(table: Element, story: Story, depth: number): string[] {
  const rows = rowsOf(table).map((row) => [...row.children].map((cell) => cellOf(cell, story, depth)));
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const caption = [...table.children].find(({ tagName }) => tagName === "CAPTION");
  const above = caption ? blocksOf(caption, story, depth + 1) : [];
  if (!columns) return above;
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [...above, [line(head), line(Array.from({ length: columns }, () => "---")), ...body.map(line)].join("\n")];
}

/** Returns the rows of a table, without those of tables in its cells. */
const rowsOf = (table: Element): Element[] =>
  [...table.children].flatMap((child) =>
    child.tagName === "TR" ? [child] : /^T(?:HEAD|BODY|FOOT)$/.test(child.tagName) ? [...child.children] : [],
  );

const cellOf = (cell: Element, story: Story, depth: number) =>
  blocksOf(cell, story, depth + 1)
    .join(" ")
    .replace(/\n+/g, " ")
    .replace(/(?<!\\)\|/g, "\\|");

/** Writes text with its emphasis and links on one line. */
function inlineOf(nodes: Iterable<Node>): string {
  return [...nodes]
    .map((node) => phraseOf(node, 0))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function phraseOf(node: Node, depth: number): string {
  if (!isElement(node) || depth > MAX_DEPTH) return escapeMarkdown(plainWords(node.textContent ?? ""));
  if (node.tagName === "BR") return " ";
  const words = [...node.childNodes].map((child) => phraseOf(child, depth + 1)).join("");
  const inner = words.trim();
  if (!inner) return words;
  // Marks of emphasis must touch the words, and the space around them must stay.
  const around = (open: string, close: string) => words.replace(inner, () => `${open}${inner}${close}`);
  const address = node.tagName === "A" ? node.getAttribute("href") : null;
  if (address) return around("[", `](${escapeAddress(address)})`);
  const mark = EMPHASIS[node.tagName];
  return mark ? around(mark, mark) : words;
}
