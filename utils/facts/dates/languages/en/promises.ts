import { PAST_EVENTS, SCHEDULED_EVENTS } from "../../../lexicon/event-nouns.ts";
import type { TenseDirection } from "../../types.ts";
import tenseWords from "./tense-words.json" with { type: "json" };
import { isPastVerb, wordsOf } from "./verbs.ts";

/** A promise, or in the perfect an order. */
const PROMISE =
  /\b(?:(?<perfect>have|has|had|ve) (?:been |also |now |\p{Ll}{2,12}ly )?)?(?<verb>(?<order>allowed|asked|forbidden|invited|ordered|summoned|told|urged)|agreed|committed|decided|offered|pledged|promised|threatened|voted|vowed)(?= )/gu;
/** What may stand between its object and the day. */
const LINK = /(?: (?:on|in|at|from))?(?: (?:early|late|the))? $/;
const OTHER_CLAUSE =
  /[,;:()“”"—–]|\. \p{Lu}|\b(?:after|although|and|as|because|before|but|since|that|when|which|while|who)\b/u;
/** "Agreed on Monday to meet on": the past has a day of its own. */
const DATED = /^ (?:(?:early|late) )?(?:on )?\p{Lu}\p{Ll}+day(?: \p{Ll}+)? to \p{Ll}/u;
/** "Vowed to resign on": what is done on a day that is fixed in advance, with nothing in between. */
const TO_SCHEDULED = new RegExp(
  `^ to (?:${tenseWords.scheduled.join("|")}|quit|resign|step down|(?:attend|hold|join) (?:\\w+ ){0,2}${SCHEDULED_EVENTS})$`,
);
const PLEDGE = /^(?:agreed|committed|pledged|promised|threatened|vowed)$/;
/** "Has promised to pay for the fire on": the day of what has happened. */
const OF_PAST_EVENT = new RegExp(`\\b(?:the|of|its|her|his|their) (?:\\p{Ll}+ )?${PAST_EVENTS}$`, "u");

/**
 * Returns the direction of the day on which a promise or order is to be kept, which lies ahead: "has promised a win
 * on", "agreed on Monday to meet on", "vowed to resign on". Null if it may be the day on which it was given.
 */
export function leanOfPromise(before: string): TenseDirection | null {
  const promise = [...before.matchAll(PROMISE)].at(-1);
  if (!promise) return null;
  const { perfect, verb = "", order } = promise.groups ?? {};
  const object = before.slice(promise.index + promise[0].length).replace(LINK, "");
  if (!object || OTHER_CLAUSE.test(object) || OF_PAST_EVENT.test(object)) return null;
  const words = wordsOf(object);
  const to = words.indexOf("to");
  if (words.some((word, index) => isPastVerb(word) && words[index - 1] !== "to" && words[index - 1] !== "be"))
    return null;
  if (order && (!perfect || to < 0)) return null;
  if (perfect === "had") return to < 0 || order ? null : "outdated";
  return perfect || DATED.test(object) || (PLEDGE.test(verb) && TO_SCHEDULED.test(object)) ? "future" : null;
}
