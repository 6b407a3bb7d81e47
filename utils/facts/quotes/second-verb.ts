import type { Quote } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";

/** A clause about a person, with its verb. */
const CLAUSE =
  /^(?:(?:Dr|Mrs?|Ms)\.? )?(?:he|she|they|(?:\p{Lu}\S* ){0,3}\p{Lu}\S*) (?:had |has |later )?(?<verb>\p{Ll}+)/u;
/** What one does to say something else. */
const TURNING =
  /^(?:admitted|apologi[sz]ed|approached|called|confessed|contacted|emailed|phoned|rang|replied|texted|told|wrote)$/;
const PRESENT = /^(?:\p{Ll}+ )?(?!said|was)\p{Ll}+s$/u;
const PAST = /^(?:said|told|\p{Ll}+ed)$/u;
const JOINT = /^,? and $/;
const MAX_CHARS = 500;
const MAX_JOINT_CHARS = 8;

/**
 * Leaves the second verb of a reported clause in that clause: "Brel says that Dahl confessed and said she was sorry",
 * where it is she who said so.
 */
export function joinSecondVerbs({ text }: AnnotatedText, quotes: readonly Quote[]): Quote[] {
  const joined: Quote[] = [];
  for (const quote of quotes) {
    const last = joined.at(-1);
    if (last && isOfClause(text, last, quote))
      joined[joined.length - 1] = { ...last, ...spanWithText(text, { start: last.start, end: quote.end }) };
    else joined.push(quote);
  }
  return joined;
}

function isOfClause(text: string, clause: Quote, { speaker, cue, start, kind }: Quote): boolean {
  if (kind !== "indirect" || clause.kind !== "indirect" || !speaker || !cue || !clause.cue || cue.end > start)
    return false;
  const isSame =
    clause.speaker?.start === speaker.start &&
    clause.cue.end <= clause.start &&
    clause.end < cue.start &&
    start - clause.start < MAX_CHARS;
  const verb =
    isSame && JOINT.test(text.slice(clause.end, Math.min(cue.start, clause.end + MAX_JOINT_CHARS)))
      ? CLAUSE.exec(clause.text)?.groups?.verb
      : null;
  return verb
    ? PAST.test(cue.text) && !/^add/.test(cue.text) && (PRESENT.test(clause.cue.text) || TURNING.test(verb))
    : false;
}
