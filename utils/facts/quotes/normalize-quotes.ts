import type { Quote, SpanWithText } from "../../types.ts";
import { stripQuotationMarks } from "./marks/strip-quotation-marks.ts";

// Words whose dot is theirs, and stays with a name at a sentence's end.
const DOTTED = /(?:^|[\s.])(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|Esq|etc|\p{L})\.$/u;

/** The quotes in text order with their edges in order: no blank and no mark of their own at either end, no dot of the sentence behind a speaker's words, no "mixed" where no words stand between marks, nothing empty, and none that reaches half into another; of two such, the surer one stays. */
export function normalizeQuotes(text: string, quotes: readonly Quote[]): Quote[] {
  const inOrder = withEdges(text, quotes).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = new Set<Quote>();
  const around: Quote[] = [];
  for (const quote of inOrder) {
    let stays = true;
    for (let outer = around.at(-1); outer && stays; outer = around.at(-1)) {
      if (outer.end > quote.start) {
        const nested = quote.end <= outer.end && quote.end - quote.start < outer.end - outer.start;
        if (nested) break;
        stays = quote.certainty > outer.certainty;
        if (!stays) break;
        kept.delete(outer);
      }
      around.pop();
    }
    if (!stays) continue;
    kept.add(quote);
    around.push(quote);
  }
  return [...kept];
}

/** Quotes, and those inside them, with their edges in order; what is then empty is left out, and what lies not in its outer one. */
function withEdges(text: string, quotes: readonly Quote[]): Quote[] {
  return quotes.flatMap(({ speaker, cue, via, inner, ...rest }) => {
    const quote = {
      ...rest,
      ...stripQuotationMarks(rest),
      speaker: speaker?.text ? { ...speaker, ...withoutDot(speaker) } : null,
      cue: cue?.text ? cue : null,
      via: via?.text ? via : null,
    };
    if (quote.start >= quote.end) return [];
    if (quote.kind === "mixed" && !holdsMarks(text, quote)) quote.kind = "indirect";
    const within = normalizeQuotes(text, inner ?? []).filter(
      ({ start, end }) => start >= quote.start && end <= quote.end,
    );
    return [within.length ? { ...quote, inner: within } : quote];
  });
}

/** Whether some of a quote's words stand between marks that are seen to: inside it, or around it all. */
function holdsMarks(text: string, quote: Quote): boolean {
  if (/[“”"«»„]/.test(quote.text)) return true;
  const before = text.slice(Math.max(0, quote.start - 2), quote.start);
  const behind = text.slice(quote.end, quote.end + 2);
  return /[“”"«»„‹›「『‘‚']\s?$/.test(before) && /^(?:\s?[“”"«»‹›」』’‘']|\n|$)/.test(behind);
}

function withoutDot(words: SpanWithText): SpanWithText {
  const { start, text } = words;
  if (!/[^.]\.$/.test(text) || DOTTED.test(text)) return words;
  return { start, end: words.end - 1, text: text.slice(0, -1) };
}
