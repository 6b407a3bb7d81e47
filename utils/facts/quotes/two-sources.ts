import type { Quote } from "../../types.ts";
import { holdsVerb } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";

const MIN_WORDS = 3;
const ACCORDING = /\baccording to /i;
/** Between the half of one source and that of the next: "according to Dahl, but". */
const FIRST_HALF = /^.*\baccording to [^,;]{1,80}(?:, [^,;]{1,60})?[,;] (?:and|but|or|though|whereas|while|yet) /isu;
/** What another says: "according to Dahl, but Moe disagrees". */
const CONTRAST = /(?:^|, )(?:but|though|whereas|while|yet) .*$/su;

/**
 * Gives each of two sources its half of a sentence: "The quay is safe, according to Dahl, but it is closed, according
 * to Moe". A half that is no clause is dropped.
 */
export function splitBetweenSources(annotated: AnnotatedText, quote: Quote): Quote[] {
  const { text, language } = annotated;
  const { speaker, cue, start, end, kind } = quote;
  if (!speaker || !cue || kind === "direct" || !language.startsWith("en") || !/^according to$/i.test(cue.text))
    return [quote];
  // "…, according to Dahl, but Moe disagrees": what follows is not Dahl's.
  if (cue.text.startsWith("a") && start > cue.start && CONTRAST.exec(quote.text)?.index === 0) return [];
  const tail = CONTRAST.exec(speaker.text)?.[0].length ?? 0;
  const own: Quote = {
    ...quote,
    speaker: { ...speaker, ...spanWithText(text, { start: speaker.start, end: speaker.end - tail }) },
  };
  const before = text.slice(start, Math.min(end, cue.start));
  const isInside = cue.start >= start && cue.start < end;
  const hasNext = isInside && ACCORDING.test(text.slice(cue.end, end));
  const isSecond = cue.start > start && ACCORDING.test(before);
  if (!hasNext && !isSecond) return [own];
  const { interruption: _, inner, ...rest } = own;
  const first = start + (isSecond ? (FIRST_HALF.exec(before)?.[0].length ?? before.length) : 0);
  const words = spanWithText(text, { start: first, end: start + before.replace(/(?<![\s,;])[\s,;]+$/, "").length });
  const isWhole =
    (words.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_WORDS && (!isSecond || holdsVerb(words.text));
  const others = (inner ?? []).flatMap((part) => splitBetweenSources(annotated, part));
  return [...(isWhole ? [{ ...rest, ...words }] : []), ...others];
}
