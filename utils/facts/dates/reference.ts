import { type Day, isDay } from "./calendar.ts";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?/;
const YEAR = /\b(1[0-9]\d\d|20\d\d)\b/g;
const NEARLY_TODAY = "yesterday|today|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const SPOKEN_DAY = new RegExp(`\\b(?:${NEARLY_TODAY}|(?:last|this|next) (?:week|month|year))\\b`, "g");
// A text that opens in a newspaper's way is news, however much history it goes on to tell; in characters.
const LEAD = 600;
const OPENS_AS_NEWS = new RegExp(`\\b(?:${NEARLY_TODAY})\\b`);

/** The day and offset of an ISO 8601 time as its publisher wrote them, never moved to another zone; nulls where it is none. */
export function publication(published: string | null): { today: Day | null; offset: string | null } {
  const match = published?.match(ISO);
  if (!match) return { today: null, offset: null };
  const today = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const offset = match[4]?.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2") ?? null;
  return isDay(today) ? { today, offset } : { today: null, offset: null };
}

/**
 * Whether a text tells a history: it names years of long before its publication again and again and hardly a day in
 * a newspaper's way ("yesterday", a weekday). Such a text's bare dates follow the last date it gave, as Mazur and Dale
 * observed on war histories (WikiWars, 2010).
 */
export function isNarrative(text: string, today: Day | null): boolean {
  if (OPENS_AS_NEWS.test(text.slice(0, LEAD))) return false;
  let far = 0;
  for (const [year] of text.matchAll(YEAR)) if (!today || Number(year) < today.year - 2) far++;
  if (far < 4) return false;
  const spoken = text.match(SPOKEN_DAY)?.length ?? 0;
  return today ? far > 3 * spoken : far > spoken;
}
