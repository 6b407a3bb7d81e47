import type { Span } from "../../../types.ts";
import { genderOfPronoun } from "../../entities/gender.ts";
import { overlapping } from "../rules/party-mentions.ts";
import type { Discourse } from "./discourse.ts";
import type { EarlierSource, PronounSource } from "./pronoun-candidates.ts";

const REPLY = /^ (?:answer|repl|respond|retort)/;
const ADDRESSED = /^[^.!?“”]{0,60} (?:ask|t[eo]l)[dels]+ $/;
const MAX_VERB_CHARS = 8;
const MAX_QUESTION_CHARS = 400;
const QUESTION = /^\W*(?:When )?(?:asked|pressed|questioned|quizzed)\b/i;
/** What a clause without a subject has in front of a name: "Challenged by", "When accused of lying by the clerk". */
const BY_OR_OBJECT =
  /^\W*(?:(?:[Aa]fter (?:being|having been)|[Oo]nce|[Ww]hen|[Ww]hile) )?(?:(?:\p{L}+e[dn]|[Hh]eld|[Ll]ed|[Mm]et|[Tt]old) (?:[^.;:“”"]{0,80} )?(?:about|by)|\p{L}+ing(?: to| with)?) (?:[\p{L}.]+ ){0,3}$/u;

/** Returns the parties to which the pronoun of a source cannot refer, by its own sentence and the `last` source. */
export function otherPeople(
  discourse: Discourse,
  source: PronounSource,
  last: EarlierSource | undefined,
): ReadonlySet<number> {
  const { start, pronoun, content, further = [] } = source;
  const asked = askedAfterPronoun(discourse, start, pronoun);
  return new Set([
    ...namedBeforeSubject(discourse, start),
    ...relativeBefore(discourse, source, last),
    ...askerBefore(discourse, source),
    ...(asked ? overlapping(discourse.mentions, asked).map(({ party }) => party) : []),
    ...[content, ...further].flatMap((report) => namedInReport(discourse, start, report)),
  ]);
}

/** Returns who has just spoken to another person, and does not reply: "Dahl told Moe to go. “Never,” he replied". */
function askerBefore(
  { text, mentions, sentences, sentenceAt }: Discourse,
  { start, pronoun }: PronounSource,
): number[] {
  const end = start + pronoun.length;
  const question = text.slice(sentences[sentenceAt(start)]?.start, start);
  if (!REPLY.test(text.slice(end, end + MAX_VERB_CHARS)) || QUESTION.test(question)) return [];
  const from = sentences[sentenceAt(start) - 2]?.start ?? 0;
  return overlapping(mentions, { start: from, end: start })
    .filter((mention, index, all) => ADDRESSED.test(text.slice(mention.end, all[index + 1]?.start ?? mention.end)))
    .map(({ party }) => party);
}

/**
 * Returns the last speaker where that is a relative or friend of the one whom the article is about: "recalled her
 * pupil, Kim Moe. In 1983 she gave back her medal. “I cannot keep it,” she wrote".
 */
function relativeBefore(
  { text, mentions, sentences, sentenceAt }: Discourse,
  { start, pronoun, content }: PronounSource,
  last: EarlierSource | undefined,
): number[] {
  const isFemale = genderOfPronoun(pronoun) === "female";
  if (!last || last.party === null || !(isFemale ? /^her /i : /^his /i).test(text.slice(last.start, last.start + 4)))
    return [];
  const [from, to] = [sentenceAt(last.start), sentenceAt(Math.min(start, content.start))];
  const after = sentences[from]?.end ?? 0;
  const between = text.slice(after, sentences[to]?.start);
  const isNamed = overlapping(mentions, { start: after, end: start }).some(({ party }) => party === last.party);
  return !isNamed && (isFemale ? /^[^“”"]*\bshe\b/iu : /^[^“”"]*\bhe\b/iu).test(between) ? [last.party] : [];
}

/**
 * Returns the parties that a clause without a subject names, which has that of its sentence: who was "Challenged by
 * Moe" or was "Praising Moe" is not Moe. "Moe's lawyer" may have challenged him.
 */
function namedBeforeSubject({ text, mentions, sentences, sentenceAt }: Discourse, offset: number): number[] {
  const start = sentences[sentenceAt(offset)]?.start ?? offset;
  return overlapping(mentions, { start, end: offset })
    .filter((mention) => !mention.isPossessive && BY_OR_OBJECT.test(text.slice(start, mention.start)))
    .map(({ party }) => party);
}

/**
 * Returns the parties that reported words behind a pronoun name: "He says that she would lose her job if she rejected
 * Moe" is not said by Moe, who would be "him" there (Principle C of binding theory). "Moe's car" may be his own words
 * for it, and after a comma the next clause may begin.
 */
function namedInReport({ text, mentions }: Discourse, pronoun: number, content: Span): number[] {
  if (content.start < pronoun) return [];
  return overlapping(mentions, content)
    .filter(({ start, isQuoted, isPossessive }) => !isQuoted && !isPossessive && text[start - 2] !== ",")
    .map(({ party }) => party);
}

/**
 * Returns the part of a question between its pronoun and the speaker's: "Asked if he would meet Brel, he said". Who is
 * named there is somebody else. Null if the sentence up to an offset asks nothing, or has no such pronoun.
 */
function askedAfterPronoun({ text, sentenceAt, sentences }: Discourse, offset: number, pronoun: string): Span | null {
  const start = sentences[sentenceAt(offset)]?.start ?? offset;
  const question = text.slice(start, Math.min(offset, start + MAX_QUESTION_CHARS));
  if (!QUESTION.test(question)) return null;
  const same = new RegExp(
    `(?<!\\p{L})${genderOfPronoun(pronoun) === "female" ? "(?:she|her)" : "(?:he|his)"}(?!\\p{L})`,
    "iu",
  );
  const at = same.exec(question)?.index;
  return at === undefined ? null : { start: start + at, end: offset };
}
