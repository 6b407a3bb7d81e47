import type { Day } from "../../calendar.ts";

const YEAR = /\b(1[0-9]\d\d|20\d\d)\b/g;
const RELATIVE_DAY = "yesterday|today|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const RELATIVE_DATE = new RegExp(`\\b(?:${RELATIVE_DAY}|(?:last|this|next) (?:week|month|year))\\b`, "g");
// A text whose first characters name a relative day is news, however much history follows.
const LEAD_CHARS = 600;
const OPENS_AS_NEWS = new RegExp(`\\b(?:${RELATIVE_DAY})\\b`);
// A year this long before publication is history.
const MIN_YEARS_BACK = 2;
const MIN_HISTORIC_YEARS = 4;

/**
 * Returns true if a text is a narrative of the past: it names old years repeatedly and hardly a relative day.
 * Its incomplete dates follow the last date that it gave (Mazur and Dale, WikiWars, 2010).
 */
export function isNarrative(text: string, today: Day | null): boolean {
  if (OPENS_AS_NEWS.test(text.slice(0, LEAD_CHARS))) return false;
  let [historic, recent] = [0, 0];
  for (const [year] of text.matchAll(YEAR))
    if (!today || Number(year) < today.year - MIN_YEARS_BACK) historic++;
    else recent++;
  if (historic < MIN_HISTORIC_YEARS || historic < 2 * recent) return false;
  const relative = text.match(RELATIVE_DATE)?.length ?? 0;
  return today ? historic > 3 * relative : historic > relative;
}
