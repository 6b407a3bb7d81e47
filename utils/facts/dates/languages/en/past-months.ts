import { holdsFiniteVerb } from "../../../lexicon/verb-forms.ts";
import { isAheadWord, isPastVerb } from "./verbs.ts";

/** "Was elected in May", "ruled in May", "since May": the last one, even where the next one is near. */
const OVER = /(?:\b(?<be>am|are|be|been|is|was|were) )?\b(?<verb>\p{Ll}{1,20})(?: \p{Ll}{1,20}ly)? in $/u;
const SINCE = /\b[Ss]ince $/;

/** True if the words before a month say that it is past; not "will match every dollar raised in". */
export function isOver(before: string): boolean {
  if (SINCE.test(before)) return true;
  const match = OVER.exec(before);
  const { be, verb = "" } = match?.groups ?? {};
  if (!match || !isPastVerb(verb) || isAheadWord(verb)) return false;
  const clause =
    before
      .slice(0, match.index)
      .split(/[.!?;:]\s|\n/)
      .at(-1) ?? "";
  return be ? /^(?:been|was|were)$/.test(be) : !holdsFiniteVerb(clause);
}
