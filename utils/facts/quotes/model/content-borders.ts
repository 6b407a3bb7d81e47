import type { SpanWithText } from "../../../types.ts";
import { lookUpVerbForm } from "../../lexicon/verb-forms.ts";
import type { AttributedSpan, SourcedSpan } from "./attributed-spans.ts";

const CLOSING_AUXILIARY =
  /(?: (?:\p{L}+n['’]t|(?:allegedly|eventually|finally|initially|merely|previously|publicly|quickly|recently|repeatedly|reportedly)|also|did|does|had|has|have|is|later|now|still|then|was|will|would))+$/u;
const OPENING_CONJUNCTION = /^(?:&|although|and|because|but|if|though|whereas|while)\s+/i;
/** "That" before a verb is who or what is spoken of: "said that would be a mistake". */
const LEADING_THAT =
  /^that,?\s+(?!(?:can|could|did|does|had|has|is|may|might|must|should|was|will|would)(?:n[’']t)?\b)/i;
/** To whom or through whom words are said, before them: "told a lawyer that", "said through an aide that". */
const ADDRESSEE =
  /^(?:(?:through|via|to) )?(?:an?|another|his|her|its|one|some|the|their|two|three|\p{Lu}\p{L}+) (?:[\p{L}\p{N}'’-]+ ){0,7}?(?:that |(?=(?:how|if|what|when|where|whether|who|why) ))/u;
const ADDRESSING =
  /\b(?:ask|asked|asking|asks|assured?|inform(?:ed|s)?|remind(?:ed|s)?|tell|telling|tells|told|warn(?:ed|s)?)$/i;
/** The first words of an office that a content has taken in: "… will close in May, Economy" before "Minister Brel". */
const OFFICE_AT_END = /,(?: (?:\p{Lu}[\p{L}.-]*|and|for|of|the)){1,6}$/u;
/** Where the words were said, at the end of a content: "… would close in an interview with the Gazette". */
const OCCASION_AT_END =
  / in an? (?:\p{L}+ ){0,2}(?:e-?mail|interview|news release|statement|tweet)(?: (?:on|to|with) [^,;]{1,50})?$/u;

const CONCESSION = /, (?:although|even though|though) /;
const MIN_CLAUSE_CHARS = 20;

/** Removes from the ends of a content what is not said: marks, addressees, occasions and a joining "that". */
export const trimContent = (content: SourcedSpan): SpanWithText =>
  dropLeadingThat(dropClosingMarks(dropConcession(dropOccasion(dropAddressee(content)))));

/** Removes what the article itself adds to a content: "he could not recall her, though a picture shows them". */
function dropConcession(content: SourcedSpan): SourcedSpan {
  const at = content.cue.start < content.start ? content.text.search(CONCESSION) : -1;
  const words = at > MIN_CLAUSE_CHARS ? content.text.slice(0, at) : content.text;
  return { ...content, end: content.start + words.length, text: words };
}

/** Gives the words of an office at the end of a content back to the source that follows. */
export function returnOffice(span: AttributedSpan): AttributedSpan {
  const { source, text, end } = span;
  const office = source && source.start > end && source.start - end === 1 ? OFFICE_AT_END.exec(text)?.[0] : undefined;
  if (!source || !office) return span;
  const start = end - office.length + 2;
  return {
    ...span,
    end: end - office.length,
    text: text.slice(0, -office.length),
    source: { start, end: source.end, text: `${office.slice(2)} ${source.text}` },
  };
}

/** Removes to whom or through whom a content is said from its start. */
function dropAddressee(content: SourcedSpan): SourcedSpan {
  const { start, cue, text } = content;
  const mayAddress = ADDRESSING.test(cue.text) || /^(?:through|via) /.test(text);
  const addressee = cue.start < start && mayAddress ? (ADDRESSEE.exec(text)?.[0] ?? "") : "";
  const isClause = (addressee.match(/\p{L}+/gu) ?? []).some((word) =>
    /^(?:auxiliary|past|third)$/.test(lookUpVerbForm(word) ?? ""),
  );
  if (!addressee || isClause) return content;
  return { ...content, start: start + addressee.length, text: text.slice(addressee.length) };
}

/** Removes the occasion on which a content was said from its end, if its attribution comes first. */
function dropOccasion(content: SourcedSpan): SourcedSpan {
  const { start, cue, text } = content;
  if (cue.start > start) return content;
  const words = text.replace(OCCASION_AT_END, "");
  return { ...content, end: start + words.length, text: words };
}

/** Removes punctuation that belongs to the sentence from the end of a span. */
export function dropClosingMarks({ start, text }: SpanWithText): SpanWithText {
  const words = text.replace(/[\s.,;:]+$/, "");
  return { start, end: start + words.length, text: words };
}

/** Removes marks, an auxiliary of the cue and a conjunction from the ends of a source: "and his aides haven't". */
export function trimSource(source: SpanWithText): SpanWithText {
  const { start, text } = dropClosingMarks(source);
  const words = text.replace(/,?\s*[“"«„].*$/s, "").replace(CLOSING_AUXILIARY, "");
  const opening = OPENING_CONJUNCTION.exec(words)?.[0].length ?? 0;
  return { start: start + opening, end: start + words.length, text: words.slice(opening) };
}

/** Removes a "that" that only joins a clause to its cue. */
function dropLeadingThat({ start, end, text }: SpanWithText): SpanWithText {
  const size = LEADING_THAT.exec(text)?.[0].length ?? 0;
  return { start: start + size, end, text: text.slice(size) };
}
