import type { Detector } from "../detector.ts";
import { findDates } from "./find-dates.ts";
import { dateGrammarFor } from "./languages.ts";

/** Finds dates, times, durations and sets, in TIMEX3's classes and values, by lists of rules and a resolver that knows a newspaper's tenses. */
export const dates: Detector = {
  name: "dates",
  find: ({ text, sentences, published, language }) => ({
    dates: findDates(text, sentences, published, language, dateGrammarFor(language)),
  }),
};
