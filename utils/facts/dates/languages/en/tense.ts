import type { Span } from "../../../../types.ts";
import { PAST_EVENTS, SCHEDULED_EVENTS } from "../../../lexicon/event-nouns.ts";
import type { TenseDirection } from "../../types.ts";
import { leanOfLimit } from "./limits.ts";
import { isPlannedFor } from "./plans.ts";
import { isPresentAhead } from "./present-tense.ts";
import { leanOfPromise } from "./promises.ts";
import { isImperative, wordsOfQuotation } from "./quotation.ts";
import { leanAfter, leanBefore, leanOfWord, wordsOf } from "./verbs.ts";

// Maximum distance of a verb from the expression that dates it, in characters.
const REACH = 110;
const CALLED_OFF =
  /^(?:['’]s)?[ ,)]*(?:\w+ ){0,6}(?:(?:was|were|(?:had|has|have) been) (?:abandoned|averted|banned|called off|cancell?ed|delayed|postponed|put off|scrapped)|is off)\b/;
const EVENT_ON = new RegExp(`\\b${SCHEDULED_EVENTS} (?:on )?$`);
const EVENT_OF = new RegExp(`^['’]s? (?:\\w+ ){0,2}${SCHEDULED_EVENTS}\\b`);
/** "A strike planned for", "set for Friday and", "expected to begin on". */
const PLANNED_FOR =
  /\b(?:(?:announced|arranged|booked|called|due|expected|fixed|planned|scheduled|set|slated) (?:to (?:be )?\p{L}+ )?for|(?:due|expected|planned|scheduled|slated) (?:to (?:be )?\p{L}+ )?on) (?:(?:early |late |on |and |or )?\p{Lu}\p{Ll}+day(?: \p{Ll}+)?,? ){0,3}(?:and |or |early |late |on |the )?$/u;
// An expression at the start of its clause belongs to the next verb: "He said that on Thursday he will …".
const OPENS_CLAUSE =
  /(?:^|[,;:—–]|\b(?:that|and|but|when|which|who))\s*(?:["“”]\s*)?(?:(?:on|in|by|at|for|from|early|late)\s+)*$/i;
// A possessive is past ("Wednesday's ruling"), unless its noun is a scheduled event ("Sunday's vote").
const POSSESSED = new RegExp(`^['’]s? (?!(?:\\w+ ){0,2}${SCHEDULED_EVENTS}\\b)`);
const CLAIM_ON =
  /\b(?:account|admission|allegation|announcement|assertion|claim|comment|confirmation|pledge|post|promise|remark|report|statement|suggestion|threat|tweet|warning)s? (?:(?:on|in) )?(?:early |late )?$/;
/** "Contrary to a report on Friday, …", "In a letter on Friday, …": it was written, whatever it foretells. */
const WRITTEN_ON =
  /(?:\b(?:according|contrary) to|(?:^|[,;] )in) (?:[\p{L}’'-]{1,20} ){1,4}(?:briefing|e-?mail|filing|interview|letter|memo|message|note|post|report|speech|statement|study|tweet|video)s?(?: (?:issued|published|released|sent))? (?:on )?(?:early |late )?$/iu;
/** Nobody is ahead of what has happened: "ahead of Friday’s election", "are expected at Saturday’s march". */
export const AHEAD_OF =
  /\b(?:ahead of|(?:in|during) the run-?up to|on the eve of|in time for|gear(?:s|ed|ing)? up for|brac(?:e|es|ed|ing) for|prepar(?:e|es|ed|ing) for|(?:is|are) (?:due|expected|invited|scheduled) (?:at|for|in))\s+(?:the\s+)?$/i;
/** "Ahead of the weekend": the day itself lies ahead. */
const AHEAD_OF_DAY = /\b(?:ahead of|in time for) $/i;
const POSSESSIVE = /^['’]s? /;
/** What has happened and is named by its day: "the Oct. 7 attack". */
export const PAST_EVENT = new RegExp(`^ (?:\\w+ )?${PAST_EVENTS}\\b`);

/** Returns the direction of an expression by the nearest verb of its sentence: past tenses back, "will" ahead. */
export function tenseAt(text: string, sentence: Span, { start, end }: Span): TenseDirection {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const expression = text.slice(start, end);
  // Inside a quotation its own verb decides, not that of saying it.
  const quoted = wordsOfQuotation(before, after);
  if (quoted) {
    if (isImperative(quoted)) return "future";
    const lean = leanOfWords(quoted.before, expression, quoted.after);
    if (lean !== "open") return lean;
  }
  return leanOfWords(before, expression, after);
}

function leanOfWords(before: string, expression: string, after: string): TenseDirection {
  if (AHEAD_OF_DAY.test(before)) return "future";
  if (AHEAD_OF.test(before) && POSSESSIVE.test(after) && !/\bhad\b/.test(before)) return "future";
  const calledOff = CALLED_OFF.exec(after)?.[0];
  const isCalledOff = calledOff !== undefined;
  // What "has been" called off was still to come; what "was" called off may have been over.
  if (PLANNED_FOR.test(before) && !/\bhad been\b/.test(before))
    return /\b(?:had|was|were)\b/.test(calledOff ?? "") ? "planned" : "future";
  if (isPlannedFor(before, expression, after)) return /\bhad\b/.test(before) || isCalledOff ? "planned" : "future";
  if (isCalledOff && (EVENT_ON.test(before) || EVENT_OF.test(after))) return "planned";
  // "The talks, which were to begin on Friday, have been cancelled"
  if (isCalledOff && /\b(?:due|is|planned|scheduled|set|was|were) to \p{Ll}+(?: \p{Ll}+)? (?:on )?$/u.test(before))
    return /\bw(?:as|ere)\b/.test(calledOff) ? "planned" : "future";
  if (isCalledOff || POSSESSED.test(after) || PAST_EVENT.test(after)) return "past";
  const limit = leanOfLimit(before, after) ?? leanOfPromise(before);
  if (limit) return limit;
  const back = wordsOf(before).reverse();
  const ahead = wordsOf(after);
  const opens = OPENS_CLAUSE.test(before);
  if (WRITTEN_ON.test(before)) return "past";
  // "Her claim on Sunday that she will win": the verbs of a reported clause say nothing about its day.
  if (/^ that\b/.test(after) && CLAIM_ON.test(before)) return "past";
  if (isPresentAhead(before, expression, after, opens)) return "future";
  // "The department on Sunday issued": the subject precedes, the verb follows directly.
  const next = leanOfWord(ahead[0] ?? "");
  if (/\bon\s+$/.test(before) && /^ [a-z]/.test(after) && next !== "open") return next;
  const [near, far] = opens ? [leanAfter(ahead), leanBefore(back)] : [leanBefore(back), leanAfter(ahead)];
  return near === "open" ? far : near;
}
