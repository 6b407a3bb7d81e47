import { directQuotes } from "./quotes/direct.ts";
import { indirectQuotes } from "./quotes/indirect.ts";
import { learnedQuotes } from "./quotes/learned.ts";
import { markedStretches } from "./quotes/marks.ts";
import { withoutRepeats } from "./quotes/repeats.ts";
import { settled } from "./quotes/settle.ts";
import { withSource } from "./quotes/source.ts";
import { withStance } from "./quotes/stance.ts";
import { withLaterSpeaker } from "./quotes/voices.ts";
import type { Detector } from "./reading.ts";

/** Finds who said what: quotations by their marks, statements by verbs of speech, each with the nearest subject as its speaker. */
export const quotes: Detector = {
  name: "quotes",
  find: (reading, { parties }) => {
    const marked = markedStretches(reading.text);
    const direct = withLaterSpeaker(directQuotes(reading, marked, parties), marked);
    const known = reading.attributions ? learnedQuotes(reading.attributions, direct, parties) : direct;
    // What the rules find that the model has passed over.
    const all = [...known, ...indirectQuotes(reading, known, parties)];
    const told = settled(reading.text, all).map((quote) => withSource(reading, withStance(reading, quote), parties));
    return { quotes: withoutRepeats(reading.text, reading.blocks, told) };
  },
};
