import type { Quote, Span } from "../../utils/types.ts";

const MARKS = /["“”„«»‹›「」『』]/;
const PARTNERS = ["“”„", "«»", "‹›", "「」", "『』"];
const ENCLOSED = /^(?:“[^“”]*”|„[^„“”]*[“”]|”[^”]*”|«[^«»]*»|»[^«»]*[«»]|‹[^‹›]*›|"[^"]*"|「[^「」]*」|『[^『』]*』)$/;

/**
 * Lists what breaks the promise that each quote, and each quote inside it, is a slice of the article's text.
 * Finds words that are not at their offsets, spans outside the text or through a character, quotes that overlap without
 * nesting, and quotation marks at a quote's ends.
 */
export function quoteFaults(text: string, quotes: readonly Quote[]): string[] {
  const faults: string[] = [];
  const report = (what: string, { start, end }: Span) =>
    faults.push(`${what} at ${start}–${end}: ${JSON.stringify(text.slice(start, end).slice(0, 80))}`);
  for (const quote of quotes) {
    for (const part of [quote, quote.speaker, quote.cue, quote.via, quote.stance, quote.medium]) {
      if (!part) continue;
      if (!isInside(text, part)) report("no span of the text", part);
      else if (text.slice(part.start, part.end) !== part.text) report("not the article's words", part);
    }
    for (const place of quote.repeats ?? []) if (!isInside(text, place)) report("no span of the text", place);
    faults.push(...quoteFaults(text, quote.inner ?? []));
    if (quote.text !== quote.text.trim()) report("blanks at an end", quote);
    if (ENCLOSED.test(quote.text)) report("marks around it", quote);
    const [first = "", last = ""] = [quote.text[0], quote.text.at(-1)];
    if (MARKS.test(first) && text[quote.start - 1] === first && isOdd(quote.text, first))
      report("its own mark before it", quote);
    if (MARKS.test(last) && text[quote.end] === last && isOdd(quote.text, last)) report("its own mark after it", quote);
  }
  const enclosing: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while ((enclosing.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= quote.start) enclosing.pop();
    const outer = enclosing.at(-1);
    if (outer && (quote.end > outer.end || quote.end - quote.start === outer.end - outer.start))
      report("overlaps another", quote);
    enclosing.push(quote);
  }
  return faults;
}

/** True if a quotation mark has no partner in some words, or an odd number of straight ones occurs. */
function isOdd(words: string, mark: string): boolean {
  const partners = PARTNERS.find((pair) => pair.includes(mark)) ?? mark;
  return [...words].filter((char) => partners.includes(char)).length % 2 === 1;
}

/** True if a span is not empty, lies in the text, and cuts no character in two. */
function isInside(text: string, { start, end }: Span): boolean {
  const cuts = (index: number) =>
    /[\uD800-\uDBFF]/.test(text[index - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[index] ?? "");
  return Number.isInteger(start) && 0 <= start && start < end && end <= text.length && !cuts(start) && !cuts(end);
}
