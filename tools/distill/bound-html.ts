// jsdom's parser takes time that grows with the square of the depth, and about a kilobyte of memory for each element.
const MAX_CHARS = 16_000_000;
const MAX_TAGS = 600_000;
const MAX_DEPTH = 600;
// Void elements, and elements whose end tag may be omitted, do not tell the depth.
const DEPTHLESS = new Set(
  (
    "area base br col embed hr img input link meta source track wbr " +
    "p li dt dd tr td th tbody thead tfoot option optgroup colgroup rb rt rp rtc html head body"
  ).split(" "),
);
// Elements of drawings that end with "/>". Any other tag may end the drawing, or hold HTML, where "/>" ends nothing.
const SHAPES = new Set("animate circle ellipse image line path polygon polyline rect set stop use".split(" "));
const DRAWINGS = new Set(["svg", "g", "defs", "symbol", "lineargradient", "radialgradient", "clippath", "mask"]);
// Elements whose content is not parsed as tags.
const RAW_TEXT = new Set("script style title textarea xmp iframe noembed noframes".split(" "));

/**
 * Limits HTML to a size and depth that jsdom can parse, in linear time.
 * Tags below the maximum depth are removed and their text stays, as in browsers; `partial` is true if the end was cut.
 */
export function boundHtml(html: string): { html: string; partial: boolean } {
  let end = Math.min(html.length, MAX_CHARS);
  const kept: string[] = [];
  let keptUntil = 0;
  let tags = 0;
  let depth = 0;
  let isInDrawing = false;
  const tag = /<!--|<(\/?)([a-z][a-z0-9-]*)/gi;
  for (let found = tag.exec(html); found && found.index < end; found = tag.exec(html)) {
    const [match, slash, tagName = ""] = found;
    if (match === "<!--") {
      const close = html.indexOf("-->", tag.lastIndex);
      tag.lastIndex = close < 0 ? end : close;
      continue;
    }
    const name = tagName.toLowerCase();
    if (!slash && ++tags > MAX_TAGS) {
      end = found.index;
      break;
    }
    if (!slash && RAW_TEXT.has(name)) {
      const close = html.indexOf(`</${tagName}`, tag.lastIndex);
      // In a drawing a title may hold elements; then its tags count like others.
      if (!isInDrawing || html.indexOf("<", tag.lastIndex) === close) {
        tag.lastIndex = close < 0 ? tag.lastIndex : close + tagName.length + 2;
        continue;
      }
    }
    if (DEPTHLESS.has(name)) {
      isInDrawing = false;
      continue;
    }
    if (isInDrawing && SHAPES.has(name) && !slash && endsItself(html, tag.lastIndex)) continue;
    isInDrawing = name === "svg" ? !slash : isInDrawing && (SHAPES.has(name) || DRAWINGS.has(name));
    if (slash) depth--;
    const isTooDeep = depth >= MAX_DEPTH;
    if (!slash) depth++;
    if (depth < 0) depth = 0;
    if (!isTooDeep) continue;
    const close = html.indexOf(">", found.index);
    kept.push(html.slice(keptUntil, found.index));
    keptUntil = close < 0 ? end : close + 1;
    tag.lastIndex = keptUntil;
  }
  if (!kept.length && end === html.length) return { html, partial: false };
  kept.push(html.slice(Math.min(keptUntil, end), end));
  return { html: kept.join(""), partial: end < html.length };
}

/** True if the tag whose name ends at an offset ends with "/>", with no other tag before it. */
function endsItself(html: string, offset: number): boolean {
  const end = /[<>]/g;
  end.lastIndex = offset;
  const found = end.exec(html);
  return found?.[0] === ">" && html[found.index - 1] === "/";
}
