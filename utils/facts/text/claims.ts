import type { Span } from "../../types.ts";

const MAX_CHARS_TO_VERDICT = 4_000;
const MAX_VERDICT_CHARS = 200;
/** A claim behind its label or below it: "CLAIM: The dam broke", "What was claimed", "Myth 2 — The dam broke". */
const CLAIM =
  /^[^\w\n]{0,4}(?:the |what (?:was|is) )?(?:claim(?:ed)?|myth)(?: \d\d?)?(?: ?[:—–] ?\S.{1,2000}| ?:?(?<heading>\n{1,3}).{1,2000})/gim;
/** Begins what a check finds: "Our verdict", "THE FACTS:", "Rating: False". */
const VERDICT = /^[^\w\n]{0,4}(?:\S{1,20} )?(?:assessment|facts?|rating|truth|verdict)(?: ?[:.—–-]|$)/im;
const CHECK = /^fact[ -]?check|\bmyths?\b/i;
const RIGHT = /^\W*(?:mostly )?(?:correct|true)\b/i;
const WRONG = /\b(?:altered|fake|false|misleading|no (?:evidence|proof|record)|not|untrue|wrong)\b/i;

/**
 * Finds the paragraphs in which a fact check repeats what it examines, unless it finds that right. The title or a
 * verdict tells it from other texts; below a heading "The claim" a verdict may be a court's.
 */
export function findClaims(text: string, title: string | null): Span[] {
  return [...text.matchAll(CLAIM)].flatMap(({ 0: { length }, index, groups }) => {
    const end = index + length;
    const after = text.slice(end, end + MAX_CHARS_TO_VERDICT);
    const label = VERDICT.exec(after);
    const verdict = label ? after.slice(label.index + label[0].length).slice(0, MAX_VERDICT_CHARS) : "";
    const isCheck = CHECK.test(title ?? "") || (groups?.heading ? WRONG.test(verdict) : label !== null);
    return isCheck && !RIGHT.test(verdict) ? [{ start: index, end }] : [];
  });
}
