import { findDates } from "./dates/find.ts";
import { rulesFor } from "./dates/other-languages.ts";
import { dateRules } from "./dates/rules.ts";
import type { Detector } from "./reading.ts";

/** Finds dates, times, durations and sets, in TIMEX3's classes and values, by lists of rules and a resolver that knows a newspaper's tenses. */
export const dates: Detector = {
  name: "dates",
  find: ({ text, sentences, published, language }) => {
    const foreign = language && !/^en\b/i.test(language) ? rulesFor(language) : [];
    return {
      dates: findDates(text, sentences, published, language, foreign.length ? [...foreign, ...yearsAlone] : dateRules),
    };
  },
};

// A year and an ISO day read the same in every language.
const yearsAlone = dateRules.filter(({ name }) => name === "ISO day" || name === "year");
