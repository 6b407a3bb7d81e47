import type { DateFact, Span } from "../../types.ts";
import { spanAt } from "../text/spans.ts";

const CLOCK = /^(?:[\d-]{10})?(T\d\d:\d\d.*)$/;
const DAY_CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/;
const OWN_DAY = /\p{L}{4}|\d[./-]\d/u;
const INFERRED = 0.55;
const RANGE = /^ ?(?:[-–—]|to|and|until|till|bis|und|à|et|al?(?: las)?|y|e|до|[иі]|do|tot|en) ?$/u;

/**
 * Gives a clock the day that follows the next one: "from 10 a.m. to 4 p.m. on 3 December", "opens at 7 p.m. and ends at
 * 11 p.m. on Friday". Only if it is the earlier one of the two, and no other day comes first in the sentence.
 */
export function dateClocksAhead(text: string, dates: readonly DateFact[], sentences: readonly Span[]): DateFact[] {
  return dates.map((fact, index) => {
    const next = dates[index + 1];
    const clock = fact.kind === "time" && !OWN_DAY.test(fact.text) ? CLOCK.exec(fact.value ?? "")?.[1] : undefined;
    const [, day, until = ""] = (next && OWN_DAY.test(next.text) && DAY_CLOCK.exec(next.value ?? "")) || [];
    if (!clock || !next || !day || clock.slice(1, 6) >= until) return fact;
    const sentence = spanAt(sentences, fact.start);
    const previous = dates[index - 1];
    const isFirst = !!sentence && next.start < sentence.end && (previous?.end ?? -1) <= sentence.start;
    const isRange = RANGE.test(text.slice(fact.end, next.start));
    if (!isFirst && !isRange) return fact;
    return { ...fact, value: day + clock, certainty: isRange ? next.certainty : INFERRED };
  });
}
