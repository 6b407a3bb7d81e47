import type { Quote, Span, SpanWithText } from "../../types.ts";
import { REPORTING_VERBS } from "../lexicon/speech-verbs.ts";
import { holdsFiniteVerb, lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";
import { assignOwnSubject } from "./own-subject.ts";
import { findSubjectEnd, findTokenIndex } from "./rules/find-attribution.ts";
import { DATE_WORDS, findNounPhraseBefore, isSpeakingPronoun } from "./rules/noun-phrase.ts";
import { isPersonNoun, isThingNoun } from "./rules/source-kind.ts";
import { speakerOf } from "./rules/speaker.ts";

/** What a clause with a subject of its own follows: "Dahl testified that Holm", "Dahl, whose brother Karl Holm". */
const CLAUSE_OPENER = /^(?:how|said|says?|testified|that|when|where|which|while|whom?|whose|why)$/;
const SENDING = /^(?:e-?mail|messag|radio|scream|text|typ)e?d$/;
/** A clause that is no part of what the outer source says: "Dahl laughed when Holm asked: “…”". */
const CIRCUMSTANCE = /[,;:]|\b(?:after|as|because|before|when|while)\b/;
const SUBJECT =
  /^(?!(?:after|at|by|for|from|in|of|on|to|with)\s)(?:(?:he|her|him|she|they)$|(?:an?|her|his|one|the|their)\s|(?:\p{Ll}+\s)?\p{Lu})[^,]*(?:, \p{Lu}[^,]*)?$/u;
const PREPOSITION_BEFORE = /(?:^|\s)(?:after|at|by|for|from|in|of|on|to|with) $/;
const HEARING =
  /^(?:caught|film(?:ed|s)|(?:over)?hear(?:d|s)|record(?:ed|s)|recall(?:ed|s)|remember(?:ed|s)|saw|sees)$/;
/** "Moe, whose brother said": the brother. */
const OWNED = /, (whose (?:\p{L}+ ){0,3}\p{Ll}+(?:, \p{Lu}[^,]{1,60},?)?)$/u;
const AFTER_COMMA = /, (\d{0,3}\p{Lu}[^,]{1,60})$/u;
/** To whom words are said, up to their quotation. */
const ADDRESSEE =
  /^(?: (?:to )?(?:(?:her|him|me|them|us)|(?:an?|her|his|the|their|\p{Lu}\p{L}+)(?: [\p{L}'’]+){1,3}))?[:,]?\s?["“]?$/u;
/** A verb of speech and its clause, before "and": "said that Dahl rang her", "told jurors Holm laughed". */
const CLAUSE =
  /\b(?:recall|testif|t[eo]ld?|sa[iy]|that|how|claim)\p{Ll}* (?:[^,;:“”"]{0,60} )?(?:he|she|\p{Lu}\p{L}+)(?: \p{Ll}+(?:ly|er))? (\p{Ll}+)/u;
/** "Holm resigned, his party, the Greens," before "stating". */
const APPOSITIONS = /, (?:her|his|its|their) [^,.:]{1,50}, (?:the )?(?:\p{Lu}\S* ){0,3}\p{Lu}\S*, $/u;
/** "Dahl praised her deputy," before "Holm, saying": the deputy, or Dahl. */
const OBJECT = /\p{Ll} (?:her|his|its|the|their) [^,.:]{1,50}, $/u;
/** What a verb has behind it, and a noun of the same form has not. */
const COMPLEMENT = /^(?:\p{Lu}.*|an?|as|at|by|for|from|her|his|in|its|of|on|that|the|their|to|two|wh\p{Ll}+|with)$/u;
const MODIFIED = /^(?:\p{L}+ing|An?|Here|Now|The|Then|There)$/u;
const MAX_LEAD_CHARS = 160;
/** "phoned Holm to tell her", "quoted as saying", "were told". */
const NO_SUBJECT = /^(?:are|as|been|by|is|of|to|was|were|without)$/;
const MAX_PREPOSITION_CHARS = 8;
const MAX_TOKENS_BACK = 10;

/** Gives English quotes, inner ones too, to the subject nearest their cue: "Dahl said that Holm told her: “…”". */
export function narrowSource(annotated: AnnotatedText, found: Quote): Quote {
  if (!annotated.language.startsWith("en")) return found;
  const quote = assignOwnSubject(annotated, found);
  const inner = quote.inner
    ?.filter(({ speaker }) => !speaker || !isInPlace(annotated.text, speaker))
    .map((part) => narrowSource(annotated, part));
  return { ...narrow(annotated, quote), ...(inner ? { inner } : {}) };
}

function narrow(annotated: AnnotatedText, quote: Quote): Quote {
  const { speaker, cue, start } = quote;
  if (!speaker || !cue) return quote;
  const { text } = annotated;
  // "According to Dahl, Holm told her: “…”"
  const isFramed = /^according/i.test(cue.text) && speaker.end < start;
  if (speaker.start > cue.start && !isFramed) return quote;
  const isParticiple = /^\p{Ll}+ing\b/u.test(cue.text);
  const outer = isFramed ? { start: speaker.end, end: speaker.end } : cue;
  const inner = outer.end <= start ? innerAttribution(annotated, speaker, outer, quote) : null;
  // "According to Dahl, the clerk said": the clerk, or Dahl, if that is what she is.
  if (inner && (!inner.source || (isFramed && /^\p{Ll}/u.test(inner.source.text))))
    return { ...quote, speaker: null, cue: null };
  // "Prosecutors seeking Dahl said": a participle belongs to its noun.
  if (inner && isParticiple && cue.start - speaker.end === 1) return { ...quote, cue: inner.cue };
  if (inner?.source) {
    // "Dahl told the board that she had warned them": nobody relays their own words.
    const isOwn = isSpeakingPronoun(inner.source.text) || isSpeakingPronoun(speaker.text);
    const isRelayed = !isOwn && (isFramed || !CIRCUMSTANCE.test(text.slice(cue.end, inner.source.start)));
    const via = quote.via ?? (isRelayed ? spanWithText(text, speaker) : null);
    return { ...quote, speaker: speakerOf(inner.source), cue: inner.cue, via };
  }
  if (isFramed) return quote;
  const before = (end: number) => text.slice(Math.max(0, end - MAX_LEAD_CHARS), end);
  const gap = text.slice(speaker.end, cue.start);
  if (
    isParticiple &&
    /^\p{Lu}/u.test(speaker.text) &&
    (APPOSITIONS.test(before(cue.start)) || (gap === ", " && OBJECT.test(before(speaker.start))))
  )
    return { ...quote, speaker: null, cue: null };
  const source =
    (isParticiple && (gap === ", " || (/,/.test(gap) && !/,/.test(speaker.text))) && firstSubject(text, speaker)) ||
    lastSubject(text, speaker, cue.text);
  // "Dahl heard her say": she is not Dahl, and not named.
  if (source && /^h(?:er|im)$/.test(source.text)) return { ...quote, speaker: null, cue: null };
  return source ? { ...quote, speaker: speakerOf(source) } : quote;
}

/**
 * Finds the subject and the verb of a clause between a cue and its quotation. The source is null if "and" joins the
 * verb to a clause within what is said, whose subject may be meant: "Dahl said Holm rang her and shouted: “…”".
 */
function innerAttribution(
  annotated: AnnotatedText,
  speaker: Span,
  outer: Span,
  { kind, start }: Quote,
): { source: SpanWithText | null; cue: SpanWithText } | null {
  const { text, tokens } = annotated;
  const floor = findTokenIndex(annotated, outer.start);
  const end = findTokenIndex(annotated, start);
  for (let index = end - 1; index >= Math.max(floor, end - MAX_TOKENS_BACK); index--) {
    const verb = tokens[index];
    if (
      !verb ||
      !(REPORTING_VERBS.has(verb.text) || SENDING.test(verb.text)) ||
      !ADDRESSEE.test(text.slice(verb.end, start))
    )
      continue;
    const last = findSubjectEnd(annotated, index, floor);
    const previous = tokens[last - 1];
    const cue = spanWithText(text, verb);
    if (kind !== "indirect" && previous && /^(?:and|but)$/.test(previous.text)) {
      const [, first = ""] =
        CLAUSE.exec(text.slice(Math.max(speaker.end, previous.start - MAX_LEAD_CHARS), previous.start)) ?? [];
      const isClause = lookUpVerbForm(first) !== null && (!verb.text.startsWith("add") || REPORTING_VERBS.has(first));
      return isClause ? { source: null, cue } : null;
    }
    // The verb of the cue itself.
    if (verb.start < outer.end || !previous || NO_SUBJECT.test(tokens[index - 1]?.text ?? "")) return null;
    const source = isSpeakingPronoun(previous.text)
      ? spanWithText(text, previous)
      : findNounPhraseBefore(text, tokens, last, floor);
    if (!source || source.start < speaker.start || /^(?:it|who)$/.test(source.text) || holdsFiniteVerb(source.text))
      return null;
    return { source, cue };
  }
  return null;
}

/**
 * Returns the subject of a sentence that words hold with its verb, of speech only if it `hasSpeech`: "Dahl beat Holm"
 * before "in the final, saying".
 */
export function firstSubject(
  text: string,
  { start, text: source }: SpanWithText,
  hasSpeech = false,
): SpanWithText | null {
  const [clause = ""] = source.split(/,| (?:that|which|who|whose) /, 1);
  const words = clause.split(" ");
  const first = MODIFIED.test(words[0] ?? "") ? 1 : 0;
  const at = words.findIndex((word, index) => {
    const isNoun = index <= first || words[index - 1] === "those" || word === "named";
    const form = isNoun || (REPORTING_VERBS.has(word) && !hasSpeech) ? null : lookUpVerbForm(word);
    const needsComplement = form === "participle" || form === "third";
    return needsComplement ? COMPLEMENT.test(words[index + 1] ?? "") : form === "auxiliary" || form === "past";
  });
  if (at < 0) return null;
  const subject = words
    .slice(0, at)
    .join(" ")
    .replace(/ (?:also|\p{Ll}+ly)$/u, "");
  return spanWithText(text, { start, end: start + subject.length });
}

/** Returns the last subject in the words for a source, where they hold a clause or follow a preposition. */
function lastSubject(text: string, { start, text: words }: SpanWithText, cue: string): SpanWithText | null {
  const owned = OWNED.exec(words)?.[1];
  if (owned) return spanWithText(text, { start: start + words.length - owned.length, end: start + words.length });
  const spans = [...words.matchAll(/\S+/g)];
  const opener = spans.findLastIndex(
    ([word], index) => index > 0 && (CLAUSE_OPENER.test(word) || (isNonFinite(cue) && HEARING.test(word))),
  );
  const at = spans[opener + 1]?.index;
  const subject = opener > 0 && at !== undefined ? words.slice(at) : "";
  if (
    at !== undefined &&
    SUBJECT.test(subject) &&
    !DATE_WORDS.has(spans[opener + 1]?.[0] ?? "") &&
    // "Dahl, who backed Holm": a verb follows, no subject.
    !(/^whom?$/.test(spans[opener]?.[0] ?? "") && lookUpVerbForm(spans[opener + 1]?.[0] ?? "") !== null) &&
    !/ \p{Ll}+ed(?: |$)/u.test(subject) &&
    !holdsFiniteVerb(subject) &&
    !isThing(subject)
  )
    return spanWithText(text, { start: start + at, end: start + words.length });
  // "In a statement read by her lawyer, Karl Holm, Ada Dahl said": no subject follows a preposition.
  const name = AFTER_COMMA.exec(words)?.[1];
  return name && PREPOSITION_BEFORE.test(text.slice(Math.max(0, start - MAX_PREPOSITION_CHARS), start))
    ? spanWithText(text, { start: start + words.length - name.length, end: start + words.length })
    : null;
}

/** "Dahl remembered Holm telling her": the object of the first verb is the subject of the second. */
const isNonFinite = (cue: string): boolean => /ing$/.test(cue) || lookUpVerbForm(cue) === "base";

/** "found it in a box, has admitted": a noun that is no person, behind a preposition. */
const isInPlace = (text: string, { start, text: words }: SpanWithText): boolean =>
  /^an? \p{Ll}+$/u.test(words) &&
  !isPersonNoun(words.split(" ")[1] ?? "") &&
  PREPOSITION_BEFORE.test(text.slice(Math.max(0, start - MAX_PREPOSITION_CHARS), start));

/** "The firm issued a statement which": what is said in it is the firm's. */
const isThing = (words: string): boolean => isThingNoun(/(?<!\p{L})\p{L}+$/u.exec(words)?.[0] ?? "");
