/**
 * Parses the text of a JSON-LD script.
 * Tolerates comment marks, raw line breaks, trailing commas and several values in a row; drops what stays unreadable.
 */
export function parseJsonLd(source: string): unknown[] {
  const content = source
    .trim()
    .replace(/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, "")
    .replace(/(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s*\*\/)?)$/, "")
    .trim();
  if (!content) return [];
  const whole = tryParse(content);
  if (whole !== undefined) return [whole];
  const withoutControls = content.replace(/\p{Cc}+/gu, " ");
  return splitTopLevel(withoutControls).flatMap((piece) => {
    const value = tryParse(piece) ?? tryParse(removeTrailingCommas(piece));
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

/** Splits a text into its outermost objects and arrays. */
function splitTopLevel(text: string): string[] {
  const pieces: string[] = [];
  let start = -1;
  scan(text, (char, index, depth) => {
    if (/[[{]/.test(char) && depth === 1) start = index;
    if (/[\]}]/.test(char) && depth === 0 && start >= 0) {
      pieces.push(text.slice(start, index + 1));
      start = -1;
    }
  });
  return pieces;
}

function removeTrailingCommas(text: string): string {
  const units = text.split("");
  let comma = -1;
  scan(text, (char, index) => {
    if (char === ",") comma = index;
    else if (/[\]}]/.test(char) && comma >= 0 && !text.slice(comma + 1, index).trim()) units[comma] = "";
  });
  return units.join("");
}

/** Calls `visit` for each bracket and comma outside strings, with the nesting depth after it. */
function scan(text: string, visit: (char: string, index: number, depth: number) => void): void {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (isInString) {
      if (char === "\\") index++;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === "{" || char === "[") visit(char, index, ++depth);
    else if (char === "}" || char === "]") {
      depth = Math.max(0, depth - 1);
      visit(char, index, depth);
    } else if (char === ",") visit(char, index, depth);
  }
}
