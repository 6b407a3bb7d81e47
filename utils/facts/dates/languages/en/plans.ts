import { isAheadWord, isPastVerb, wordsOf } from "./verbs.ts";

const WEEKDAY = /(?:day|weekend)\b/i;
/** Verbs that fix or foretell a day, what is fixed, and "for" or "from": "set a hearing for", "from Friday to". */
const PLAN =
  /(?:^|[^\p{L}’'-])(?:announc|arrang|book|call|fix|forecast|order|organi[sz]|plann?|predict|promis|propos|schedul|sett?|summon)(?:e[ds]?|ing|s)?(?! off)(?<object>(?: [\p{L}\d’'.%-]{1,24}){0,9}?) (?:for|from|starting|beginning) (?:(?:early|late|on|the) ){0,2}(?:\p{Lu}\p{Ll}{2,6}day(?: \p{Ll}{1,10})?,? (?:(?:and|or|to|through|until) )?){0,3}$/gu;
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
