import type { Quote, Span } from "../../types.ts";
import { holdsFiniteVerb, holdsVerb, lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt, spanWithText } from "../text/spans.ts";
import { headNounOf, isPersonNoun } from "./rules/source-kind.ts";

const MAX_CHARS = 400;
/** What the article sets against words that it gives "according to" somebody. */
const CONTRAST = /^(?:although|but|though|yet)(?!\p{L})/u;
/** What the article makes of the words: "…, Brel said, no change from May". */
const APPRAISAL = /^(?:compared|down|no|unchanged|up)(?!\p{L})/u;
/** "“Several thousand days”, which is at least five years". */
const CONVERSION =
  /(?<=[”"]),? which (?:equals|is|means|was|would be) (?:(?:about|almost|around|at least|nearly|only|over|roughly) |more than )?\d[^“”"]*$/u;
/** Another sentence without a space before it. */
const GLUED = /[.!?][”"](?=\p{Lu}\p{Ll})/u;
const IN_MARKS = /^[“"][^“”"]+[”"]$/;
/** An office behind a name, before a clause: "According to Ada Brel, harbour master at Orlan, the pier is shut". */
const OFFICE =
  /^((?:[\p{L}’'-]+ ){0,6}[\p{L}-]+(?: (?:at|for|in|of|with) [^,]{2,60})?), ((?:an?|he|her|his|its?|she|the|their|there|they|we)\s[^,]*|\p{Lu}[^,]*)/u;
/** A verb in the plural behind a clause in the singular: "the messages say there is a debt and hold a link". */
const SECOND_VERB =
  /^(?:he|it|she|there|(?:an?|the|your) \p{Ll}+(?<!s)) (?:has|is) [^,;]*?(?= and (\p{Ll}+) (?:an?|the|their|them|you|your)\s)/u;
const NON_FINITE = /\b(?:can|could|may|might|must|should|to|will|would) \p{Ll}/u;
const PLURAL = /^(?:\p{Ll}+ )?(?:claim|say|state|suggest|warn)$/u;
const CUT_OFF = /(?:^|\s)(?:at|by|for|from|in|of|on|with) $/;
const BORDER = /["“”;:()—–]/;

/** Leaves out what is not said around the words of an English source, and takes in how their sentence begins. */
export function trimOuterWords(annotated: AnnotatedText, quote: Quote): Quote {
  const { text, language } = annotated;
  if (quote.kind === "direct" || !quote.speaker || !quote.cue || !language.startsWith("en")) return quote;
  const found = bordersOf(annotated, quote, quote.cue, quote.speaker);
  if (found.start === quote.start && found.end === quote.end) return quote;
  const inMarks = IN_MARKS.test(text.slice(found.start, found.end)) ? 1 : 0;
  const { interruption, ...rest } = quote;
  return {
    ...rest,
    ...spanWithText(text, { start: found.start + inMarks, end: found.end - inMarks }),
    ...(interruption && interruption.end < found.end ? { interruption } : {}),
  };
}

function bordersOf(
  { text, sentences }: AnnotatedText,
  quote: Quote,
  cue: Span & { text: string },
  speaker: Span,
): Span {
  const { kind, interruption, start, end } = quote;
  const words = quote.text.slice(0, MAX_CHARS);
  const isAccording = /^according/i.test(cue.text);
  const tail = interruption ? text.slice(interruption.end, end) : "";
  if (interruption && ((isAccording && CONTRAST.test(tail)) || (APPRAISAL.test(tail) && !holdsVerb(tail))))
    return { start, end: interruption.start };
  if (kind === "mixed" && words.length === quote.text.length) {
    const conversion = CONVERSION.exec(words);
    const glued = GLUED.exec(words);
    const closed = glued ? glued.index + glued[0].length : 0;
    if (conversion) return { start, end: start + conversion.index };
    if ((words.slice(0, closed).match(/["“”]/g)?.length ?? 1) % 2 === 0) return { start, end: start + closed };
  }
  if (isAccording && speaker.end < start && text.slice(speaker.end, start) === ", ") {
    const [, office = "", clause = ""] = OFFICE.exec(words) ?? [];
    if (!holdsVerb(office.replace(/\p{Lu}\S*/gu, "")) && isPersonNoun(headNounOf(office)) && holdsVerb(clause))
      return { start: start + office.length + 2, end };
  }
  const second = cue.end < start && PLURAL.test(cue.text) ? SECOND_VERB.exec(words) : null;
  if (second && lookUpVerbForm(second[1] ?? "") === "base" && !NON_FINITE.test(second[0]))
    return { start, end: start + second[0].length };
  const first = spanAt(sentences, start)?.start ?? start;
  const isBefore = start - first < MAX_CHARS && /^,\s$/.test(text.slice(end, Math.min(cue.start, speaker.start)));
  const lead = isBefore && holdsFiniteVerb(words) ? text.slice(first, start) : "";
  return CUT_OFF.test(lead) && !BORDER.test(lead) ? { start: first, end } : { start, end };
}
