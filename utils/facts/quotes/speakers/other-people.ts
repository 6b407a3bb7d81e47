import type { Span } from "../../../types.ts";
import { genderOfPronoun } from "../../entities/gender.ts";
import { overlapping } from "../rules/party-mentions.ts";
import type { Discourse } from "./discourse.ts";
import type { PronounSource } from "./pronoun-candidates.ts";

const REPLY = /^ (?:answer|repl|respond|retort)/;
const ADDRESSED = /^[^.!?“”]{0,60} (?:ask|t[eo]l)[dels]+ $/;
const MAX_VERB_CHARS = 8;
const MAX_QUESTION_CHARS = 400;
const QUESTION = /^\W*(?:When )?(?:asked|pressed|questioned|quizzed)\b/i;

/** Returns the parties to which the pronoun of a source cannot refer, because its own sentence names them. */
export function otherPeople(discourse: Discourse, source: PronounSource): ReadonlySet<number> {
  const { start, pronoun, content, further = [] } = source;
  const asked = askedAfterPronoun(discourse, start, pronoun);
  return new Set([
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
