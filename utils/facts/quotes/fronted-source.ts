import type { Quote } from "../../types.ts";
import { holdsVerb } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { findFirstSpan, spanAt, spanWithText } from "../text/spans.ts";
import { firstSubject } from "./innermost-source.ts";
import { isPersonNoun } from "./rules/source-kind.ts";

const MAX_LEAD_CHARS = 160;
/** A phrase in front of a clause, without the comma that would end it. */
const FRONTED =
  /^(?:(?:After|Before|When) )?(?:\p{L}+ing|At|Despite|During|Following|From|In|On|Together|With)(?!\p{L})[^,;:“”"]*$/u;
/** Capitalised words right behind a preposition or a participle: they hold its object, and the subject behind it. */
const OBJECT_AND_SUBJECT =
  /(?:^(?:After |Before |When )?\p{L}+ing|(?:^|\s)(?:[Aa]t|by|[Ff]or|[Ff]rom|[Ii]n|of|[Oo]n|to|[Ww]ith))(?: the)? ((?:\p{Lu}\S* )+\p{Lu}\S*(?<!['’]s?))$/u;
/** A phrase with a participle, in front of a clause. */
const PARTICIPLE_PHRASE =
  /^(?!Ac(?:cord|t)ing )(?:(After|Besides|Before|By|Despite|Instead of|Rather than|When|While|Without) (?:\p{L}+ly )?\p{L}{2,}ing |\p{Lu}\p{Ll}+ing (?=\p{Ll}))[^,;:“”"]*, /u;

/**
 * Cuts a phrase in front of a clause off the words for its source: "In an interview with Radio Orlan Ada Brel said".
 * Where no name begins behind the object, as in "In a letter to Dorn Brel wrote", the source is open.
 */
export function cutFrontedPhrase({ text, language, sentences, names }: AnnotatedText, quote: Quote): Quote {
  const { speaker, cue } = quote;
  if (!speaker || !cue || cue.start < speaker.end || !names || !language.startsWith("en")) return quote;
  const start = spanAt(sentences, speaker.start)?.start ?? speaker.start;
  const lead = speaker.end - start > MAX_LEAD_CHARS ? "" : text.slice(start, speaker.end);
  const run = FRONTED.test(lead) ? OBJECT_AND_SUBJECT.exec(lead)?.[1] : undefined;
  // "In Orlan the owner of Harbour Radio said": the subject has a noun of its own.
  if (!run || speaker.text.split(" ").some((word) => isPersonNoun(word.toLowerCase()))) return quote;
  const first = speaker.end - run.length;
  const index = findFirstSpan(names, ({ end }) => end >= speaker.end);
  const name = names[index];
  if (!name || name.end !== speaker.end || name.start === first) return { ...quote, speaker: null, cue: null };
  const isBehindName = names[index - 1]?.end === name.start - 1;
  return isBehindName ? { ...quote, speaker: { ...speaker, ...spanWithText(text, name) } } : quote;
}

/**
 * Gives words to the subject of a clause that a source holds behind a phrase with a participle: "Without naming Brel,
 * the mayor attacked him, saying".
 */
export function cutFrontedClause({ text, language, sentences }: AnnotatedText, quote: Quote): Quote {
  const { speaker, cue } = quote;
  if (!speaker || !cue || cue.start < speaker.end || !language.startsWith("en")) return quote;
  const first = spanAt(sentences, speaker.start)?.start ?? speaker.start;
  const [lead = "", preposition] =
    (speaker.start - first < MAX_LEAD_CHARS && PARTICIPLE_PHRASE.exec(text.slice(first, speaker.end))) || [];
  const start = first + lead.length;
  if (start <= speaker.start) return quote;
  const clause = spanWithText(text, { start, end: speaker.end });
  const subject = firstSubject(text, clause, true) ?? (/,/.test(clause.text) || holdsVerb(clause.text) ? null : clause);
  // "Without naming Brel, the mayor": one would read that Brel is the mayor.
  const isApposed =
    /\p{Lu}\S{0,30}, $/u.test(lead) && isPersonNoun(subject?.text.split(" ").at(-1)?.toLowerCase() ?? "");
  if (subject?.text && !isApposed) return { ...quote, speaker: { ...speaker, ...subject } };
  return preposition && cue.text.endsWith("ing") ? { ...quote, speaker: null, cue: null } : quote;
}
