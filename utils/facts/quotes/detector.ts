// The folders build on each other: `rules/` attributes the words between quotation marks, `model/` improves on the
// rules, `speakers/` finds out who each source is, and `annotate/` describes finished quotes. None imports a later one,
// nor this file.
import type { Facts, Quote } from "../../types.ts";
import type { Detector } from "../detector.ts";
import { speechWordsOf } from "../lexicon/speech-words.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { annotateCertainty } from "./annotate/certainty.ts";
import { completeCue } from "./annotate/complete-cue.ts";
import { joinRepeatedSources } from "./annotate/repeated-sources.ts";
import { mergePullQuotes } from "./annotate/repeats.ts";
import { annotateSource } from "./annotate/source.ts";
import { annotateStance } from "./annotate/stance.ts";
import { leaveOutAuthorWords } from "./author-words.ts";
import { leaveBrackets } from "./bracketed-source.ts";
import { correctSource, removeDay } from "./correct-sources.ts";
import { trimDateline } from "./dateline.ts";
import { cutFrontedClause, cutFrontedPhrase } from "./fronted-source.ts";
import { narrowSource } from "./innermost-source.ts";
import { applyAttributionModel } from "./model/model-quotes.ts";
import { dropNonStatements } from "./non-statements.ts";
import { normalizeQuotes } from "./normalize-quotes.ts";
import { trimOuterWords } from "./outer-words.ts";
import { attributeRetoldWords } from "./retold-words.ts";
import { assignCitedSources } from "./rules/cited-source.ts";
import { assignDeferredSpeakers } from "./rules/deferred-speaker.ts";
import { findDirectQuotes } from "./rules/direct.ts";
import { findIndirectQuotes } from "./rules/indirect.ts";
import { findReportedSpeech } from "./rules/languages/reported.ts";
import { addSilence } from "./rules/silence.ts";
import { joinSecondVerbs } from "./second-verb.ts";
import { keepEvidentSpeakers } from "./speakers/evident-speakers.ts";
import { resolveSpeakers } from "./speakers/resolve-speakers.ts";
import { splitBetweenSources } from "./two-sources.ts";

/** What earlier detectors found. */
type FoundBefore = Pick<Facts, "dates" | "parties">;

/** What every step may read: the text, its days and the parties it mentions. */
type QuoteContext = FoundBefore & { annotated: AnnotatedText };

/** Finds or refines quotes. */
type QuoteStep = (quotes: readonly Quote[], context: QuoteContext) => readonly Quote[];

/** The steps that find quotes and their speakers, in order; a comment gives the reason of a step or its position. */
const finders = [
  // Quotation marks are the clearest sign of a quote.
  (_, { annotated, parties }) => findDirectQuotes(annotated, parties),
  // A quotation over several paragraphs names its speaker in the last of them.
  (quotes, { annotated }) => assignDeferredSpeakers(annotated, quotes),
  // The model knows sentences better than the rules do; it needs their quotes to compare its own with.
  (quotes, { annotated }) =>
    annotated.attributions ? applyAttributionModel(annotated, annotated.attributions, quotes) : quotes,
  // Where there is no model, the rules find the statements; beside one, few that they add are right.
  (quotes, { annotated, parties }) => {
    const words = annotated.attributions ? null : speechWordsOf(annotated.language);
    return [
      ...quotes,
      ...(words
        ? findReportedSpeech({ annotated, parties }, words, quotes)
        : findIndirectQuotes(annotated, quotes, parties, annotated.attributions ? "before the cue" : "anywhere")),
    ];
  },
  // The model reads statements; what was not said has a closed class of verbs.
  (quotes, { annotated }) => (annotated.language.startsWith("en") ? addSilence(annotated, quotes) : quotes),
  // An outlet only relays what it cites somebody for; the source must be known before it is resolved.
  (quotes, { annotated, parties }) => assignCitedSources(annotated, quotes, parties),
] as const satisfies readonly QuoteStep[];

/** The steps that correct and describe the quotes found, in order. */
const refiners = [
  // A dateline belongs to the article, not to the first statement.
  (quotes, { annotated }) => trimDateline(annotated, quotes),
  // Later steps rely on quotes in text order, without marks at their ends and without partial overlaps.
  (quotes, { annotated }) => normalizeQuotes(annotated.text, quotes),
  // Words of a clause that somebody reports are not another statement of theirs.
  (quotes, { annotated }) => (annotated.language.startsWith("en") ? joinSecondVerbs(annotated, quotes) : quotes),
  // A cue may deny, promise or doubt what is quoted; what withholds nothing that could be said is no statement.
  (quotes, { annotated }) => quotes.map((quote) => annotateStance(annotated, quote)),
  // The stance needs the verb alone; who reads it needs the particle or the auxiliary as well.
  (quotes, { annotated }) =>
    speechWordsOf(annotated.language) ? quotes.map((quote) => completeCue(annotated, quote)) : quotes,
  // Words that somebody retells are another's; what is left is a chain of sources.
  (quotes, { annotated }) => quotes.map((quote) => attributeRetoldWords(annotated, quote)),
  // The subject of a clause must be known before another in it is looked for.
  (quotes, { annotated }) => quotes.flatMap((quote) => leaveBrackets(annotated, cutFrontedClause(annotated, quote))),
  // In a chain of sources the outer one relays; the words are the inner one's.
  (quotes, { annotated }) => quotes.map((quote) => narrowSource(annotated, quote)),
  // Each of two sources has its half of a sentence.
  (quotes, { annotated }) => quotes.flatMap((quote) => splitBetweenSources(annotated, quote)),
  // What precedes or follows the words for a source is no part of them.
  (quotes, { annotated, dates }) =>
    quotes.map((quote) => cutFrontedPhrase(annotated, correctSource(annotated, removeDay(quote, dates)))),
  // What the article says in between is not the source's.
  (quotes, { annotated }) =>
    quotes.flatMap((quote) => leaveOutAuthorWords(annotated, trimOuterWords(annotated, quote))),
  // What states nothing must not count as the last speaker's words.
  (quotes, { annotated, parties }) => dropNonStatements(annotated, quotes, parties),
  // Who a source is depends on the sources before it, so that all quotes must be known and in order.
  (quotes, { annotated, parties }) => resolveSpeakers(annotated, quotes, parties),
  // Rules alone take many words for a speaker; a party can be told only once speakers are resolved.
  (quotes, { annotated }) =>
    annotated.attributions || annotated.language.startsWith("en") ? quotes : keepEvidentSpeakers(quotes),
  // A report or a post is another kind of source than a person.
  (quotes, { annotated, parties }) => quotes.map((quote) => annotateSource(annotated, quote, parties)),
  // “The report” is the one that was introduced before; only sources without a party can be.
  (quotes, { annotated }) => joinRepeatedSources(annotated, quotes),
  // A pull quote repeats a quote of the article; it can be recognised only once all quotes are known.
  (quotes, { annotated }) => mergePullQuotes(annotated.text, annotated.blocks, quotes),
] as const satisfies readonly QuoteStep[];

/** Finds the quotes of a text, with the certainty of the step that found each. */
export function quotesWithoutCertainty(annotated: AnnotatedText, { dates, parties }: FoundBefore): readonly Quote[] {
  const steps: readonly QuoteStep[] = [...finders, ...refiners];
  return steps.reduce<readonly Quote[]>((quotes, step) => step(quotes, { annotated, dates, parties }), []);
}

/** Finds who says what: quotations by their marks, statements by their reporting verbs. */
export const quotes: Detector = {
  name: "quotes",
  // Certainty weighs all that is known of a quote, so that it comes last.
  find: (annotated, found) => ({
    quotes: speechWordsOf(annotated.language)
      ? [...quotesWithoutCertainty(annotated, found)]
      : annotateCertainty(annotated, quotesWithoutCertainty(annotated, found)),
  }),
};
