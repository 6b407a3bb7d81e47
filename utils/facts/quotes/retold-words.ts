import type { Quote, SpanWithText } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt, spanWithText } from "../text/spans.ts";
import type { Attribution } from "./attribution.ts";
import { findQuotedSubject, findTokenIndex } from "./rules/find-attribution.ts";
import { speakerOf } from "./rules/speaker.ts";

const MAX_LEAD_CHARS = 300;
const MAX_LEAD_TOKENS = 16;
const PERSON = "(?:(?:an?|her|his|its|the|their) )?(?:\\p{L}[\\p{L}.’'-]* ){0,5}?\\p{L}[\\p{L}.’'-]*";
/** "quoted Brel as saying", before a quotation or at the start of what the model takes for the words. */
const QUOTED_AS = new RegExp(
  `\\b(?:cit|quot)(?:e[ds]?|ing) (?<source>${PERSON}) as \\p{L}+ing(?: (?:her|him|them|\\p{Lu}\\p{L}+))?(?: that)?[,:]?\\s?["“]?$`,
  "u",
);
/** "was quoted by the agency as saying" between its subject and a quotation, or behind one. */
const WAS_QUOTED_BEFORE = /^ (?:(?:by|in) [^:,“”"]{2,60} )?as \p{L}+ing(?: that)?[,:]?\s?["“]?$/u;
const AS_SAYING = new RegExp(`^(?<source>${PERSON}) as \\p{L}+ing (?:that )?`, "u");
const CITING = /^(?:cit|quot)(?:e[ds]?|ing)\b/;
/** The same after a quotation: "“…,” Dahl quoted Brel as saying", "prosecutors say Brel told her". */
const SAYING_AFTER =
  /^ (?:that )?(?<source>(?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+|he|her|him|she) (?:(?:as )?(?:say|tell|writ)ing|(?:had |later )?(?:asked|sa(?:id|ys)|shouted|t(?:old|exted)|wr(?:itten|ote)|yelled)(?=[.,]| (?:him|her|them|me|us|\p{Lu}|in |on |the )))(?! (?:\p{L}+ ){0,3}(?:that|to) )/u;
const WORDS =
  "(?:advice|answer|appeal|call|cry|instructions?|message|motto|orders?|plea|promise|question|remarks?|reply|response|slogan|verdict|warning|words?)";
/** "recalled Brel's words:", "in the words of the clerk:". */
const WORDS_OF = new RegExp(
  `(?<source>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)['’]s? (?:\\p{Ll}+ )?${WORDS}[,:]\\s?["“]?$` +
    `|\\bthe (?:\\p{Ll}+ )?${WORDS} of (?<owner>${PERSON})[,:]\\s?["“]?$`,
  "u",
);
/** "a letter from his son that read:", "recalled her advice:", "the reply was:": whose words follow is not said. */
const UNSAID = new RegExp(
  '\\b(?:cit|f[ou]+nd|g[eo]t|notic|open|quot|read|receiv|s[ae][ew])\\p{Ll}* [^:“”"]{2,80}\\b(?:that|which),? (?:\\p{L}+ ){0,2}(?:reads?|sa(?:id|ys)|state[ds])[,:]?\\s?["“]?$' +
    '|\\bread(?:s|ing)?(?: out| aloud)? [^:“”"]{2,60} (?:by|from) [^:“”"]{2,60}:\\s?["“]?$' +
    `|\\b(?:forg[eo]t\\p{Ll}*|hear\\p{Ll}*|ignor\\p{Ll}+|recall\\p{Ll}*|reject\\p{Ll}+|remember\\p{Ll}*) (?:her|his|their) (?:\\p{Ll}+ )?${WORDS}[,:]\\s?["“]?$` +
    '|\\bof (?:her|his|their) own words?[,:]?\\s?[“"]?$' +
    `|\\b(?:answer|reply|response|verdict) (?:is|was)[,:]?\\s?["“]?$` +
    '|\\b(?:how|that) (?!he |I |she |they |we )[^,:“”"]{2,80} (?:by (?:saying|writing)|with the words?)[,:]?\\s?["“]?$',
  "u",
);
/** The same in other languages: "zitierte Brel:", "Wie Dahl sagte, habe Brel geschrieben:", "citó a Brel:". */
const RETOLD = new RegExp(
  '(?<!\\p{L})(?:(?:zitier\\p{Ll}+|erinner\\p{Ll}+ (?:sich )?an|cit(?:[aeèé]|ato|ó)) [^.:„“«»"]{2,100}' +
    '|(?:[Ww]ie|[Ll]aut|behauptet\\p{Ll}*|berichtet\\p{Ll}*|erzählt\\p{Ll}*|sagt\\p{Ll}*)(?!\\p{L})[^.:„“«»"]{0,100}?(?:, | (?=hab|hätt))[^.:,„“«»"]{0,60}' +
    '(?<!\\p{L})(?:hab|hätt)en?(?!\\p{L})[^.:,„“«»"]{0,60} (?:er|ge|ver)\\p{Ll}+)\\s?:\\s?[„“«»"]?\\s?$',
  "u",
);

/**
 * Gives an English quote that somebody retells to those whose words they are: "quoted Brel as saying", "recalled Brel's
 * words". Where the article does not say whose they are, the quote stays without a speaker: "a letter that read".
 */
export function attributeRetoldWords(annotated: AnnotatedText, quote: Quote): Quote {
  const { text, sentences, language } = annotated;
  const { speaker, cue, start, kind } = quote;
  const cited = kind === "indirect" || !language.startsWith("en") ? null : findQuoted(annotated, quote);
  if (cited?.source) return { ...quote, speaker: speakerOf(cited.source), cue: cited.cue };
  if (!speaker || !cue || cue.start < speaker.start) return quote;
  const to = (source: SpanWithText): Quote => ({
    ...quote,
    speaker: speakerOf(source),
    via: quote.via ?? (speaker.end <= source.start ? spanWithText(text, speaker) : null),
  });
  if (cue.end > start) {
    const after = SAYING_AFTER.exec(text.slice(cue.end, cue.end + MAX_LEAD_CHARS))?.groups?.source;
    if (after && /^h(?:er|im)$/.test(after)) return { ...quote, speaker: null, cue: null };
    return after ? to(spanWithText(text, { start: cue.end + 1, end: cue.end + 1 + after.length })) : quote;
  }
  const from = Math.max(spanAt(sentences, cue.start)?.start ?? 0, start - MAX_LEAD_CHARS);
  const lead = text.slice(from, start);
  if (!language.startsWith("en")) return RETOLD.test(lead) ? { ...quote, speaker: null, cue: null } : quote;
  const first = AS_SAYING.exec(quote.text.slice(0, MAX_LEAD_CHARS));
  const saying = first?.groups?.source;
  if (first && saying && CITING.test(cue.text))
    return {
      ...to(spanWithText(text, { start, end: start + saying.length })),
      ...spanWithText(text, { start: start + first[0].length, end: quote.end }),
      inner: [],
    };
  if (kind === "indirect") return quote;
  const found = QUOTED_AS.exec(lead) ?? WORDS_OF.exec(lead);
  const words = found?.groups?.source ?? found?.groups?.owner;
  if (found && words) {
    const at = from + found.index + found[0].indexOf(words);
    return to(spanWithText(text, { start: at, end: at + words.length }));
  }
  return UNSAID.test(lead) ? { ...quote, speaker: null, cue: null } : quote;
}

/** Finds who "was quoted as saying" a quotation, in the words in front of it or behind it; null if nobody was. */
function findQuoted(annotated: AnnotatedText, { start, end }: Quote): Attribution | null {
  const { text, sentences, tokens } = annotated;
  const sentence = spanAt(sentences, start);
  if (!sentence) return null;
  const [first, last] = [findTokenIndex(annotated, sentence.start), findTokenIndex(annotated, end)];
  for (let index = last; index < Math.min(tokens.length, last + MAX_LEAD_TOKENS); index++) {
    if (/^[.:;“"]$/.test(tokens[index]?.text ?? "")) break;
    const found = findQuotedSubject(annotated, index, last);
    if (found) return found;
  }
  const before = findTokenIndex(annotated, start);
  for (let index = before - 1; index > Math.max(first, before - MAX_LEAD_TOKENS); index--) {
    const found = findQuotedSubject(annotated, index, first);
    if (found) return WAS_QUOTED_BEFORE.test(text.slice(found.cue.end, start)) ? found : null;
  }
  return null;
}
