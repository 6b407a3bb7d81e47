import type { Quote } from "../../types.ts";
import type { Detector } from "../detector.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";
import { annotateCertainty } from "./annotate/certainty.ts";
import { mergePullQuotes } from "./annotate/repeats.ts";
import { annotateSource } from "./annotate/source.ts";
import { annotateStance } from "./annotate/stance.ts";
import { applyAttributionModel } from "./model/model-quotes.ts";
import { normalizeQuotes } from "./normalize-quotes.ts";
import { assignDeferredSpeakers } from "./rules/deferred-speaker.ts";
import { findDirectQuotes } from "./rules/direct.ts";
import { findIndirectQuotes } from "./rules/indirect.ts";

/** Finds who said what: quotations by their marks, statements by verbs of speech, each with the nearest subject as its speaker. */
export const quotes: Detector = {
  name: "quotes",
  find: (reading, { parties }) => {
    const marked = reading.quotedSpans;
    const direct = assignDeferredSpeakers(findDirectQuotes(reading, marked, parties), marked);
    const known = reading.attributions ? applyAttributionModel(reading.attributions, direct, parties) : direct;
    // What the rules find that the model has passed over.
    const all = [...known, ...findIndirectQuotes(reading, known, parties)];
    const told = normalizeQuotes(reading.text, withoutDateline(reading, all)).map((quote) =>
      annotateSource(reading, annotateCertainty(annotateStance(reading, quote)), parties),
    );
    return { quotes: mergePullQuotes(reading.text, reading.blocks, told) };
  },
};

/** The quotes, the one that begins with the story's dateline ("LONDON — The port will close, officials said") without it. */
function withoutDateline(reading: AnnotatedText, quotes: readonly Quote[]): Quote[] {
  const { dateline, sentences } = reading.lead;
  const start = sentences[0]?.start ?? 0;
  if (!dateline || start < dateline.end) return [...quotes];
  return quotes.map((quote) =>
    quote.start >= dateline.start && quote.start < start && start < quote.end
      ? { ...quote, ...spanWithText(reading.text, { start, end: quote.end }) }
      : quote,
  );
}
