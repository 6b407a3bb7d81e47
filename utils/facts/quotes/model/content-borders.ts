import type { SpanWithText } from "../../../types.ts";
import { holdsFiniteVerb, holdsVerb, lookUpVerbForm } from "../../lexicon/verb-forms.ts";
import { spanWithText } from "../../text/spans.ts";
import type { AttributedSpan, SourcedSpan } from "./attributed-spans.ts";

const SHARE_BEFORE =
  /(?<![\p{L}\p{N}.,])(?:\d[\d.,]*(?: ?%| per ?cent)?|half|most|none|some|one|two|three|four|five|six|seven|eight|nine|ten) of $/iu;
const POSSESSIVE = /^(?:her|his|its|my|our|their|your)$/i;
const SPEAKING =
  /^(?: (?:always|has|had|never|often|once|used to|would)){0,2} (?:ask|sa(?:id|y)|t(?:ell|old)|wr(?:it|ot)e)/;
const OWNED = /^\p{Ll}{3,} (?=\p{Ll})/u;
const MAX_SHARE_CHARS = 24;
const RELATIVE_AT_END = /(?<=\p{L}), wh(?:ich|om?|ose) (?:(in \d{4})|[^,"“]{1,100}(["“].*)?)$/su;
const SUBJECT_OF_WHICH = /(?:^|[\n.!?”"]\s{0,9})(\p{Lu}[^,.;:!?“”"\n]{2,60}), $/u;
const MAX_CLAUSE_CHARS = 80;
const CLOSING_AUXILIARY =
  /(?: (?:\p{L}+n['’]t|(?:allegedly|eventually|finally|initially|merely|previously|publicly|quickly|recently|repeatedly|reportedly)|also|always|did|does|had|has|have|is|later|now|often|once|still|then|was|will|would)){1,6}$/u;
/** What happened meanwhile: "asked Brel, as the driver waited". */
const CIRCUMSTANCE_AFTER_SOURCE = /(?<=\p{L}), (?:after|as|before|when|while) .*$/su;
/** A conjunction, or another clause: "Brel left; Dahl" before "said". */
const OPENING_CLAUSE = /^(?:&|although|and|because|but|if|though|whereas|while|[^;]*;)\s+/i;
/**
 * A "that" alone, or behind a second verb of speech: "claiming that". "That" before a verb is who or what is spoken of:
 * "said that would be a mistake".
 */
const LEADING_THAT =
  /^(?:(?:add|argu|assert|claim|insist|say|stat|warn)ing )?that,?\s+(?!(?:can|could|did|does|had|has|is|may|might|must|should|was|will|would)(?:n[’']t)?\b)/;
/** To whom or through whom words are said, before them: "told a lawyer that", "said through an aide that". */
const ADDRESSEE =
  /^(?:(?:her|him|me|them|us) (?:that |(?=(?:an?|he|her|his|how|if|it|she|the|they|we|wh\p{Ll}+) ))|(?:(?:through|via|to) )?(?:an?|another|his|her|its|one|some|the|their|two|three|\p{Lu}\p{L}+) (?:[\p{L}\p{N}'’-]+ ){0,7}?(?:that |(?=(?:how|if|what|when|where|whether|who|why) )))/u;
const ADDRESSING =
  /\b(?:ask|asked|asking|asks|assured?|inform(?:ed|s)?|remind(?:ed|s)?|tell|telling|tells|told|warn(?:ed|s)?)$/i;
/** The first words of a source that a content has taken in: "… will close in May, Economy" before "Minister Brel". */
const SOURCE_AT_END = /, (?!wh)[^,;:()“”"?!]{2,60},?$/;
const NO_NOUN = /^(?:he|I|it|she|they|we|you)$/i;
/** Where the words were said, at the end of a content: "… would close in an interview with the Gazette". */
const OCCASION_AT_END =
  / in an? (?:\p{L}+ ){0,2}(?:e-?mail|interview|news release|statement|tweet)(?: (?:on|to|with) [^,;]{1,50})?$/u;

/** What the article sets against the words; what the source thought is the source's: "although he had hoped". */
const CONCESSION =
  /, (?:although|even though|though) (?!(?:he|it|she|they|we) (?:(?:also|always|had|never|still) ){0,2}(?:assumed|believed|considered|doubted|expected|feared|felt|hoped|intended|knew|known|meant|planned|preferred|regretted|respected|thought|understood|wanted|wished|would)\b)/;
/** What the article adds about words as a whole: "… that others paid, which raised questions". */
const REACTION =
  /, which (?:also |had |has |have |quickly )?(?:drew|drawn|fuell?ed|led to|met|prompted|provoked|raised|sparked|triggered) (?:\p{L}+ ){0,3}(?:anger|applause|backlash|concerns?|criticism|debate|eyebrows|fury|laughter|outrage|protests?|questions|speculation|uproar|walkouts?)(?![^,]*,)/u;
/** What the article makes of the words: "…, in what was a reminder of May"; marks before it must be closed. */
const COMMENT =
  /^(?:[^“”"]|“[^“”]*”|"[^"]*")*?,[”"]? (?=in what (?:appear(?:ed|s)|is|look(?:ed|s)|seem(?:ed|s)|was) )/u;
/** Another thing that the source says: "asking whether …, and questioning when"; or does: "…, and has left". */
const SECOND_CUE = /,? and (?:also )?(?:add|argu|ask|claim|insist|question|say|suggest|warn)ing (?=how |if |that |wh)/;
const SECOND_PREDICATE = /,? and (?:had|has|have) (?=\p{L}+)/u;
const MIN_CLAUSE_CHARS = 20;
/** A pronoun that begins its sentence, and a comma. */
const LONE_SUBJECT = /(?:^|[\n.!?”"]\s{0,9})((?:That|This|These|Those),\s)$/;
const MAX_SUBJECT_CHARS = 12;

/** Removes from the ends of a content what is not said: marks, addressees, occasions and a joining "that". */
export const trimContent = (content: SourcedSpan): SpanWithText =>
  dropLeadingThat(dropClosingMarks(dropAdditions(dropOccasion(dropAddressee(content)))));

/** Removes what the article adds to a content after its cue: "he could not recall her, though a picture shows". */
function dropAdditions(content: SourcedSpan): SourcedSpan {
  const { cue, start, text } = content;
  if (cue.start > start) return content;
  const at = (pattern: RegExp) => pattern.exec(text)?.index ?? -1;
  const predicate = at(SECOND_PREDICATE);
  const cuts = [
    at(CONCESSION) > MIN_CLAUSE_CHARS ? at(CONCESSION) : -1,
    at(REACTION),
    (COMMENT.exec(text)?.[0].length ?? 0) - 1,
    cue.text.endsWith("ing") ? at(SECOND_CUE) : -1,
    // "calling it a farce, and has left": the content has no verb of its own that could have a second.
    predicate > 0 && !holdsFiniteVerb(text.slice(0, predicate)) ? predicate : -1,
  ];
  const end = Math.min(...cuts.filter((cut) => cut > 0), text.length);
  return { ...content, end: start + end, text: text.slice(0, end) };
}

/** Takes in the subject that a content lacks: "That, combined with …" before "the officials wrote". */
export function takeInSubject(text: string, span: AttributedSpan): AttributedSpan {
  if (span.cue.start < span.start) return span;
  const lead = text.slice(Math.max(0, span.start - MAX_SUBJECT_CHARS), span.start);
  const subject = LONE_SUBJECT.exec(lead)?.[1];
  return subject ? { ...span, ...spanWithText(text, { start: span.start - subject.length, end: span.end }) } : span;
}

/** Gives the first words of a source at the end of a content back to the source that follows. */
export function returnSourceWords(span: AttributedSpan): AttributedSpan {
  const { source, text, end } = span;
  const words = source && source.start - end === 1 ? (SOURCE_AT_END.exec(text)?.[0] ?? "") : "";
  if (!source || !words || NO_NOUN.test(source.text) || holdsVerb(words)) return span;
  const rest = { ...span, end: end - words.length, text: text.slice(0, -words.length) };
  // "the Orlan, Nordmark-based bank": a comma may stand in the name of a place.
  if (words.endsWith(",")) return /^\p{Lu}\S*-based /u.test(source.text) ? rest : span;
  const start = rest.end + 2;
  return { ...rest, source: { start, end: source.end, text: `${words.slice(2)} ${source.text}` } };
}

/** Removes to whom or through whom a content is said from its start. */
function dropAddressee(content: SourcedSpan): SourcedSpan {
  const { start, cue, text } = content;
  const mayAddress = ADDRESSING.test(cue.text) || /^(?:through|via) /.test(text);
  const addressee = cue.start < start && mayAddress ? (ADDRESSEE.exec(text)?.[0] ?? "") : "";
  if (!addressee || holdsFiniteVerb(addressee)) return content;
  return { ...content, start: start + addressee.length, text: text.slice(addressee.length) };
}

/** Removes the occasion on which a content was said from its end, if its attribution comes first. */
function dropOccasion(content: SourcedSpan): SourcedSpan {
  const { start, cue, text } = content;
  if (cue.start > start) return content;
  const words = text.replace(OCCASION_AT_END, "");
  return { ...content, end: start + words.length, text: words };
}

/**
 * Takes in the share that a source is of its noun: "5% of" before "fishermen", "half of" before "the teachers"; and
 * replaces "which" by the subject in front of it, and takes off its clause.
 */
export function completeSource(text: string, span: AttributedSpan): AttributedSpan {
  const { source } = span;
  if (!source) return span;
  // "The board, which called it “a farce”, said": the clause of "which" is cut off at its quotation, or at a day.
  const clause = RELATIVE_AT_END.exec(source.text);
  if (clause && (clause[1] || clause[2] || /^[^,.;:]{0,4}["“]/.test(text.slice(source.end, source.end + 5))))
    return { ...span, source: spanWithText(text, { start: source.start, end: source.start + clause.index }) };
  if (/^\p{Lu}/u.test(source.text)) return span;
  // "The board, which called it “a farce”": "which" is the board.
  if (/^which$|^whose .*["“]/s.test(source.text) && (source.text !== "which" || /["“]/.test(span.text))) {
    const subject = SUBJECT_OF_WHICH.exec(text.slice(Math.max(0, source.start - MAX_CLAUSE_CHARS), source.start))?.[1];
    const start = source.start - (subject?.length ?? 0) - 2;
    return subject && !holdsVerb(subject)
      ? { ...span, source: spanWithText(text, { start, end: source.start - 2 }) }
      : span;
  }
  const share = SHARE_BEFORE.exec(text.slice(Math.max(0, source.start - MAX_SHARE_CHARS), source.start))?.[0];
  return share
    ? { ...span, source: spanWithText(text, { start: source.start - share.length, end: source.end }) }
    : span;
}

/** Gives a source that is a possessive alone its noun, which the cue has taken in: "My" before "mother used to say". */
export function takeInOwned(text: string, span: AttributedSpan): AttributedSpan {
  const { source, cue } = span;
  if (!source || !POSSESSIVE.test(source.text) || cue.start - source.end !== 1) return span;
  const noun = OWNED.exec(cue.text)?.[0].trimEnd() ?? "";
  // "his opposition to the plan": a noun of speech is the cue itself.
  if (!noun || lookUpVerbForm(noun) !== null || !SPEAKING.test(cue.text.slice(noun.length))) return span;
  const end = cue.start + noun.length;
  return {
    ...span,
    source: spanWithText(text, { start: source.start, end }),
    cue: spanWithText(text, { start: end + 1, end: cue.end }),
  };
}

/** Removes punctuation that belongs to the sentence from the end of a span. */
export function dropClosingMarks({ start, text }: SpanWithText): SpanWithText {
  const words = text.replace(/(?<![\s.,;:])[\s.,;:]+$/, "");
  return { start, end: start + words.length, text: words };
}

/** Removes marks, circumstances, an auxiliary and a conjunction from the ends of a source: "and his aides haven't". */
export function trimSource(source: SpanWithText): SpanWithText {
  const { start, text } = dropClosingMarks(source);
  const words = text
    .replace(/(?:,|(?<!\s))\s*[“"«„].*/s, "")
    .replace(CIRCUMSTANCE_AFTER_SOURCE, "")
    .replace(CLOSING_AUXILIARY, "");
  const opening = OPENING_CLAUSE.exec(words)?.[0].length ?? 0;
  return { start: start + opening, end: start + words.length, text: words.slice(opening) };
}

/** Removes a "that" that only joins a clause to its cue. */
function dropLeadingThat({ start, end, text }: SpanWithText): SpanWithText {
  const size = LEADING_THAT.exec(text)?.[0].length ?? 0;
  return { start: start + size, end, text: text.slice(size) };
}
