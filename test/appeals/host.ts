import { read } from "../support/source-files.ts";
import { rich, safe } from "./markup.ts";
import type { Names } from "./names.ts";

/** A story: its headline and its paragraphs, each HTML of its own. */
export type Story = { language: string; title: string; blocks: string[] };

/**
 * What is put into a page beside its story, as HTML: into the text, behind it, into the side column, before
 * everything, after everything, and by script after loading.
 */
export type Additions = {
  between: string;
  end: string;
  aside: string;
  first: string;
  last: string;
  late: string;
  /** When it comes, in milliseconds after loading. */
  lateBy: number;
  css: string;
  head: string;
  /** A script's statement that keeps the page from being scrolled. */
  lock: string;
};

/** A page without additions. */
export const NOTHING: Additions = {
  between: "",
  end: "",
  aside: "",
  first: "",
  last: "",
  late: "",
  lateBy: 60,
  css: "",
  head: "",
  lock: "",
};

/** Where an addition between paragraphs stands: after this many. */
const BEFORE = 4;

/** The neutral story of a language; nothing in it asks for anything. */
export function neutralStory(language: string): Story {
  const [title = "", ...paragraphs] = read(`test/appeals/hosts/${language}.txt`).trim().split(/\n\n+/);
  return {
    language,
    title: title.replace(/^# /, ""),
    blocks: paragraphs.map((words) => `<p data-story>${rich(words)}</p>`),
  };
}

/**
 * One article page. `plain` builds it of boxes without meaning; `data-story` marks each of the story's blocks,
 * `data-stays` what else must stay.
 */
export function storyPage(story: Story, names: Names, plain: boolean, added: Additions): string {
  const { part, at } = names;
  const box = (tag: string, name: string, inner: string) => {
    const used = plain ? "div" : tag;
    return `<${used} class="${part(name)}">${inner}</${used}>`;
  };
  const links = (words: string[]) =>
    words.map((word) => `<a href="/${word.toLowerCase().replaceAll(" ", "-")}">${word}</a>`).join(" ");
  const header = `<div data-stays>${links(["Home", "World", "Coast", "Sport", "Newsletters", "Donate", "Sign in"])}<form role="search"><input type="search" aria-label="Search"></form></div>`;
  const body = [...story.blocks.slice(0, BEFORE), added.between, ...story.blocks.slice(BEFORE)].join("\n");
  const text = `<h1 data-story>${safe(story.title)}</h1><div class="${part("meta")}">Mira Tolan · 3 November 2026</div>${box("div", "body", body)}`;
  const side = box(
    "aside",
    "side",
    `<div data-stays><h3>Most read</h3>${links(["Herring prices climb", "A tower for two", "The trumpet player speaks"])}</div>${added.aside}`,
  );
  const footer = box(
    "footer",
    "footer",
    `<p>© 2026 ${links(["About", "Contact", "Privacy", "Support us", "Newsletter"])}</p>`,
  );
  const main = box("main", "main", box("article", "story", text + added.end) + side);
  const css = `body{margin:0;font:18px/1.5 serif}${at("main")}{display:grid;grid-template-columns:680px 300px;gap:40px;width:1020px;margin:0 auto}p{margin:0 0 18px}.locked,.modal-open{overflow:hidden}`;
  const late = added.late
    ? `<script>addEventListener("load", () => setTimeout(() => { const box = document.createElement("div"); box.setHTMLUnsafe(${inScript(added.late)}); document.body.prepend(...box.childNodes); delete document.body.dataset.late; ${added.lock} }, ${added.lateBy}))</script>`
    : "";
  const now = !added.late && added.lock ? `<script>${added.lock}</script>` : "";
  const head = `<meta charset="utf-8"><title>${safe(story.title)}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-03T08:10:00+01:00">${added.head}<style>${css}${added.css}</style>`;
  return `<!doctype html><html lang="${story.language}"><head>${head}</head><body${added.late ? ' data-late="coming"' : ""}>${added.first}${box("header", "header", header)}${main}${footer}${added.last}${now}${late}</body></html>`;
}

/** A string as a script in HTML may hold it. */
function inScript(words: string): string {
  return JSON.stringify(words).replaceAll("<", "\\u003c");
}
