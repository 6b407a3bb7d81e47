import { PAST_EVENTS, SCHEDULED_EVENTS } from "../../../lexicon/event-nouns.ts";
import { GIVEN_NAMES } from "../../../lexicon/people.ts";
import { WEEKDAY_PATTERN } from "./words.ts";

// Names that contain a weekday: of a riot, a film, a sale, a crash, a football club.
const NAMED_DAY =
  /\b(?:Black|Bloody|Cyber|Good|Ash|Super|Holy|Palm|Fat|Sheffield|Ruby|Giving|Casual|Freaky|Man|Agent|Remembrance|Taco|Throwback|(?:Express|Herald|Independent|Mail) on) $/;
const NEWSPAPER =
  /^ (?:Times|Telegraph|Mirror|Mail|Herald|Post|Express|Star|Tribune|Independent|Journal|World|Review|Club|Group|Night (?:Live|Football|Fever)|Night's)\b/;

/** "A Sunday school", "the Sunday papers"; "on Sunday schools reopened". */
const KIND_OF = /^ (?:best|driver|job|league|magazine|(?:news)?paper|roast|school|supplement)s?\b/;
/** "Friday's Café": premises, which have the name of a day. */
const PREMISES =
  /^['’]s (?:\p{Lu}\p{L}+ )?(?:Bar|Bistro|Caf[eé]|Diner|Grill|Inn|Kitchen|Pub|Restaurant|Tavern)(?!\p{L})/u;

/** "The Sunday Ledger": behind the article, a weekday and one capital make a name, unless it is that of an event. */
const NAMED = new RegExp(
  `^ (?!(?:Classic|Cup|Derby|Eucharist|Fair|Games|Grand|Liturgy|Market|Masses|Mass|Night|Open|Prayers|Service|Session)\\b)\\p{Lu}\\p{Ll}{2,}(?:['’]s)?(?:$|[.,;:)”"]| (?!(?:\\p{Ll}+ )?(?:${SCHEDULED_EVENTS}|${PAST_EVENTS})\\b)\\p{Ll})`,
  "u",
);

const WEEKDAY_BEHIND = new RegExp(`${WEEKDAY_PATTERN}\\s+$`);
const WEEKDAY_AHEAD = new RegExp(`^\\s+${WEEKDAY_PATTERN}(?!\\p{L})`, "u");

/** True if a weekday is a heading in a table or list: alone on its line, or next to other weekdays. */
function isHeading(before: string, after: string): boolean {
  return (
    WEEKDAY_BEHIND.test(before) ||
    WEEKDAY_AHEAD.test(after) ||
    (/(?:^|\n)\s*$/.test(before) && /^:?\s*(?:\n|$)/.test(after))
  );
}

/** True if a weekday is part of a name: "Joe Friday-Barnes", "Monday Motors" at the start of a sentence. */
function isName(before: string, after: string): boolean {
  const given = /(?:^|\s)(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
  if (/^-\p{Lu}/u.test(after) || (given !== undefined && GIVEN_NAMES.has(given))) return true;
  // "Harbour News Sunday host": a programme.
  if (/\p{Lu}\p{L}* $/u.test(before) && /^ (?:host|presenter|programme|show)\b/.test(after)) return true;
  if (/(?:called|named|titled) $/.test(before) && /^ \p{Lu}/u.test(after)) return true;
  return /(?:^|[.!?]\s+|\n)$/.test(before) && /^ \p{Lu}\p{Ll}+s (?!\p{Lu})/u.test(after);
}

/** True if a weekday is no day, by the words before and after it: part of a name, a newspaper or a table. */
export const isNoDay = (before: string, after: string): boolean =>
  NAMED_DAY.test(before) ||
  (/\b[Tt]he $/.test(before) && NAMED.test(after)) ||
  NEWSPAPER.test(after) ||
  PREMISES.test(after) ||
  (KIND_OF.test(after) && !/\bon $/i.test(before)) ||
  isHeading(before, after) ||
  isName(before, after);
