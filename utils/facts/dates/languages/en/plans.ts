import { isAheadWord, isPastVerb, wordsOf } from "./verbs.ts";

const WEEKDAY = /(?:day|weekend)\b/i;
/** Verbs that fix or foretell a day, what is fixed, and "for" or "from": "set a hearing for", "from Friday to". */
const PLAN =
  /(?:^|[^\p{L}’'-])(?<verb>announc(?:e[ds]?|ing)|arrang(?:e[ds]?|ing)|book(?:ed|ing|s)?|call(?:ed|ing|s)?(?! off)|fix(?:e[ds]|ing)?|forecast(?:ed|ing|s)?|order(?:ed|ing|s)?|organi[sz](?:e[ds]?|ing)|plan(?:ned|ning|s)?|predict(?:ed|ing|s)?|promis(?:e[ds]?|ing)|propos(?:e[ds]?|ing)|schedul(?:e[ds]?|ing)|set(?:s|ting)?|summon(?:ed|ing|s)?)(?<object>(?: [\p{L}\d’'.%-]{1,24}){0,9}?) (?:for|from|starting|beginning) (?:(?:early|late|on|the) ){0,2}(?:\p{Lu}\p{Ll}{2,6}day(?: \p{Ll}{1,10})?,? (?:(?:and|or|to|through|until) )?){0,3}$/gu;
const BORDER = /^(?:after|although|and|as|because|before|but|that|when|which|while|who)$/;
/** What came of a plan: "had called a rally for Friday, but nobody came". */
const OUTCOME = /^[^.;]{0,40}\b(?:but|only|until|when)\b/;

/** True for the day of a coming event in the clause of the verb that fixes it: "announced strikes for". */
export function isPlannedFor(before: string, expression: string, after: string): boolean {
  if (!WEEKDAY.test(expression) || /^['’]s/.test(after) || OUTCOME.test(after)) return false;
  const object = [...before.matchAll(PLAN)].at(-1)?.groups?.object;
  return (
    object !== undefined &&
    !wordsOf(object).some((word) => BORDER.test(word) || (isPastVerb(word) && !isAheadWord(word)))
  );
}
