import type { DateFact, Span } from "../../types.ts";
import type { Anchor, DateRule, Expression, Meaning, Stance } from "./expression.ts";
import { isNarrative, publication } from "./reference.ts";
import { leanAt } from "./tense.ts";

const VALUE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** Every expression that the rules find, in text order, none over another. */
function expressionsIn(text: string, rules: readonly DateRule[]): Expression[] {
  const found: Expression[] = [];
  for (const rule of rules)
    for (const match of text.matchAll(rule.pattern)) {
      const resolve = match[0] ? rule.read(match) : null;
      if (resolve) found.push({ start: match.index, end: match.index + match[0].length, role: rule.role, resolve });
    }
  const kept: Expression[] = [];
  const taken = new Uint8Array(text.length);
  // Sorting is stable: at equal lengths the earlier rule stays first.
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.subarray(one.start, one.end).includes(1)) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return joined(
    text,
    kept.sort((a, b) => a.start - b.start),
  );
}

/** A clock time and the day beside it are one expression: "9 a.m. on Thursday", "July 4 at noon". */
function joined(text: string, expressions: readonly Expression[]): Expression[] {
  const out: Expression[] = [];
  for (const one of expressions) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, one.start) : "";
    const pair = last && new Set([last.role, one.role]);
    if (!last || !pair?.has("day") || !pair.has("clock") || !/^(?:,? | at | on |, at )$/.test(between)) {
      out.push(one);
      continue;
    }
    const [day, clock] = last.role === "day" ? [last, one] : [one, last];
    out.pop();
    out.push({
      start: last.start,
      end: one.end,
      role: "other",
      resolve: (stance) => atClock(day.resolve(stance), clock.resolve(stance), stance),
    });
  }
  return out;
}

function atClock(day: Meaning, clock: Meaning, { offset }: Stance): Meaning {
  const time = /T\d\d:\d\d/.exec(clock.value ?? "")?.[0] ?? "";
  const value = day.value && /^\d{4}-\d{2}-\d{2}$/.test(day.value) ? `${day.value}${time}${offset ?? ""}` : null;
  return { kind: "time", value, certainty: Math.min(day.certainty, 0.9) };
}

/** What later expressions count from: the last calendar value the text gave. */
function anchorFrom({ value, kind }: Meaning, at: number, anchor: Anchor | null): Anchor | null {
  const match = kind === "date" || kind === "time" ? VALUE.exec(value ?? "") : null;
  if (!match) return anchor;
  const quarter = /-Q(\d)/.exec(value ?? "")?.[1];
  return {
    year: Number(match[1]),
    month: match[2] ? Number(match[2]) : null,
    day: match[3] ? Number(match[3]) : null,
    quarter: quarter ? Number(quarter) : null,
    at,
  };
}

/** Finds the date expressions of a text and resolves them in text order against its publication, its story and its tenses. */
export function findDates(
  text: string,
  sentences: readonly Span[],
  published: string | null,
  rules: readonly DateRule[],
): DateFact[] {
  const { today, offset } = publication(published);
  const narrative = isNarrative(text, today);
  let anchor: Anchor | null = null;
  let at = 0;
  return expressionsIn(text, rules).map(({ start, end, resolve }) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at++;
    const lean = leanAt(text, sentences[at] ?? { start: 0, end: text.length }, { start, end });
    const meaning: Meaning = resolve({ today, offset, anchor, narrative, lean });
    anchor = anchorFrom(meaning, end, anchor);
    return { start, end, text: text.slice(start, end), ...meaning };
  });
}
