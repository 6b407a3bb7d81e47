const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const [QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER] = [34, 39, 47, 61, 62];

/**
 * A tag's attributes: the offset after its ">" (the end of the HTML if it has none), whether "/" precedes that, their
 * number, and the offset of the first one above a limit, or null.
 */
export type TagEnd = { end: number; endsItself: boolean; attributes: number; excess: number | null };

/** Reads the attributes of a tag from an offset after its name, as browsers do, in linear time. */
export function findTagEnd(html: string, start: number, maxAttributes: number): TagEnd {
  let attributes = 0;
  let excess: number | null = null;
  let at = start;
  const skip = (isSkipped: (code: number) => boolean) => {
    while (at < html.length && isSkipped(html.charCodeAt(at))) at++;
  };
  while (at < html.length) {
    const from = at;
    skip((code) => isSpace(code) || code === SLASH);
    if (at >= html.length) break;
    if (html.charCodeAt(at) === GREATER) {
      const endsItself = at > from && html.charCodeAt(at - 1) === SLASH;
      return { end: at + 1, endsItself, attributes, excess };
    }
    if (++attributes > maxAttributes) excess ??= at;
    // The first character is the name's, even if it is "=".
    at++;
    skip((code) => !isSpace(code) && code !== SLASH && code !== GREATER && code !== EQUALS);
    skip(isSpace);
    if (html.charCodeAt(at) !== EQUALS) continue;
    at++;
    skip(isSpace);
    const first = html.charCodeAt(at);
    if (first === QUOTE || first === APOSTROPHE) {
      const close = html.indexOf(String.fromCharCode(first), at + 1);
      at = close < 0 ? html.length : close + 1;
    } else skip((code) => !isSpace(code) && code !== GREATER);
  }
  return { end: html.length, endsItself: false, attributes, excess };
}
