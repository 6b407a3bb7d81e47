import type { Quote } from "../../../types.ts";
import { lookUpVerbForm } from "../../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan, spanAt, spanWithText } from "../../text/spans.ts";
import { findTokenIndex } from "./find-attribution.ts";
import { findNounPhraseBefore } from "./noun-phrase.ts";
import { speakerOf } from "./speaker.ts";

/** What says that somebody would not speak, or could not be asked, in a closed class of verbs. English only. */
const SILENCE = new RegExp(
  "\\b(?:(?:has |have |had )?(?:declined|refused) (?:to (?:be (?:drawn|identified|interviewed|named)|answer|comment|" +
    "confirm|discuss|elaborate|respond|say|speak)\\b|comment\\b)|" +
    "(?:did|do|does|has|have|had|could|would)(?: not|n[’']t)(?: \\p{L}+ly| yet){0,2} " +
    "(?:be(?:en)? reached|comment(?:ed)?|repl(?:y|ied)|respond(?:ed)?|return(?:ed)? (?:a|calls?|e-?mails?|messages?))\\b)",
  "gu",
);
/** A wish of a source that the article keeps, not its silence: "who declined to be named". */
const ANONYMITY = /to be (?:identified|named)\b/;
const MAX_CHARS = 120;
const CERTAINTY = 0.8;
/** Where the clause ends: at a mark, or where another verb's subject begins; "as leader" is part of it. */
const CLAUSE_END =
  /[.;:!?“”"(]|,(?= )| (?:after|and|because|but|when|while) | as (?=(?:he|it|she|they|\p{Lu}\p{L}+|(?:his|her|its|the|their) (?:\p{L}+ )?\p{L}+) (?:\p{L}+(?:ed|s)|had|is|left|was|went|were)\b)/u;

/**
 * Adds who was silent: "Brel declined to comment", "the company did not immediately respond to a request". They replace
 * the statements with the same cue, whose ends are less sure. Who says that another said so is not silent.
 */
export function addSilence(annotated: AnnotatedText, quotes: readonly Quote[]): Quote[] {
  const found = findSilence(annotated);
  const isReplaced = ({ cue, kind }: Quote) =>
    kind !== "direct" &&
    cue !== null &&
    (found[findFirstSpan(found, ({ end }) => end > cue.start)]?.start ?? Number.POSITIVE_INFINITY) < cue.end;
  const retold = quotes.flatMap(({ inner }) => inner ?? []).sort((a, b) => a.start - b.start);
  return [
    ...quotes.filter((quote) => !isReplaced(quote)),
    ...found.filter(({ text, start }) => !ANONYMITY.test(text) && !spanAt(retold, start)),
  ];
}

function findSilence(annotated: AnnotatedText): Quote[] {
  const { text, tokens, sentences, quotedSpans } = annotated;
  const found: Quote[] = [];
  for (const match of text.matchAll(SILENCE)) {
    const start = match.index;
    const sentence = spanAt(sentences, start);
    const quoted = quotedSpans[findFirstSpan(quotedSpans, ({ outer }) => outer.end > start)];
    if (!sentence || (quoted !== undefined && quoted.outer.start <= start)) continue;
    const first = findTokenIndex(annotated, sentence.start);
    const source = findNounPhraseBefore(text, tokens, findTokenIndex(annotated, start), first);
    if (!source || lookUpVerbForm(source.text.toLowerCase()) !== null) continue;
    const rest = text.slice(start + match[0].length, Math.min(sentence.end, start + MAX_CHARS));
    const length = rest.search(CLAUSE_END);
    const end = start + match[0].length + (length < 0 ? rest.trimEnd().length : length);
    const cue = spanWithText(text, { start, end: start + match[0].length });
    found.push({
      ...spanWithText(text, { start, end }),
      kind: "indirect",
      speaker: speakerOf(source),
      cue,
      via: null,
      stance: { ...cue, kind: "withheld" },
      certainty: CERTAINTY,
    });
  }
  return found;
}
