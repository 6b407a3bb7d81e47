import { alternation, wholePattern } from "../../shared/word-lists.ts";
import type { Party, Quote } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { findFirstSpan, spanAt } from "../text/spans.ts";
import { isAct } from "./acts.ts";
import { hasNoSpeech } from "./no-speech.ts";
import words from "./non-statement-words.json" with { type: "json" };
import { findTokenIndex } from "./rules/find-attribution.ts";
import { isUnrealSpeech } from "./unreal-speech.ts";

/** True for words that look like a quote and state nothing. */
type NonStatement = (quote: Quote, annotated: AnnotatedText, parties: readonly Party[]) => boolean;

const MAX_AUXILIARY_DISTANCE = 3;
const PASSIVE_AUXILIARY = wholePattern(words.passiveAuxiliaries, "i");
const AUDIENCE_VERB = wholePattern(words.audienceVerbs, "i");
const PASSIVE_COMPLEMENT = /^ (?:as |by |[“"‘])/;
const SILENCE_VERB = new RegExp(`\\b${alternation(words.silenceVerbs)}\\b`, "i");
const QUESTIONED = /^(?:when )?(?:asked|pressed|questioned|quizzed)\b/i;
const MAX_TITLE_WORDS = 9;
const TITLE_BEFORE = new RegExp(
  `\\b(?:(?:${words.titleNouns.join("|")}|sang|sung|titled|entitled),?|best (?:\\p{L}+ ){1,3}(?:for|in)) [“"‘']$`,
  "iu",
);
/** "won best supporting actress": the participle attributes nothing. */
const PRIZE = /\bbest (?:\p{L}+ )?supporting$/u;
/** What a title follows: "FILM REVIEW: ‘Low Water’". */
const LABEL =
  /(?:^| )(?:analysis|editorial|essay|excerpt|interview|obituary|opinion|photos?|podcast|preview|profile|recap|reviews?|trailer|video): [“"‘']$/i;
const MAX_LABEL_CHARS = 20;
const MADE_BY = /\b(?:composed|directed|painted|recorded|sung|written) by$/i;
const PLEA = /^(?:\p{L}+\s){0,3}ple(?:d|ads?|aded|ading)\s(?:not\s)?guilty\b/u;
const AUTHOR_OR_READER = /^(?:i|we|you)$/i;
const ENDS_IN_AUXILIARY =
  /\s(?:can|could|has|have|may|might|must|shall|should|will|would|\p{L}+ (?:never|not)|\p{L}+n[’']t)$/u;
/** "a model which Velma says is its best": the subject of the clause precedes the source. */
const BEGINS_WITHOUT_SUBJECT =
  /^(?:be(?:en)?|(?:are|could|did|does|had|has|have|is|was|were|will|would)(?:n[’']t)?) (?!(?:he|I|it|s?he|they|this|we|you)\b)/;
const NEGATION_BEFORE = /(?:n[’']t|\b(?:never|not)) $/;
const MIN_REPETITIONS = 3;
// "to publicly confirm": an adverb may stand between.
const MAX_WORDS_TO_VERB = 3;

const NON_STATEMENTS: readonly NonStatement[] = [
  // Addressed, not saying: “Residents were told to boil water”: the subject is who is spoken to.
  (quote, annotated) => quote.kind !== "direct" && isPassive(quote, annotated),
  // No speech: “the poster shows a child with the words ‘Peace’”: the source says nothing.
  (quote, { language }, parties) => language.startsWith("en") && hasNoSpeech(quote, parties),
  // Never said, or only supposed: “It is false that Brel said …”.
  isUnrealSpeech,
  // Question put to somebody: “Asked whether she would resign, Brel said …”: the question is another's.
  ({ kind, start, speaker, text: words }, { text, sentences }) => {
    const sentence = spanAt(sentences, start);
    const isBefore = sentence !== undefined && speaker !== null && start < speaker.start;
    return kind === "indirect" && isBefore && QUESTIONED.test(text.slice(sentence.start, start) || words);
  },
  // Act: “Brel announced the closure of the port”: a thing without a verb is what was done, not what was said.
  (quote, { text }, parties) => isAct(quote, text, parties),
  // Act that was not done: “Brel did not apologize for it”: only what a source could have said is withheld.
  ({ kind, cue, stance }, { language }) =>
    language.startsWith("en") &&
    kind !== "direct" &&
    stance?.kind === "withheld" &&
    !SILENCE_VERB.test(cue?.text ?? ""),
  // Act that was refused: “Brel refused to obey the order”: no words were asked for.
  ({ kind, stance, text }, { language }) =>
    language.startsWith("en") &&
    kind === "indirect" &&
    stance?.kind === "refusal" &&
    /^to /i.test(text) &&
    !SILENCE_VERB.test(text.split(/\s+/, MAX_WORDS_TO_VERB).join(" ")),
  // Wish: “a clerk, who asked not to be named”: how the article treats its source.
  ({ kind, text }) =>
    kind === "indirect" && /^(?:not )?to (?:be (?:identified|named|quoted)|remain anonymous)\b/.test(text),
  // Not said: “The size has not been mentioned by the report”.
  ({ kind, cue, speaker }, { text }) =>
    kind !== "direct" &&
    cue !== null &&
    speaker !== null &&
    speaker.start > cue.end &&
    NEGATION_BEFORE.test(text.slice(Math.max(0, cue.start - 8), cue.start)),
  // Plea: “Brel pleaded guilty to fraud”: a charge is nobody's words.
  ({ kind, cue, text }, annotated) =>
    kind !== "direct" &&
    cue !== null &&
    PLEA.test(annotated.text.slice(cue.start, cue.end + text.length).toLowerCase()),
  // Title: “her memoir, “Low Water””, “Carry me” was written by …: a work has a title.
  ({ kind, cue, start, text }, annotated) =>
    kind !== "indirect" &&
    text.split(/\s+/).length <= MAX_TITLE_WORDS &&
    (MADE_BY.test(cue?.text ?? "") || TITLE_BEFORE.test(annotated.text.slice(Math.max(0, start - 30), start))),
  // Label: “FILM REVIEW: ‘Low Water’”: what is reviewed has a title.
  ({ cue, start, text }, annotated) =>
    LABEL.test(annotated.text.slice(Math.max(0, start - MAX_LABEL_CHARS), start)) &&
    (cue === null || cue.end < start) &&
    text.split(/\s+/).length <= MAX_TITLE_WORDS,
  // Prize: “won best supporting actress for “Low Water””: nobody speaks.
  ({ cue }, { text }) => cue !== null && PRIZE.test(text.slice(Math.max(0, cue.end - 30), cue.end).toLowerCase()),
  // Silence: “Brel said nothing as he left”, “found herself alone”: nothing was said.
  ({ kind, text }) => kind !== "direct" && /^(?:nothing|(?:her|him|it)self|themselves)\b/i.test(text),
  // Half a statement: “The bridge will not, Brel said, be closed”: without the rest it says something else.
  ({ kind, cue, start, end, text }) =>
    kind === "indirect" &&
    cue !== null &&
    (end <= cue.start ? ENDS_IN_AUXILIARY.test(text) : start >= cue.end && BEGINS_WITHOUT_SUBJECT.test(text)),
  // The author's own: “I think it is late”, “you said so”: the article quotes neither its author nor its reader.
  ({ kind, speaker }, { quotedSpans }) =>
    kind === "indirect" &&
    speaker !== null &&
    AUTHOR_OR_READER.test(speaker.text) &&
    (quotedSpans[findFirstSpan(quotedSpans, ({ end }) => end >= speaker.end)]?.outer.start ??
      Number.POSITIVE_INFINITY) > speaker.start,
];

/** Drops what states nothing, and lines that a page repeats again and again. */
export function dropNonStatements(
  annotated: AnnotatedText,
  quotes: readonly Quote[],
  parties: readonly Party[],
): Quote[] {
  const counts = new Map<string, number>();
  for (const { text } of quotes) counts.set(text, (counts.get(text) ?? 0) + 1);
  return quotes
    .filter((quote) => (counts.get(quote.text) ?? 0) < MIN_REPETITIONS)
    .filter((quote) => !NON_STATEMENTS.some((test) => test(quote, annotated, parties)))
    .map((quote) => (isPassive(quote, annotated) ? { ...quote, speaker: null } : quote));
}

/** True if the subject before a cue is spoken to: "were told", "has been urged". */
function isPassive({ cue, speaker }: Quote, annotated: AnnotatedText): boolean {
  if (!cue || !speaker || speaker.start > cue.start) return false;
  const { text, tokens } = annotated;
  const start = findTokenIndex(annotated, cue.start);
  const end = findTokenIndex(annotated, cue.end);
  for (let index = start; index < end; index++) {
    if (!AUDIENCE_VERB.test(tokens[index]?.text ?? "")) continue;
    for (let before = index - 1; before >= index - MAX_AUXILIARY_DISTANCE; before--) {
      const token = tokens[before];
      if (!token || token.start < speaker.end) break;
      // "Brel, once called “a fool”, said": a participle and its words, without an object.
      if (/^[,–—]$/.test(token.text) && token.start - speaker.end < 2 && !speaker.text.includes(","))
        return PASSIVE_COMPLEMENT.test(text.slice(cue.end, cue.end + 4));
      if (token.kind !== "word") break;
      if (PASSIVE_AUXILIARY.test(token.text)) return true;
    }
    return false;
  }
  return false;
}
