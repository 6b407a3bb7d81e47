import { lookUpVerbForm, toThirdPerson } from "../../../lexicon/verb-forms.ts";
import tenseWords from "./tense-words.json" with { type: "json" };
import { isPastVerb, wordsOf } from "./verbs.ts";

// Verbs of what is done on a day fixed in advance. Headlines and captions tell other acts of the past in the present
// ("dies", "warns", "walks"), and results have no programme ("rise", "win").
const SCHEDULED: ReadonlySet<string> = new Set(tenseWords.scheduled);
const SCHEDULED_THIRD: ReadonlySet<string> = new Set(
  // "Missile strikes on Monday": a noun.
  tenseWords.scheduled.filter((base) => base !== "strike").map(toThirdPerson),
);
const SCHEDULED_GERUND: ReadonlySet<string> = new Set(tenseWords.scheduled.flatMap(toGerunds));
// Where the clause of an expression begins and ends.
const CLAUSE_START =
  /[;:—–()“”"]|,\s|\b(?:after|although|and|as|because|before|but|if|once|said|say|says|that|though|unless|when|which|while|who)\b/gi;
const CLAUSE_END =
  /[;:—–().!?]|,\s|\b(?:after|although|and|as|because|before|but|if|that|though|when|which|while|who)\b/;
/** Borders behind which the subject may be missing: "the mayor, Ida Moe, faces …", "who turns 65". */
const SUBJECT_BEFORE = /^(?:,|and|but|which|who)/i;
/** What such words introduce in the present tense is to come, whatever the verb: "if she wins on Saturday". */
const CONDITION = /^(?:before|if|once|unless|when)$/i;
// Words that a noun follows, no verb: "the votes", "a series of visits".
const BEFORE_NOUN: ReadonlySet<string> = new Set(tenseWords.beforeNoun);
const PLURAL = /(?:[^s]s|people|police|men|women|children)$/;
const PRONOUN = /^(?:I|they|we|you)$/i;
/** "The final is on", "the final is at Torvik on"; not "today is", "it is", which name the day itself. */
const IS_ON = /(?<!\b(?:it|that|this|today|what)) (?:is|are) (?:(?:at|in|on) \p{L}[\p{L} ]{0,40} )?(?:on|in) $/iu;
const IS = /(?<!\b(?:it|that|this|today|what)) is $/i;
/** "Monday is a holiday". */
const DAY_IS = /^ is (?:an?|the|when)\b/;
const WEEKDAY = /day$/;
const PROGRESSIVE = /\b(?:am|are|is|['’](?:m|re|s)) (?:\p{L}+ly |also |not |now |still |then )?(\p{L}+ing)\b/iu;

/** Returns the forms in -ing that a verb may have by its letters: "open" gives "opening" and "openning". */
function toGerunds(base: string): string[] {
  const last = base.at(-1) ?? "";
  return [`${last === "e" ? base.slice(0, -1) : base}ing`, `${base}${last}ing`];
}

/** "The warning runs", "is open", what lasts from a day to another; not "is her post". */
const LASTS =
  /\b(?:appl(?:y|ies)|continues?|extends?|lasts?|runs?|(?:are|is|remains?|stays?)(?! (?:an?|her|his|its|my|no|one|our|that|the|their|this|your)\b)(?<state>(?: \p{L}{1,20}){1,4}))$/u;
const RANGE_WORD =
  /^(?:on|early|late|noon|midday|midnight|to|until|till|through|and|morning|afternoon|evening|night|[\d.:]+(?:[ap]\.?m\.?)?|[ap]\.?m\.?|\p{Lu}\p{Ll}+day)$/u;
const LASTING_STATE = /^(?:closed|suspended)$/;

/** True before a day from which something lasts, or up to which: "runs from", "is open from Thursday to". */
function lastsFrom(before: string): boolean {
  const border = Math.max(before.lastIndexOf(" from "), before.lastIndexOf(" between "));
  const lasts = border < 0 ? null : LASTS.exec(before.slice(0, border));
  const span = before.slice(border).trim().split(" ").slice(1);
  return (
    lasts !== null &&
    span.every((word) => RANGE_WORD.test(word)) &&
    !wordsOf(lasts.groups?.state ?? "").some((word) => isPastVerb(word) && !LASTING_STATE.test(word))
  );
}

/** A company reports its results on a day fixed in advance; what newspapers report is past. */
const RESULTS =
  /\breports?(?: on| (?:[\p{L}-]{1,20} ){0,4}(?:earnings|figures|numbers|profits?|results|revenues?|sales)(?: [\p{L}-]{1,20}){0,4})? $/u;

/** True if a word is a finite verb in the present tense, of something scheduled or of a condition. */
function isPresentVerb(words: readonly string[], index: number, border: string, outer: string): boolean {
  const [word = "", previous = outer] = [words[index], words[index - 1]];
  if (BEFORE_NOUN.has(previous.toLowerCase())) return false;
  const isCondition = CONDITION.test(border);
  const form = isCondition ? lookUpVerbForm(word) : null;
  if (!words[index - 1] && !SUBJECT_BEFORE.test(border)) return false;
  if (SCHEDULED_THIRD.has(word) || form === "third") return true;
  if (!SCHEDULED.has(word) && form !== "base") return false;
  // "Ashby travel to Barrow": a team is several.
  if (/^\p{Lu}/u.test(previous) && /^(?:to$|\p{Lu})/u.test(words[index + 1] ?? "")) return true;
  // A bare form has a plural subject, or several.
  return PLURAL.test(previous) || PRONOUN.test(previous) || /^(?:and|which|who)$/i.test(border);
}

/** True if the only finite verb of an expression's clause is in the present tense and means what is to come. */
export function isPresentAhead(before: string, expression: string, after: string, opens: boolean): boolean {
  let [from, border] = [0, ""];
  for (const { index, 0: words } of before.matchAll(CLAUSE_START)) [from, border] = [index + words.length, words];
  const clause = before.slice(from);
  const end = after.search(CLAUSE_END);
  const [head, tail] = [wordsOf(clause), wordsOf(end < 0 ? after : after.slice(0, end))];
  const isFiniteWord = (word: string) => lookUpVerbForm(word) === "auxiliary" || isPastVerb(word);
  const isWeekday = WEEKDAY.test(expression);
  if (opens && isWeekday && DAY_IS.test(after)) return true;
  if (lastsFrom(before) && !tail.some(isPastVerb)) return true;
  if (tail.some(isFiniteWord)) return false;
  if (IS_ON.test(before) || (isWeekday && IS.test(before))) return true;
  const progressive = PROGRESSIVE.exec(clause);
  if (progressive && SCHEDULED_GERUND.has(progressive[1] ?? ""))
    return !wordsOf(clause.slice(progressive.index + progressive[0].length)).some(isPastVerb);
  if (head.some(isFiniteWord)) return false;
  if (isWeekday && RESULTS.test(clause) && !/^ that\b|[“"]/.test(after)) return true;
  const words = opens ? tail : head;
  // "Schools, closed since Monday, reopen on": the subject precedes an aside.
  const aside = border.startsWith(",") ? before.slice(0, from - border.length).split(",") : [];
  const outer = wordsOf(aside.at(-2) ?? "").at(-1);
  return words.some((_, index) => isPresentVerb(words, index, border, outer ?? ""));
}
