import type { Quote, Span } from "../../types.ts";
import { holdsVerb } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";
import { clauseEnd } from "./clause-end.ts";
import { speakerOf } from "./rules/speaker.ts";

const MAX_LEAD_CHARS = 80;
const MAX_REMARK_CHARS = 300;
const MIN_WORDS = 3;
/** "The quay was closed because, Brel said, …": the clause before the conjunction is the article's. */
const CONJUNCTION_AT_END =
  /(?:^|[\s–—-])(?:although|and|as|because|but|since|so|though|when|whereas|while),?\s(?:[Bb]y|[Ii]n)?\s?$/;
const MARK = /["“”]/;
const PUT_IT = /^it(?: to [^,]{1,60})?(?:, |$)/;
const AS_SUBJECT =
  /(?:^|[\s(])[Aa]s ((?:\p{L}[\p{L}.’'-]* ){0,5}\p{L}[\p{L}.’'-]*) (?:(?:once|has|had|later|recently) )?$/u;
const BRACKET = /\s?\(([^()“”"]{4,200})\)/gu;
const DENIAL =
  "(?:call|challeng|contest|contradict|debunk|den[iy]|disagre|dismiss|disput|fact-check|question|refut|reject)\\p{Ll}*";
/** What the article says of the words: "…, a claim that the board denies", "…, but the board denied it". */
const REMARK = new RegExp(
  "(?:,| [–—-]) ?(?:an? (?:\\p{Ll}+ )?(?:accusation|allegation|assertion|assessment|charge|claim|contention|figure|statement|suggestion) " +
    `(?:that |which )?(?:[^,;:]{1,60} )?${DENIAL}(?!\\p{L}).*` +
    `|which (?:(?:[^,;:]{1,60} )(?:den(?:y|ie[ds])|disput(?:ed?|es)|reject(?:ed|s)?))(?!\\p{L}).*` +
    `|but (?:an?|her|his|its|the|their|\\p{Lu}\\p{L}+) (?:[^,;:]{1,40} )?(?:contradict|den(?:ied|ies|y)|disput|reject)\\p{Ll}*(?: (?:her|him|it|that|them|this))?$` +
    "|(?:drawing|eliciting|prompting|provoking|sparking|triggering) (?:\\p{L}+ ){0,3}(?:anger|applause|cheers|criticism|gasps|jeers|laughter|outrage|protests?|questions)(?!\\p{L}).*" +
    "|(?:the )?(?:\\p{Lu}[\\p{L}.]* ){1,4}(?:has |have )?reported)$",
  "su",
);

/**
 * Takes what the article itself says out of reported words: the clause before an attribution that follows a
 * conjunction, remarks in brackets and on the words as a whole, and "as Brel puts it". No words may be left.
 */
export function leaveOutAuthorWords(annotated: AnnotatedText, quote: Quote): Quote[] {
  const { text, language } = annotated;
  const { speaker, cue, kind } = quote;
  if (kind === "direct" || !speaker || !cue || !language.startsWith("en")) return [quote];
  const clause = clauseEnd(annotated, quote);
  if (clause === null) return [];
  if (kind === "mixed") {
    const words = spanWithText(text, { start: quote.start, end: clause });
    return [clause < quote.end ? { ...quote, ...words, kind: MARK.test(words.text) ? kind : "indirect" } : quote];
  }
  let { start, interruption } = quote;
  let end = clause;
  let source = speaker;
  const first = Math.min(cue.start, speaker.start);
  const last = Math.max(cue.end, speaker.end);
  if (
    start < first &&
    last < end &&
    CONJUNCTION_AT_END.test(text.slice(Math.max(start, first - MAX_LEAD_CHARS), first))
  ) {
    start = last + (/^[\s,–—-]+/.exec(text.slice(last, end))?.[0].length ?? 0);
    interruption = undefined;
  }
  if (/^put(?:s|ting)?$/.test(cue.text) && PUT_IT.test(text.slice(start, end))) {
    start += PUT_IT.exec(text.slice(start, end))?.[0].length ?? 0;
    const words = AS_SUBJECT.exec(text.slice(Math.max(0, cue.start - MAX_LEAD_CHARS), cue.start));
    const name = words?.[1];
    const at = cue.start - (words?.[0].length ?? 0) + (words?.[0].indexOf(name ?? "") ?? 0);
    if (name) source = speakerOf(spanWithText(text, { start: at, end: at + name.length }));
  }
  if (cue.start < start) end -= REMARK.exec(text.slice(Math.max(start, end - MAX_REMARK_CHARS), end))?.[0].length ?? 0;
  const bracket = findRemark(text, { start, end });
  if (bracket && bracket.end === end) end = bracket.start;
  else if (bracket) interruption ??= { start: bracket.start, end: bracket.end + (text[bracket.end] === " " ? 1 : 0) };
  const words = spanWithText(text, { start, end });
  if ((words.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < MIN_WORDS)
    return start === quote.start && end === quote.end ? [quote] : [];
  const { interruption: _, inner, ...rest } = quote;
  return [
    {
      ...rest,
      ...words,
      speaker: source,
      ...(interruption ? { interruption } : {}),
      ...(inner ? { inner: inner.filter((part) => part.start >= start && part.end <= end) } : {}),
    },
  ];
}

/** Finds a remark in brackets that has a verb: "the quay (it was built in May) is shut". */
function findRemark(text: string, { start, end }: Span): Span | null {
  for (const match of text.slice(start, end).matchAll(BRACKET)) {
    const remark = { start: start + match.index, end: start + match.index + match[0].length };
    if (holdsVerb(match[1] ?? "") || /^see /.test(match[1] ?? "")) return remark;
  }
  return null;
}
