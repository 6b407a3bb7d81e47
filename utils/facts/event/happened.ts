import type { DateFact, Span } from "../../types.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt } from "../text/spans.ts";
import type { MainEvent } from "./main-event.ts";

/** True if the predicate of the main event is in the past tense or the perfect. */
export function hasHappened(event: MainEvent | null): boolean {
  const verb = /^(?:\p{L}+ly )?(?<verb>\p{L}+)/u.exec(event?.what?.text ?? "")?.groups?.verb ?? "";
  return /^(?:has|have|was|were)$/.test(verb) || /^(?:past|participle)$/.test(lookUpVerbForm(verb) ?? "");
}

/** True for a span of a sentence about a day to come, if what is reported has happened: "are to appear … on Friday". */
export function isOfLaterDay(
  { published, sentences }: AnnotatedText,
  { start }: Span,
  event: MainEvent | null,
  dates: readonly DateFact[],
): boolean {
  const sentence = spanAt(sentences, start);
  if (!published || !sentence || sentence.start === event?.sentence.start || !hasHappened(event)) return false;
  const today = published.slice(0, 10);
  return dates.some(
    ({ kind, value, ...date }) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      (kind === "date" || kind === "time") &&
      /^\d{4}-\d{2}-\d{2}/.test(value ?? "") &&
      (value ?? "").slice(0, 10) > today,
  );
}
