import type { Quote } from "../../types.ts";
import { holdsVerb, lookUpVerbForm, mayBeFinite } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt } from "../text/spans.ts";

const MAX_CHARS = 300;
/** What opens a clause in front of the main one: "While Brel said that it was safe, Dahl left". */
const OPENER = /(?<![\p{L}’'])(?:after|although|as|because|before|even though|since|though|when|whereas|while) $/iu;
const JOINED = /(?:^|[;:–—(]|\b(?:and|but)) ?$/i;
const INNER_OPENER = /^(?:although|as|because|before|even|if|since|though|unless|until|when|while)\b/i;
const SUBJECT =
  /^(?!\p{L}+ of wh)(?:(?:an?|he|her|his|I|its?|no|our|she|that|the|their|there|they|this|we|you)(?= )|\p{Lu}|\p{Ll}{3,}s \p{Ll}+ )/u;
const CONTRACTION = /\p{L}['’](?:d|ll|re|ve)\b/u;
/** Another source, and what it does with words: "…, but Dahl accused them". */
const OTHER_SOURCE =
  /, but (?:the \p{Ll}+|\p{Lu}\S+(?: \p{Lu}\S+){0,3}) (?:accus|argu|claim|den[iy]|insist|reject|sa(?:id|ys?) |warn)/u;
const UNCLOSED = /^(?:[^()]|\([^()]*\))*(?=\))/;
/** "It sounds like Brel says so": nobody said that. */
const LIKE = /(?:, |\b(?:look|seem|sound)s? )like $/i;
/** "The pier is shut, and" before "Brel told us it is wet": what precedes is the article's. */
const JOINT = /^,? (?:although|and|but|so|though|whereas|while) $/;

/**
 * Returns where the clause of reported words ends: before the main clause ("While Brel said it was safe, …"), at the
 * bracket that closes, and where another source speaks; null if the words are none that are said.
 */
export function clauseEnd({ text, sentences }: AnnotatedText, quote: Quote): number | null {
  const { speaker, cue, start, end, text: words } = quote;
  if (!speaker || !cue) return end;
  const sentence = spanAt(sentences, cue.start) ?? cue;
  const first = Math.min(speaker.start, cue.start);
  if (end <= first) return JOINT.test(text.slice(end, first)) ? null : end;
  if (first > start) return end;
  const lead = text.slice(Math.max(sentence.start, first - MAX_CHARS), first);
  if (LIKE.test(lead + /^(?:like )?/.exec(speaker.text)) && start - cue.end === 1) return null;
  // "The pier is shut, Brel says – in line with the board": the words stand in front.
  if (
    quote.kind === "indirect" &&
    /^(?:,| [–—-]) /.test(text.slice(cue.end, start + 2)) &&
    /, $/.test(lead) &&
    !holdsVerb(words) &&
    holdsVerb(lead)
  )
    return null;
  const rest = text.slice(end, Math.min(end + MAX_CHARS, sentence.end));
  const cuts = [
    /\([^)]{0,300}$/.test(lead) ? UNCLOSED.exec(words)?.[0].length : 0,
    OTHER_SOURCE.exec(words)?.index,
    holdsVerb(rest) ? 0 : mainClause(lead, words, /(?:^|, )who $/.test(text.slice(speaker.start, cue.start))),
  ];
  const size = words.slice(0, Math.min(...cuts.map((cut) => cut || words.length))).trimEnd().length;
  // Marks before the end must be closed.
  return (words.slice(0, size).match(/["“”]/g)?.length ?? 0) % 2 ? end : start + size;
}

/** Finds the comma in reported words at which their clause gives way to the main one; 0 if it does not. */
function mainClause(lead: string, words: string, isRelative: boolean): number {
  const opener = OPENER.exec(lead);
  const before = lead.slice(0, opener?.index);
  if (holdsVerb(before) ? !opener || !JOINED.test(before) : !opener && !isRelative) return 0;
  let [at, found, openers] = [-2, 0, 0];
  let isComplete = false;
  for (const clause of words.split(", ")) {
    const [word = "", ...others] = clause.split(" ");
    if (INNER_OPENER.test(clause)) openers++;
    if (isRelative) {
      if (isComplete && /^\p{Ll}/u.test(word) && mayBeFinite(word)) found = at;
    } else if (
      at > 0 &&
      SUBJECT.test(clause) &&
      (holdsVerb(others.join(" ")) || lookUpVerbForm(others[0] ?? "") === "base")
    ) {
      if (openers > 0) openers--;
      else if (isComplete) return at;
    }
    isComplete ||= CONTRACTION.test(clause) || holdsVerb(clause);
    at += clause.length + 2;
  }
  return found;
}
