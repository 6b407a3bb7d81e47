/** A source of random numbers from 0 to 1 (exclusive). */
type Random = () => number;
type Mutation = (html: string, random: Random, other: string) => string;

const MAX_CHARS = 3_000_000;
const MAX_MUTATIONS = 5;

const intTo = (end: number, random: Random) => Math.floor(random() * end);
const oneOf = <Item>(items: readonly [Item, ...Item[]], random: Random): Item =>
  items[intTo(items.length, random)] ?? items[0];

/** Returns the start and end of a part of at most `chars` characters. */
function partOf(html: string, chars: number, random: Random): [start: number, end: number] {
  const start = intTo(html.length + 1, random);
  return [start, Math.min(html.length, start + 1 + intTo(chars, random))];
}

const insert = (html: string, words: string, random: Random) => {
  const at = intTo(html.length + 1, random);
  return html.slice(0, at) + words + html.slice(at);
};

/** Replaces one of the matches of a pattern, found from a random place on. */
function replaceOne(html: string, pattern: RegExp, by: (match: string) => string, random: Random): string {
  const from = new RegExp(pattern, "g");
  from.lastIndex = intTo(html.length + 1, random);
  const found = from.exec(html);
  if (!found) return html;
  return html.slice(0, found.index) + by(found[0]) + html.slice(found.index + found[0].length);
}

const OPENED = [
  "<!--",
  "<script>",
  "<style>",
  "<title>",
  "<textarea>",
  "<template>",
  "<svg>",
  "<math>",
  "<select>",
  "<table>",
  "<p><b><i>",
  "<![CDATA[",
  "<noscript>",
  "<plaintext>",
  '<div title="',
] as const;
const WORDS = [
  "\u0000",
  "\ud800",
  "\udfff",
  "\u202e",
  "\ufeff",
  "&#0;",
  "&#xd800;",
  "&#x10ffff;",
  "&nbsp;&nbsp;",
  "“",
  "”",
  "«",
  '"',
  "'",
  "„",
  "…",
  "\r\n\r\n",
  "\u2028",
  "12 March 2026",
  "$1,000,000,000,000,000",
  "said",
  "9".repeat(400),
  "A. ".repeat(60),
  "é́́́́́",
] as const;
const ATTRIBUTES = [
  " hidden",
  ' style="display:none"',
  ' class="paywall"',
  ' id="parentNode"',
  ' name="children"',
  ' dir="rtl"',
  ' lang="x-1"',
  ' lang="de-de-de"',
  ' aria-hidden="true"',
  ' itemprop="articleBody"',
  ' datetime="2026-99-99"',
  ' slot="x"',
] as const;
const TAGS = ["div", "p", "span", "li", "blockquote", "td", "article", "x-y", "form", "a", "button", "h1"] as const;

/** What can happen to a page, as people and programs break them. */
const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  function removePart(html, random) {
    const [start, end] = partOf(html, 4_000, random);
    return html.slice(0, start) + html.slice(end);
  },
  function repeatPart(html, random) {
    const [start, end] = partOf(html, 1_000, random);
    return html.slice(0, end) + html.slice(start, end).repeat(1 + intTo(30, random)) + html.slice(end);
  },
  function movePart(html, random) {
    const [start, end] = partOf(html, 3_000, random);
    return insert(html.slice(0, start) + html.slice(end), html.slice(start, end), random);
  },
  function cutOff(html, random) {
    return html.slice(0, Math.floor(html.length * (0.3 + 0.7 * random())));
  },
  function splicePage(html, random, other) {
    const [start, end] = partOf(other, 8_000, random);
    return insert(html, other.slice(start, end), random);
  },
  function openElement(html, random) {
    return insert(html, oneOf(OPENED, random), random);
  },
  function insertWords(html, random) {
    const words = oneOf(WORDS, random);
    return Array.from({ length: 1 + intTo(8, random) }).reduce<string>((text) => insert(text, words, random), html);
  },
  function setAttribute(html, random) {
    return replaceOne(html, /<[a-z][a-z0-9]*/, (tag) => tag + oneOf(ATTRIBUTES, random), random);
  },
  function renameElements(html, random) {
    const tag = oneOf(TAGS, random);
    const pattern = oneOf([/<p\b/g, /<div\b/g, /<\/p>/g, /<article\b/g, /<h1\b/g], random);
    return html.replace(pattern, (found) =>
      random() < 0.3 ? (found.startsWith("</") ? `</${tag}>` : `<${tag}`) : found,
    );
  },
  function removeTags(html, random) {
    return html.replace(/<\/?[a-z][^<>]{0,300}>/g, (tag) => (random() < 0.05 ? "" : tag));
  },
  function breakTags(html, random) {
    return html.replace(/[<>"]/g, (mark) => (random() < 0.003 ? "" : mark));
  },
  function nest(html, random) {
    const tag = oneOf(TAGS, random);
    return insert(html, `<${tag}>`.repeat(2 + intTo(400, random)), random);
  },
  function repeatAttribute(html, random) {
    return replaceOne(html, /<p\b/, () => `<p${' data-x="y"'.repeat(1 + intTo(2_000, random))}`, random);
  },
  function upperCase(html, random) {
    const [start, end] = partOf(html, 2_000, random);
    return html.slice(0, start) + html.slice(start, end).toUpperCase() + html.slice(end);
  },
  function removeBlanks(html, random) {
    const [start, end] = partOf(html, 3_000, random);
    return (
      html.slice(0, start) +
      html.slice(start, end).replace(/\s+/g, oneOf(["", "\u00a0", "\n".repeat(40)], random)) +
      html.slice(end)
    );
  },
];

/** Returns a page with one to five mutations; `other` is a page of which parts may be taken. */
export function mutatePage(html: string, other: string, random: Random): string {
  let mutated = html;
  for (let left = 1 + intTo(MAX_MUTATIONS, random); left > 0; left--)
    mutated = oneOf(MUTATIONS, random)(mutated, random, other).slice(0, MAX_CHARS);
  return mutated;
}
