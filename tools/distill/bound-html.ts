import { createOpenFormatting } from "./open-formatting.ts";
import { findTagEnd } from "./tag-end.ts";

// jsdom's parser takes time that grows with the square of the depth and of a tag's attributes, and about a kilobyte of
// memory for each element.
const MAX_CHARS = 16_000_000;
const MAX_TAGS = 600_000;
// Each step of jsdom takes time that grows with the depth. Browsers themselves stop at 512 levels.
const MAX_DEPTH = 240;
const MAX_ATTRIBUTES_OF_TAG = 500;
const MAX_ATTRIBUTES = 2_000_000;
// jsdom compares each name in a class with those before it.
const MAX_CLASS_CHARS = 10_000;
const CLASS_VALUE = /\sclass\s{0,9}=\s{0,9}(["'])/gi;
// Void elements, and elements whose end tag may be omitted, do not tell the depth.
const DEPTHLESS = new Set(
  (
    "area base br col embed hr img input link meta source track wbr " +
    "p li dt dd tr td th tbody thead tfoot option optgroup colgroup rb rt rp rtc html head body"
  ).split(" "),
);
// The levels of what holds elements whose end tag may be omitted, and of those: a table's body, row and cell.
const LEVELS = new Map([
  ["ul", 2],
  ["ol", 2],
  ["menu", 2],
  ["dl", 2],
  ["ruby", 2],
  ["select", 2],
  ["table", 4],
]);
// Elements of drawings that end with "/>". Any other tag may end the drawing, or hold HTML, where "/>" ends nothing.
const SHAPES = new Set("animate circle ellipse image line path polygon polyline rect set stop use".split(" "));
const DRAWINGS = new Set(["svg", "g", "defs", "symbol", "lineargradient", "radialgradient", "clippath", "mask"]);
// End tags that make an element where none is open.
const MAKING = new Set(["p", "br"]);
const COMMENT_END = /--!?>/g;
// Where all elements, also those for scripts and styles, hold tags.
const FOREIGN = new Set(["svg", "math"]);
// Elements whose content is not parsed as tags, by what ends it.
const RAW_TEXT = new Map(
  "script style title textarea xmp iframe noembed noframes"
    .split(" ")
    .map((name) => [name, new RegExp(`</${name}`, "gi")]),
);

/**
 * Limits HTML to a size, a depth and numbers of tags and attributes that jsdom can parse, in linear time.
 * Tags below the maximum depth are removed and their text stays, as in browsers, and so are attributes above the
 * maximum of a tag and the end of a long class; `partial` is true if the end was cut.
 */
export function boundHtml(html: string): { html: string; partial: boolean } {
  let end = Math.min(html.length, MAX_CHARS);
  const kept: string[] = [];
  let keptUntil = 0;
  const remove = (from: number, until: number) => {
    kept.push(html.slice(keptUntil, from));
    keptUntil = until;
  };
  /** Removes the end of a long class from the tag between two offsets. */
  const cutClass = (from: number, until: number) => {
    CLASS_VALUE.lastIndex = from;
    const opened = CLASS_VALUE.exec(html.slice(0, until));
    const close = opened ? html.indexOf(opened[1] ?? "", CLASS_VALUE.lastIndex) : -1;
    if (close - CLASS_VALUE.lastIndex > MAX_CLASS_CHARS && close < until)
      remove(CLASS_VALUE.lastIndex + MAX_CLASS_CHARS, close);
  };
  let [tags, attributes, depth, foreign] = [0, 0, 0, 0];
  const formatting = createOpenFormatting();
  let isInDrawing = false;
  const tag = /<!--|<(\/?)([a-z][a-z0-9-]*)/gi;
  for (let found = tag.exec(html); found && found.index < end; found = tag.exec(html)) {
    const [match, slash, tagName = ""] = found;
    if (match === "<!--") {
      // "<!-->" is a whole comment.
      tag.lastIndex = indexOfMatch(html, COMMENT_END, tag.lastIndex - 2) ?? html.length;
      continue;
    }
    const name = tagName.toLowerCase();
    if (!slash || MAKING.has(name)) tags += RAW_TEXT.has(name) ? 1 : formatting.madeBy(name);
    const read = findTagEnd(html, tag.lastIndex, MAX_ATTRIBUTES_OF_TAG);
    attributes += read.attributes;
    if (tags > MAX_TAGS || attributes > MAX_ATTRIBUTES) {
      end = found.index;
      break;
    }
    tag.lastIndex = read.end;
    const isShape = isInDrawing && !slash && SHAPES.has(name) && read.endsItself;
    // In a drawing a title may hold elements, which count like others.
    const isPlainTitle =
      foreign > 0 &&
      RAW_TEXT.has(name) &&
      (slash !== "" || html.indexOf("</", read.end) === html.indexOf("<", read.end));
    isInDrawing = name === "svg" ? !slash : isInDrawing && (SHAPES.has(name) || DRAWINGS.has(name) || isPlainTitle);
    if (!DEPTHLESS.has(name) && !isShape && (foreign || !RAW_TEXT.has(name))) {
      const levels = LEVELS.get(name) ?? 1;
      if (slash) depth -= levels;
      const isTooDeep = depth >= MAX_DEPTH;
      if (!slash) depth += levels;
      if (depth < 0) depth = 0;
      if (isTooDeep) {
        remove(found.index, read.end);
        continue;
      }
    }
    formatting.read(name, slash !== "", read.attributes > 0);
    if (read.end - found.index > MAX_CLASS_CHARS) cutClass(found.index, read.excess ?? read.end);
    if (read.excess !== null) remove(read.excess, html[read.end - 1] === ">" ? read.end - 1 : read.end);
    if (FOREIGN.has(name)) foreign = Math.max(0, foreign + (slash ? -1 : 1));
    const closing = slash || foreign ? undefined : RAW_TEXT.get(name);
    // What is never closed runs to the end.
    if (closing) tag.lastIndex = indexOfMatch(html, closing, read.end) ?? html.length;
  }
  if (!kept.length && end === html.length) return { html, partial: false };
  kept.push(html.slice(Math.min(keptUntil, end), end));
  return { html: kept.join(""), partial: end < html.length };
}

function indexOfMatch(text: string, pattern: RegExp, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? null;
}
