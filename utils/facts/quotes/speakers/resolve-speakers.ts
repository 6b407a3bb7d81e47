// The files of `speakers/` find out who the words for a source name: which party, or nobody who is named.
import type { Party, Quote, Span, SpanWithText, Speaker } from "../../../types.ts";
import { genderOfPronoun } from "../../entities/gender.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { overlapping } from "../rules/party-mentions.ts";
import { antecedentOfRelative, organisationOf } from "./antecedents.ts";
import { type Discourse, describeDiscourse, mentionsBefore } from "./discourse.ts";
import { isUnknownSubject, lastSubject } from "./last-subject.ts";
import type { SourceHead } from "./name-heads.ts";
import { nounResolver } from "./nouns.ts";
import { otherPeople } from "./other-people.ts";
import type { EarlierSource } from "./pronoun-candidates.ts";
import { resolvePronoun } from "./pronouns.ts";
import { isUnclearRetelling } from "./retelling.ts";
import { findSourceHead } from "./source-phrase.ts";
import words from "./speaker-words.json" with { type: "json" };
import { isTakenOver } from "./taken-over.ts";
import { mayReferTo, otherThan, unnamedPerson, unnamedSubjectOf } from "./unnamed-subject.ts";

/** The words for a source, and what it says: first, and by further verbs ("He said … and claimed …"). */
type Source = SpanWithText & { anonymous: boolean; content: Span; further: Span[]; isInner: boolean };

const RELATIVE: ReadonlySet<string> = new Set(words.relativePronouns);
/** The end of a verb in the past tense, which tells the gender of its subject: "powiedziała", "сказал". */
const GENDERED_VERB = /(?:ła?|ла?|[аи]в)$/;
const NAME_IN_CYRILLIC =
  /(?<=\p{Script=Cyrillic} )(?=\p{Script=Cyrillic})\p{Lu}\p{Ll}+ (?=\p{Script=Cyrillic})\p{Lu}\p{Ll}+/gu;

/** Resolves the sources of all quotes to parties, in text order, because one source helps to resolve the next. */
export function resolveSpeakers(
  annotated: AnnotatedText,
  quotes: readonly Quote[],
  parties: readonly Party[],
): Quote[] {
  const sources = collectSources(quotes);
  let keepsSpeaker = (_: Quote) => true;
  const resolved = new Map<string, Pick<Speaker, "party" | "anonymous">>();
  if (sources.length > 0) {
    const described = describeDiscourse(annotated, parties);
    const genders = [...described.genders];
    const discourse = { ...described, genders };
    const resolveHead = headResolver(discourse);
    const partyOf = (source: Span) => resolved.get(keyOf(source))?.party ?? null;
    keepsSpeaker = (quote) => {
      const verb = /^(?:pl|ru|uk)/.test(annotated.language)
        ? (GENDERED_VERB.exec(quote.cue?.text ?? "")?.[0] ?? "")
        : "";
      const gender = verb && (/[aа]$/.test(verb) ? "female" : "male");
      const party = quote.speaker && partyOf(quote.speaker);
      const isOther = gender && party !== null && (genders[party] ?? gender) !== gender;
      return !isOther && !isTakenOver(discourse, quote, sources, partyOf);
    };
    const earlier: EarlierSource[] = [];
    for (const source of sources) {
      const head = findSourceHead(source, discourse);
      // Words such as "official" describe somebody who is named, too.
      const isAnonymous = source.anonymous && !(head.kind === "name" && parties[head.party]?.kind === "person");
      const { party, unnamed = null } =
        isAnonymous || /^neither /i.test(source.text) ? { party: null } : resolveHead(head, source, earlier);
      resolved.set(keyOf(source), { party, anonymous: isAnonymous });
      // Whom "he" has meant, "she" does not mean.
      if (party !== null && head.kind === "pronoun") genders[party] ??= genderOfPronoun(head.pronoun);
      const noun = party === null && !source.isInner ? unnamedPerson(head, source.text) : null;
      earlier.push({ start: source.start, party, unnamed: unnamed ?? noun });
    }
  }
  const withParty = (quote: Quote): Quote => ({
    ...quote,
    speaker: quote.speaker && { ...quote.speaker, ...resolved.get(keyOf(quote.speaker)) },
    ...(quote.inner ? { inner: quote.inner.map(withParty) } : {}),
  });
  return quotes.map((quote) => withParty(keepsSpeaker(quote) ? quote : { ...quote, speaker: null, cue: null }));
}

/** True if the article names a person, in its own words and not as an owner or object, from one source to the next. */
function isNamedBetween(discourse: Discourse, party: number, from: number, { start, content }: Source): boolean {
  for (const mention of mentionsBefore(discourse, start)) {
    if (mention.start < from) return false;
    const isSaid = mention.isQuoted || (mention.start >= content.start && mention.start < content.end);
    if (mention.party === party && !isSaid && !mention.isPossessive && !mention.followsPreposition) return true;
  }
  return false;
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`;

/** Returns the sources of quotes and of the quotes in them, each once, in text order. */
function collectSources(quotes: readonly Quote[]): Source[] {
  const sources = new Map<string, Source>();
  const add = ({ speaker, start, end, inner }: Quote, isInner: boolean) => {
    const known = speaker && sources.get(keyOf(speaker));
    if (known) known.further.push({ start, end });
    else if (speaker) sources.set(keyOf(speaker), { ...speaker, content: { start, end }, further: [], isInner });
    for (const quote of inner ?? []) add(quote, true);
  };
  for (const quote of quotes) add(quote, false);
  return [...sources.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Who a source is; `unnamed` is its pronoun where that means, or may mean, a person without a name. */
type Resolution = { party: number | null; unnamed?: string };

/** Returns a function that resolves the head of a source to a party; null if nobody who is named is meant. */
function headResolver(
  discourse: Discourse,
): (head: SourceHead, source: Source, earlier: readonly EarlierSource[]) => Resolution {
  const resolveNoun = nounResolver(discourse);
  /** Checks the person that a pronoun seems to mean against the subject of the sentence before and the last source. */
  const checkAntecedent = (party: number, pronoun: string, source: Source, last?: EarlierSource): Resolution => {
    const gender = genderOfPronoun(pronoun);
    const start = Math.min(source.start, source.content.start);
    const sentence = discourse.sentenceAt(start);
    const isNamedSince = (offset: number) => isNamedBetween(discourse, party, offset, source);
    if (last?.unnamed && mayReferTo(gender, last.unnamed) && !isNamedSince(last.start))
      return { party: null, unnamed: pronoun };
    if (isUnclearRetelling(discourse, party, source, gender)) return { party: null };
    if (isNamedSince(discourse.sentences[sentence]?.start ?? start)) return { party };
    const subject = unnamedSubjectOf(discourse, sentence - 1, gender);
    const described = subject && resolveNoun({ kind: "noun", ...subject }, start, source.content);
    if (subject) return described === null ? { party: null, unnamed: pronoun } : { party: described };
    const meant = otherThan(party, discourse, sentence - 1, gender);
    if (meant !== party) return { party: meant };
    const excluded = otherPeople(discourse, { ...source, pronoun }, last);
    const mayMean = (person: number) => !excluded.has(person) && (discourse.genders[person] ?? gender) === gender;
    // The last source is not behind itself: "Dahl said she did not know what Moe meant. “Maybe …,” she added".
    const isLast = last !== undefined && last.party !== null && last.party !== party && mayMean(last.party);
    const from = isLast ? (discourse.sentences[discourse.sentenceAt(last.start) - 1]?.start ?? -1) : last?.start;
    const other = lastSubject(discourse, sentence, from ?? -1, mayMean);
    if (other ? other.party !== party : isUnknownSubject(discourse, sentence - 1, party))
      return { party: null, unnamed: pronoun };
    return { party };
  };
  return (head, source, earlier) => {
    switch (head.kind) {
      case "name":
        return { party: head.party };
      case "noun":
        return { party: resolveNoun(head, source.start, source.content) };
      case "pronoun":
        if (genderOfPronoun(head.pronoun) && !followsUnknownName(discourse, source.start)) {
          const found = resolvePronoun(discourse, { ...source, pronoun: head.pronoun }, earlier);
          const last = earlier.at(-1);
          if (found) return checkAntecedent(found.party, head.pronoun, source, last);
          const subject = lastSubject(discourse, discourse.sentenceAt(source.start), last?.start ?? -1, () => true);
          return { party: null, ...(subject ? { unnamed: head.pronoun } : {}) };
        }
        if (RELATIVE.has(head.pronoun)) return { party: antecedentOfRelative(discourse, source.start, head.pronoun) };
        return { party: head.pronoun === "it" ? organisationOf(discourse, source.start, earlier) : null };
      case "none":
        return { party: null };
    }
  };
}

/**
 * True if the sentence before an offset names somebody who is no party in Cyrillic, whom a pronoun may mean: only rules
 * read such a language, and they miss names.
 */
function followsUnknownName({ text, sentences, sentenceAt, mentions }: Discourse, offset: number): boolean {
  for (const index of [sentenceAt(offset) - 1, sentenceAt(offset)]) {
    const sentence = sentences[index];
    const words = sentence ? text.slice(sentence.start, Math.min(sentence.end, offset)) : "";
    for (const match of words.matchAll(NAME_IN_CYRILLIC)) {
      const start = (sentence?.start ?? 0) + match.index;
      if (overlapping(mentions, { start, end: start + match[0].length }).length === 0) return true;
    }
  }
  return false;
}
