import { findDates } from "./dates/find.ts";
import { dateGrammarFor, detectDateLanguage } from "./dates/languages.ts";
import type { Detector } from "./reading.ts";

/** Finds dates, times, durations and sets, in TIMEX3's classes and values, by lists of rules and a resolver that knows a newspaper's tenses. */
export const dates: Detector = {
  name: "dates",
  find: ({ text, sentences, published, language }) => {
    const own = detectDateLanguage(text, language);
    return { dates: findDates(text, sentences, published, own, dateGrammarFor(own)) };
  },
};
