/** The JSON values in a JSON-LD script's text; comment marks, raw line breaks, trailing commas and several objects in a row are forgiven, what stays unreadable says nothing. */
export function parseJsonLd(source: string): unknown[] {
  const bare = source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, "")
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/, "")
    .trim();
  if (!bare) return [];
  const whole = tryParse(bare);
  if (whole !== undefined) return [whole];
  const tidy = bare.replace(/\p{Cc}+/gu, " ");
  return topLevel(tidy).flatMap((piece) => {
    const value = tryParse(piece) ?? tryParse(withoutTrailingCommas(piece));
    return value === undefined ? [] : [value];
  });
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the next attempt is more lenient
  }
}

/** The objects and arrays that stand side by side at the top of a text. */
function topLevel(text: string): string[] {
  const pieces: string[] = [];
  let start = -1;
  scan(text, (mark, at, depth) => {
    if (/[[{]/.test(mark) && depth === 1) start = at;
    if (/[\]}]/.test(mark) && depth === 0 && start >= 0) {
      pieces.push(text.slice(start, at + 1));
      start = -1;
    }
  });
  return pieces;
}

function withoutTrailingCommas(text: string): string {
  let comma = -1;
  const dropped: number[] = [];
  scan(text, (mark, at) => {
    if (mark === ",") comma = at;
    else if (/[\]}]/.test(mark) && comma >= 0 && !text.slice(comma + 1, at).trim()) dropped.push(comma);
  });
  let rest = "";
  let from = 0;
  for (const at of dropped) {
    rest += text.slice(from, at);
    from = at + 1;
  }
  return rest + text.slice(from);
}

/** Calls back for each bracket and comma outside strings, with the depth after it. */
function scan(text: string, visit: (mark: string, at: number, depth: number) => void): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (quoted) {
      if (mark === "\\") at++;
      else if (mark === '"') quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === "{" || mark === "[") visit(mark, at, ++depth);
    else if (mark === "}" || mark === "]") {
      depth = Math.max(0, depth - 1);
      visit(mark, at, depth);
    } else if (mark === ",") visit(mark, at, depth);
  }
}
