import type { Detector } from "../text/annotated-text.ts";
import { findDates } from "./find-dates.ts";
import { dateGrammarFor, detectDateLanguage } from "./languages.ts";

/** Finds dates, times, durations and sets, in TIMEX3's classes and values, by lists of rules and a resolver that knows a newspaper's tenses. */
export const dates: Detector = {
  name: "dates",
  find: ({ text, sentences, published, language }) => {
    const own = detectDateLanguage(text, language);
    return { dates: findDates(text, sentences, published, own, dateGrammarFor(own)) };
  },
};
