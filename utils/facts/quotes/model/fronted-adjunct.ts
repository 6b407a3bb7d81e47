import type { Span } from "../../../types.ts";
import { spanAt, spanWithText } from "../../text/spans.ts";
import { isFrontedAdjunct } from "../rules/fronted-adjunct.ts";
import type { AttributedSpan } from "./attributed-spans.ts";

const QUOTATION_MARK = /["“”«»„]/;
/** What is said after its verb: "denied harming anyone"; not "said on Monday" or "said,". */
const COMPLEMENT = /^ (?=\p{L})(?!(?:after|as|at|before|by|during|for|from|in|later|of|on|this|to|when|while|with) )/u;

/**
 * Replaces contents that are only a phrase in front of their attribution by what follows its verb: in "Giving evidence,
 * Brel denied harming anyone" nothing is said before the comma.
 */
export const skipFrontedAdjuncts = (
  text: string,
  sentences: readonly Span[],
  spans: readonly AttributedSpan[],
): AttributedSpan[] => {
  const lastStarts = new Map(spans.map(({ cue, start }) => [cue.start, start]));
  return spans.flatMap((span) => {
    const { source, cue, end } = span;
    const isFronted =
      source !== null && end <= source.start && source.end <= cue.start && /^,\s$/.test(text.slice(end, source.start));
    // "At no time, he added, was he afraid": the attribution interrupts its content.
    if (!isFronted || text[cue.end] === "," || !isFrontedAdjunct(span.text)) return span;
    if ((lastStarts.get(cue.start) ?? 0) >= cue.end) return [];
    const rest = text.slice(cue.end, spanAt(sentences, cue.start)?.end ?? cue.end).replace(/(?<![\s.!?])[\s.!?]+$/, "");
    if (!/\p{L}/u.test(rest)) return span;
    const lead = COMPLEMENT.exec(rest)?.[0].length;
    if (lead === undefined || QUOTATION_MARK.test(rest)) return [];
    return { ...span, ...spanWithText(text, { start: cue.end + lead, end: cue.end + rest.length }), isMain: true };
  });
};
