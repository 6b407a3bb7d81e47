// What a DOM in Node bears: its parser takes quadratic time in depth, and each element takes a kilobyte of memory.
const MOST = { characters: 16_000_000, tags: 600_000, depth: 600 };
// Void elements, and those whose end is often left out: they say nothing of depth.
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|option|optgroup|colgroup|rb|rt|rp|rtc|html|head|body)$/;
const RAW = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes)$/;

/** HTML of a size and depth that a DOM in Node can bear, and whether some of it was cut; tags too far down are left out and their words stay, as browsers keep them. Linear in its length. */
export function boundHtml(html: string): { html: string; partial: boolean } {
  let end = Math.min(html.length, MOST.characters);
  const kept: string[] = [];
  let from = 0;
  let tags = 0;
  let depth = 0;
  const mark = /<!--|<(\/?)([a-z][a-z0-9-]*)/gi;
  for (let found = mark.exec(html); found && found.index < end; found = mark.exec(html)) {
    const [all, slash, written] = found;
    if (all === "<!--") {
      const close = html.indexOf("-->", mark.lastIndex);
      mark.lastIndex = close < 0 ? end : close;
      continue;
    }
    const name = (written ?? "").toLowerCase();
    if (!slash && ++tags > MOST.tags) {
      end = found.index;
      break;
    }
    if (!slash && RAW.test(name)) {
      const close = html.indexOf(`</${written}`, mark.lastIndex);
      mark.lastIndex = close < 0 ? mark.lastIndex : close;
      continue;
    }
    if (FLAT.test(name)) continue;
    if (slash) depth--;
    const deep = depth >= MOST.depth;
    if (!slash) depth++;
    if (depth < 0) depth = 0;
    if (!deep) continue;
    const close = html.indexOf(">", found.index);
    kept.push(html.slice(from, found.index));
    from = close < 0 ? end : close + 1;
    mark.lastIndex = from;
  }
  if (!kept.length && end === html.length) return { html, partial: false };
  kept.push(html.slice(Math.min(from, end), end));
  return { html: kept.join(""), partial: end < html.length };
}
