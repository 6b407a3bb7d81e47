/**
 * Maximum length of the text in which facts are searched, in UTF-16 code units.
 * The longest real articles have a tenth of it; the rest of a longer text stays readable but has no facts.
 */
export const MAX_FACTS_CHARS = 400_000;

// In units of the work that one character takes: a limit in time would differ from machine to machine. Articles take
// two units a character, 130,000 at most; a text in which every name is new reaches the limit at 100,000 characters.
const MAX_WORK = 500_000;
const WORK_PER_TOKEN = 10;
const WORK_PER_NEW_NAME = 40;

/**
 * Returns how many characters of a text the search for facts reads, from its start.
 * Names, numbers and marks cost more work than other words, and a name that the text has not had before costs most.
 */
export function countCharsRead(text: string): number {
  const end = Math.min(text.length, MAX_FACTS_CHARS);
  // No shorter text reaches the limit.
  if (end * (1 + WORK_PER_TOKEN + WORK_PER_NEW_NAME) <= MAX_WORK) return end;
  const names = new Set<string>();
  let work = 0;
  for (const { 0: token, index } of text.slice(0, end).matchAll(/\p{Lu}\p{L}*|\d+|[^\p{L}\p{M}\s]/gu)) {
    work += WORK_PER_TOKEN;
    if (/^\p{Lu}/u.test(token) && !names.has(token)) {
      names.add(token);
      work += WORK_PER_NEW_NAME;
    }
    if (index + work > MAX_WORK) return index;
  }
  return end;
}
