import type { QuotedSpan } from "../../../text/marks/quoted-spans.ts";
import type { Token } from "../../../text/tokens.ts";

const MAX_NAME_WORDS = 3;
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** True if a language writes the names of firms and clubs in quotation marks: «Заря». */
export const namesStandInMarks = (language: string): boolean => /^(?:be|bg|ru|uk)/i.test(language);

/** True if what stands between quotation marks is a name, which a noun introduces or a sentence begins with. */
export function isNameInMarks(text: string, { start, end, outer }: QuotedSpan): boolean {
  const words = text.slice(start, end);
  return (
    CYRILLIC.test(words) &&
    /^\p{Lu}[^.,!?…:;]*$/u.test(words) &&
    words.split(/\s+/).length <= MAX_NAME_WORDS &&
    /(?:^|\n|[\p{L}.!?»”] )$/u.test(text.slice(Math.max(0, outer.start - 2), outer.start)) &&
    !/^,? ?[—–-]/.test(text.slice(outer.end, outer.end + 3))
  );
}

/** Returns the index after a given and a family name in Cyrillic at token `index`; `index` if there are none. */
export function endOfName(tokens: readonly Token[], index: number, limit: number): number {
  let end = index;
  while (end < Math.min(limit, index + MAX_NAME_WORDS) && isNamePart(tokens[end])) end++;
  return end - index > 1 ? end : index;
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && CAPITALISED.test(token.text) && CYRILLIC.test(token.text);
