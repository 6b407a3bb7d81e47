import { PAST_EVENTS, SCHEDULED_EVENTS } from "../../../lexicon/event-nouns.ts";
import { lookUpVerbForm } from "../../../lexicon/verb-forms.ts";
import { isPastVerb, wordsOf } from "./verbs.ts";

const MAX_CLAUSE_CHARS = 90;
const PLURAL_SUBJECT = /(?:\p{Ll}s|men|people|children) $/u;
const HABIT_VERB =
  /^ (?:are more|buy|consume|cost|depend|drink|drive|earn|eat|enjoy|expect|feel|have|know|live|need|own|prefer|read|rely|send|spend|suffer|tend|think|use|want|watch|wear|work)\b/;
const HABIT_CLAUSE = /\b(?:always|generally|normally|often|rarely|traditionally|typically|usually) ([^.,;:\n]*)$/;
const WISH = /\b(?:an?|better|brighter|no|our|their) $/;
/** "Not tomorrow, but not never". */
const NOT = /(?:^|[^\p{L}\s]\s*|\b(?:but|if|maybe|perhaps)\s)not $/iu;
const END_OF_WORDS = /^(?:[,;.!?…”"]| ?[—–-])/;
const PROVERB = /^ (?:is another day|never)\b/;

/** "The world today", "as it is known today". */
const AGE_BEFORE =
  /\b(?:(?:in|of) (?:our|the|this) (?:society|world)|as (?:it|they|we) \p{Ll}+(?: \p{Ll}+)?|exists?|(?:is|are|we) know[ns]?|survives?|(?<!\bwhat )we(?: all| now)?(?: (?:enjoy|face|have|live(?: in| with)?|see|use)|(?: are|['’]re)(?: all| now)? (?:experiencing|facing|living(?: in| through| with)?|witnessing))) $/iu;
/** "More today than ever before", "lower today than in 1990". */
const THAN_ONCE = /^ than (?:at any|ever|he|in (?:the )?\d+|it|(?:\p{L}+ ){1,3}ago|she|they|when)\b/u;
/** "Still stands today", "is still used today". */
const STILL = /\b(?<aux>(?:are|is|remains?) )?still (?<verb>\p{Ll}+) (?:\p{Ll}+ ){0,4}$/u;

/** "Today's tall mills": things of a kind, unless they are the news of a day. */
const OF_AGE = /^['’]s (?:most )?(?:[\p{Ll}-]+ ){1,3}?\p{Ll}{3,}s\b/u;
const NEWS_OF_DAY = new RegExp(
  `\\b(?:${PAST_EVENTS}|${SCHEDULED_EVENTS}|(?:at|by|event|figure|finding|for|from|gain|headline|in|is|loss|measure|number|of|paper|proceeding|remark|result|sale|score|talk|was|will)(?:e?s)?)\\b`,
);

/** True for "today" as the present age: "Farmers today use twice as much". */
export function isPresentAge(word: string, before: string, after: string): boolean {
  if (word !== "today") return false;
  const { aux, verb = "" } = STILL.exec(before)?.groups ?? {};
  const form = lookUpVerbForm(verb);
  const isLasting = aux ? /^(?:in|used?)$/.test(verb) : form === "third" || (form === "base" && verb !== "be");
  const owned = OF_AGE.exec(after)?.[0];
  if (owned && !NEWS_OF_DAY.test(owned)) return true;
  return (
    isLasting ||
    AGE_BEFORE.test(before) ||
    THAN_ONCE.test(after) ||
    (PLURAL_SUBJECT.test(before) && HABIT_VERB.test(after))
  );
}

/** True for "today" and "tomorrow" in idioms: "a better tomorrow", "not tomorrow, but …", "tomorrow is another day". */
export function isIdiom(word: string, before: string, after: string): boolean {
  if (word === "tomorrow" && (WISH.test(before) || PROVERB.test(after))) return true;
  return /^to(?:day|morrow)$/.test(word) && NOT.test(before) && END_OF_WORDS.test(after);
}

/** True if the clause up to an offset tells what happens every time: "usually reaches the south by". */
export function isHabitual(text: string, offset: number): boolean {
  const [, words = null] = HABIT_CLAUSE.exec(text.slice(Math.max(0, offset - MAX_CLAUSE_CHARS), offset)) ?? [];
  return words !== null && !wordsOf(words).some((word) => isPastVerb(word) || word === "will");
}
