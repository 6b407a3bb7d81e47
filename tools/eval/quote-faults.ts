import type { Quote, Span } from "../../utils/types.ts";

const MARKS = /["“”„«»‹›「」『』]/;
const PARTNERS = ["“”„", "«»", "‹›", "「」", "『』"];
const ENCLOSED = /^(?:“[^“”]*”|„[^„“”]*[“”]|”[^”]*”|«[^«»]*»|»[^«»]*[«»]|‹[^‹›]*›|"[^"]*"|「[^「」]*」|『[^『』]*』)$/;

/** What of an article's quotes breaks the promise that each is a slice of its text, one line each, those inside them too: words that are not where they are said to be, spans outside the text or through a character, quotes that reach half into another, and marks of their own at an end. */
export function quoteFaults(text: string, quotes: readonly Quote[]): string[] {
  const faults: string[] = [];
  const say = (what: string, { start, end }: Span) =>
    faults.push(`${what} at ${start}–${end}: ${JSON.stringify(text.slice(start, end).slice(0, 80))}`);
  for (const quote of quotes) {
    for (const part of [quote, quote.speaker, quote.cue, quote.via, quote.stance, quote.medium]) {
      if (!part) continue;
      if (!isInside(text, part)) say("no span of the text", part);
      else if (text.slice(part.start, part.end) !== part.text) say("not the article's words", part);
    }
    for (const place of quote.repeats ?? []) if (!isInside(text, place)) say("no span of the text", place);
    faults.push(...quoteFaults(text, quote.inner ?? []));
    if (quote.text !== quote.text.trim()) say("blanks at an end", quote);
    if (ENCLOSED.test(quote.text)) say("marks around it", quote);
    const [first = "", last = ""] = [quote.text[0], quote.text.at(-1)];
    if (MARKS.test(first) && text[quote.start - 1] === first && isOdd(quote.text, first))
      say("its own mark before it", quote);
    if (MARKS.test(last) && text[quote.end] === last && isOdd(quote.text, last)) say("its own mark behind it", quote);
  }
  const around: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= quote.start) around.pop();
    const outer = around.at(-1);
    if (outer && (quote.end > outer.end || quote.end - quote.start === outer.end - outer.start))
      say("reaches half into another", quote);
    around.push(quote);
  }
  return faults;
}

/** Whether a mark has no partner in some words: none that may open or close it, or, of straight marks, an odd number. */
function isOdd(words: string, mark: string): boolean {
  const partners = PARTNERS.find((pair) => pair.includes(mark)) ?? mark;
  return [...words].filter((one) => partners.includes(one)).length % 2 === 1;
}

/** Whether a span holds something, lies in the text, and cuts no character in two. */
function isInside(text: string, { start, end }: Span): boolean {
  const cuts = (at: number) => /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");
  return Number.isInteger(start) && 0 <= start && start < end && end <= text.length && !cuts(start) && !cuts(end);
}
