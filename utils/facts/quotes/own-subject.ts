import type { Quote, Span } from "../../types.ts";
import { REPORTING_VERBS } from "../lexicon/speech-verbs.ts";
import { holdsVerb, lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt, spanWithText } from "../text/spans.ts";
import { speakerOf } from "./rules/speaker.ts";

const MAX_CHARS = 160;
const NOUN_PHRASE =
  '(?:(?:an?|her|his|its|one|the|their) |(?:(?!(?:about|against|at|by|for|from|in|of|on|to|with) )\\p{Ll}{1,20} )?\\p{Lu})[^,;:“”"]{1,80}?';
const ADVERBS = "(?:(?:also|had|has|have|later|once|then|\\p{Ll}{1,20}ly) ){0,3}";
/** "Dahl listened as Moe" and "The clerk left because Moe" before "said". */
const SIDE_CLAUSE = new RegExp(
  '^(?:(?!(?:An?|Her|His|Its|One|The|Their) )(?:\\p{Lu}\\S* ){1,5}(?<verb>[^,;:“”"]{3,80}?) (?:after|as|before|once|since|until)' +
    '|(?<clause>[^,;:“”"]{3,120}?) (?:although|because|if|though|when|whereas|while))' +
    ` (?<name>${NOUN_PHRASE}) ${ADVERBS}$`,
  "u",
);
/** "as Moe and" before a second verb of the same subject; "after following Moe". */
const NO_SUBJECT = /[–—]| (?:and|but)$|ing(?: |$)/;
const RELATIVE_PRONOUN = /\b(?:that|which|who|whose)\b/;
/** "Dahl thanked" before "Moe, who told the clerk:". */
const RELATIVE = new RegExp(
  `(?:^|\\s)(${NOUN_PHRASE}), who ${ADVERBS}(\\p{L}{2,20})(?: (?:to )?[\\p{L}.’' ]{2,60})?[:,] ?["“]?$`,
  "u",
);
/** "Moe, according to Dahl" before ", said". */
const VERB_BEHIND = new RegExp(`^,? ${ADVERBS}(\\p{L}{2,20})(?: that(?= ))?`, "u");
const SUBJECT_BEFORE = new RegExp(`(?:^|\\s)(${NOUN_PHRASE}), $`, "u");
/** No name begins with these: "According to Dahl," before "since May Moe said". */
const NO_NAME =
  /^(?:After|Although|As|At|Before|Between|By|During|For|From|He|I|If|In|It|On|Over|She|Since|That|There|They|Under|Until|We|When|While|With)\b|[,;:“"]/;
const ACCORDING_IN_FRONT = /^According to ([^,]+), (?=\p{Lu}[^,]*$)/u;
const MAX_SUBJECT_WORDS = 6;

/**
 * Gives an English quote to the subject of its own verb of speech where another person is named in front of it: "Dahl
 * listened as Moe said", "Dahl thanked Moe, who said", "Moe, according to Dahl, said", "According to Dahl, Moe said".
 */
export function assignOwnSubject({ text, sentences }: AnnotatedText, quote: Quote): Quote {
  const { speaker, cue, start, kind } = quote;
  if (!speaker || !cue) return quote;
  if (/^according/i.test(cue.text)) {
    const relayed = findRelayed(text, spanAt(sentences, cue.start)?.start ?? cue.start, quote);
    return relayed ? assignRelayed(text, quote, relayed) : quote;
  }
  const [, relay = ""] = ACCORDING_IN_FRONT.exec(speaker.text) ?? [];
  if (relay) {
    const [first, last] = [
      speaker.start + "According to ".length,
      speaker.start + "According to , ".length + relay.length,
    ];
    const via = quote.via ?? spanWithText(text, { start: first, end: first + relay.length });
    return { ...quote, speaker: speakerOf(spanWithText(text, { start: last, end: speaker.end })), via };
  }
  if (/ing$/.test(cue.text) || cue.start < speaker.end || start < cue.end || start - speaker.end > 2 * MAX_CHARS)
    return quote;
  const lead = text.slice(speaker.start, cue.start);
  const { name = "", verb, clause = "" } = SIDE_CLAUSE.exec(lead)?.groups ?? {};
  const other = verb ?? clause;
  if (name && holdsVerb(other) && !RELATIVE_PRONOUN.test(other) && !NO_SUBJECT.test(name) && !holdsVerb(name)) {
    const at = speaker.start + lead.lastIndexOf(name);
    return { ...quote, speaker: speakerOf(spanWithText(text, { start: at, end: at + name.length })) };
  }
  const between = text.slice(cue.end, start);
  const [, object = "", said = ""] = kind === "indirect" ? [] : (RELATIVE.exec(between) ?? []);
  if (!object || !REPORTING_VERBS.has(said) || holdsVerb(object)) return quote;
  const at = cue.end + between.lastIndexOf(`${object}, who`);
  const verbAt = text.indexOf(said, at + object.length);
  return {
    ...quote,
    speaker: speakerOf(spanWithText(text, { start: at, end: at + object.length })),
    cue: spanWithText(text, { start: verbAt, end: verbAt + said.length }),
  };
}

/** Whom an "according to" relays, by which verb, and where the words behind that begin. */
type Relayed = { relay: Span; source: Span; cue: Span; from: number };

/** "State" and "call" are nouns as well. */
const isSaying = (word: string): boolean => REPORTING_VERBS.has(word) && lookUpVerbForm(word) !== "base";

function findRelayed(text: string, sentence: number, { speaker, cue, start, kind }: Quote): Relayed | null {
  if (!speaker || !cue || speaker.start < cue.start) return null;
  const [behind = "", verb = ""] = VERB_BEHIND.exec(text.slice(speaker.end, speaker.end + MAX_CHARS)) ?? [];
  if (isSaying(verb)) {
    const from = speaker.end + behind.length;
    const verbAt = text.indexOf(verb, speaker.end);
    const found = { cue: { start: verbAt, end: verbAt + verb.length }, from };
    const comma = speaker.text.lastIndexOf(", ");
    // "According to Dahl, Moe" before "said".
    if (/^\p{Lu}/u.test(speaker.text.slice(comma + 2)) && comma > 0 && !behind.startsWith(","))
      return {
        ...found,
        relay: { start: speaker.start, end: speaker.start + comma },
        source: { start: speaker.start + comma + 2, end: speaker.end },
      };
    const subject = SUBJECT_BEFORE.exec(text.slice(Math.max(sentence, cue.start - MAX_CHARS), cue.start))?.[1] ?? "";
    if (!behind.startsWith(",") || !subject || NO_NAME.test(subject) || holdsVerb(subject)) return null;
    return { ...found, relay: speaker, source: { start: cue.start - subject.length - 2, end: cue.start - 2 } };
  }
  if (kind === "direct" || text.slice(speaker.end, start) !== ", ") return null;
  const words = [...text.slice(start, start + MAX_CHARS).matchAll(/\S+/g)].slice(0, MAX_SUBJECT_WORDS);
  const at = words.findIndex(([word], index) => index > 0 && isSaying(word));
  const said = words[at];
  const source = { start, end: start + (said?.index ?? 0) - 1 };
  const name = text.slice(source.start, source.end);
  if (!said || !/^\p{Lu}/u.test(name) || NO_NAME.test(name) || holdsVerb(name)) return null;
  const end = start + said.index + said[0].length;
  const from = end + (text.startsWith(" that ", end) ? 5 : 0);
  return { relay: speaker, source, cue: { start: end - said[0].length, end }, from };
}

/** Makes who is behind "according to" the one who relays what another says. */
function assignRelayed(text: string, quote: Quote, { relay, source, cue, from }: Relayed): Quote {
  const { interruption, inner, ...rest } = quote;
  // "According to Dahl, Moe told the clerk that …": to whom it is said is no part of it.
  const said = inner?.find((part) => part.cue?.start === cue.start);
  const start = said?.start ?? Math.max(quote.start, from + (text[from] === " " ? 1 : 0));
  return {
    ...rest,
    ...spanWithText(text, { start, end: said?.end ?? quote.end }),
    speaker: speakerOf(spanWithText(text, source)),
    cue: spanWithText(text, cue),
    via: quote.via ?? spanWithText(text, relay),
    ...(interruption && interruption.start > start ? { interruption } : {}),
    ...(inner ? { inner: inner.filter((part) => part !== said && part.start >= start) } : {}),
  };
}
