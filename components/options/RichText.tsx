import { type ComponentChild, h } from "preact";

/** The elements that the rich-text format writes, and what stands for them below the headings of a page. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ["h1", "h4"],
  ["h2", "h5"],
  ["p", "p"],
  ["ul", "ul"],
  ["li", "li"],
  ["strong", "strong"],
  ["time", "span"],
  // The addresses of an invented article lead nowhere.
  ["a", "u"],
]);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);

const TOKEN = /<(\/?)(\w+)[^>]*>|([^<]+)/g;

/** Shows what the rich-text format wrote, as a word processor would: its elements, without attributes. */
export function RichText({ html }: { html: string }) {
  const open: { tag: string; children: ComponentChild[] }[] = [{ tag: "div", children: [] }];
  for (const [, end, name = "", words] of html.matchAll(TOKEN)) {
    const around = open.at(-1);
    if (words) around?.children.push(words.replace(/&[^;]+;/g, (mark) => CHARACTERS.get(mark) ?? mark));
    else if (end) close(open);
    else open.push({ tag: ELEMENTS.get(name) ?? "span", children: [] });
  }
  while (open.length > 1) close(open);
  return (
    <div class="preview rich-text" lang="en">
      {open[0]?.children}
    </div>
  );
}

/** Makes an element of what was opened last. */
function close(open: { tag: string; children: ComponentChild[] }[]): void {
  const closed = open.length > 1 ? open.pop() : undefined;
  if (closed) open.at(-1)?.children.push(h(closed.tag, null, ...closed.children));
}
