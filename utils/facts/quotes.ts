import type { Quote } from "../types.ts";
import { leadOf } from "./event/lead.ts";
import { directQuotes } from "./quotes/direct.ts";
import { indirectQuotes } from "./quotes/indirect.ts";
import { withLaterSpeaker } from "./quotes/later-speaker.ts";
import { learnedQuotes } from "./quotes/learned.ts";
import { markedStretches } from "./quotes/marks.ts";
import { withoutRepeats } from "./quotes/repeats.ts";
import { settled } from "./quotes/settle.ts";
import { withSource } from "./quotes/source.ts";
import { withStance } from "./quotes/stance.ts";
import { withCertainty } from "./quotes/sure.ts";
import type { Detector, Reading } from "./reading.ts";
import { wordsAt } from "./spans.ts";

/** Finds who said what: quotations by their marks, statements by verbs of speech, each with the nearest subject as its speaker. */
export const quotes: Detector = {
  name: "quotes",
  find: (reading, { parties }) => {
    const marked = markedStretches(reading.text);
    const direct = withLaterSpeaker(directQuotes(reading, marked, parties), marked);
    const known = reading.attributions ? learnedQuotes(reading.attributions, direct, parties) : direct;
    // What the rules find that the model has passed over.
    const all = [...known, ...indirectQuotes(reading, known, parties)];
    const told = settled(reading.text, withoutDateline(reading, all)).map((quote) =>
      withSource(reading, withCertainty(withStance(reading, quote)), parties),
    );
    return { quotes: withoutRepeats(reading.text, reading.blocks, told) };
  },
};

/** The quotes, the one that begins with the story's dateline ("LONDON — The port will close, officials said") without it. */
function withoutDateline(reading: Reading, quotes: readonly Quote[]): Quote[] {
  const { dateline, sentences } = leadOf(reading);
  const start = sentences[0]?.start ?? 0;
  if (!dateline || start < dateline.end) return [...quotes];
  return quotes.map((quote) =>
    quote.start >= dateline.start && quote.start < start && start < quote.end
      ? { ...quote, ...wordsAt(reading.text, { start, end: quote.end }) }
      : quote,
  );
}
