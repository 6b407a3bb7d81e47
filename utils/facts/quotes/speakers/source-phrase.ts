import { alternation } from "../../../shared/word-lists.ts";
import type { Span, SpanWithText } from "../../../types.ts";
import { genderOfTitle } from "../../entities/gender.ts";
import { isSpeakingPronoun } from "../rules/noun-phrase.ts";
import { overlapping } from "../rules/party-mentions.ts";
import { isPersonNoun } from "../rules/source-kind.ts";
import { type Discourse, type DiscourseMention, findDenial } from "./discourse.ts";
import { NONE, nameOf, partyCalled, type SourceHead, titledPerson, type Word } from "./name-heads.ts";
import words from "./speaker-words.json" with { type: "json" };
import { isOwner } from "./unnamed-subject.ts";

const PREPOSITIONS: ReadonlySet<string> = new Set([...words.prepositions, ...words.participles]);
const DEFINITE: ReadonlySet<string> = new Set(words.definite);
const QUANTIFIERS: ReadonlySet<string> = new Set(words.quantifiers);
const RELATIVE: ReadonlySet<string> = new Set(words.relativePronouns);
const PREFERRED_KINDS = ["person", "organisation"] as const;
const POSSESSIVE_PRONOUN = /^(?:his|her)$/i;
const COORDINATION = /^(?:and|or|und|et|y|e)$/i;
const MAX_CHARS_BEFORE = 2_000;
const MAX_GIVEN_CHARS = 24;
const SEGMENT_END = /[,;:()“”"–—]|--|\s-\s/;
const AFTER_NAME = new RegExp(`^(?:${alternation(words.afterName)}|\\p{Ll}{3,}ed)$`, "u");

/** Finds the head of the words for a source, and the party if a name is the head. */
export function findSourceHead(source: SpanWithText, discourse: Discourse): SourceHead {
  const text = source.text.trim().toLowerCase();
  if (isSpeakingPronoun(text) || POSSESSIVE_PRONOUN.test(text) || RELATIVE.has(text))
    return { kind: "pronoun", pronoun: text };
  const mentions = overlapping(discourse.mentions, source).filter(
    ({ start }) => (findDenial(discourse.text, start) ?? -1) < source.start,
  );
  if (!discourse.language.startsWith("en"))
    return mainName(
      mentions.filter(({ start }) => !isOwner(discourse.text.slice(source.start, start))),
      discourse,
    );
  const all = wordsOf(source);
  const start = all.findIndex(({ text }) => !/^(?:as|for|from)$/i.test(text));
  if (start < 0) return NONE;
  const core = coreOf(all.slice(start), source, mentions);
  const last = core.at(-1);
  if (!last) return NONE;
  const isIndefinite = QUANTIFIERS.has(core[0]?.text.toLowerCase() ?? "");
  const head =
    mentions.find((mention) => mention.start < last.end && last.end <= mention.end + 2) ??
    titledPerson(source, mentions, discourse.parties);
  // "Channel 4 Orlan" is not the place.
  const before = core.findLast(({ end }) => end < (head?.start ?? 0));
  if (head && discourse.parties[head.party]?.kind !== "person" && /^\d+$/.test(before?.text ?? "")) return NONE;
  if (head) return nameOf(head, isIndefinite, discourse);
  const apposed = apposedName(last.end, source, mentions, discourse, isIndefinite);
  if (apposed) return { kind: "name", party: apposed.party };
  const called = partyCalled(core, discourse);
  return called === null ? nounOf(core, mentions) : { kind: "name", party: called };
}

/** Returns the first person that words name, else the first organisation, else what they name: no grammar is known. */
function mainName(mentions: readonly DiscourseMention[], discourse: Discourse): SourceHead {
  const { parties } = discourse;
  const kinds = [...PREFERRED_KINDS, ...mentions.map(({ party }) => parties[party]?.kind)];
  for (const kind of kinds) {
    const mention = mentions.find(({ party }) => parties[party]?.kind === kind);
    if (mention && isOthersName(mention, discourse)) return NONE;
    if (mention) return kind === "person" ? nameOf(mention, false, discourse) : { kind: "name", party: mention.party };
  }
  return NONE;
}

/**
 * True for a family name before its bearer is named in full, where another full name has it: "Holger Brel resigned.
 * “I am tired,” Brel said. Ute Brel laughed". Only rules read such a language, and they miss names.
 */
function isOthersName({ party, start, end }: DiscourseMention, { text, parties }: Discourse): boolean {
  const { name = "", mentions = [] } = parties[party] ?? {};
  const isFull = (mention: Span) => mention.end - mention.start >= name.length;
  if (!name.includes(" ") || mentions.some((mention) => mention.start <= start && isFull(mention))) return false;
  const before = text.slice(Math.max(0, start - MAX_CHARS_BEFORE), start);
  const at = before.indexOf(` ${text.slice(start, end)}`);
  const word =
    at < 0 ? undefined : /(?<!\p{L})\p{Lu}\p{Ll}+$/u.exec(before.slice(Math.max(0, at - MAX_GIVEN_CHARS), at))?.[0];
  return word !== undefined && !isPersonNoun(word.toLowerCase()) && genderOfTitle(word) === null;
}

function nounOf(core: readonly Word[], mentions: readonly DiscourseMention[]): SourceHead {
  const noun =
    core
      .at(-1)
      ?.text.toLowerCase()
      .replace(/['’]s?$/, "") ?? "";
  const [first] = core;
  const owner = mentions.some(({ end }) => core.some(({ start, text }) => start >= end - 2 && /^['’]s$/.test(text)));
  const modifiers = core.slice(0, -1).map(({ text }) => text.toLowerCase());
  return { kind: "noun", noun, modifiers, isDefinite: owner || DEFINITE.has(first?.text.toLowerCase() ?? "") };
}

/** Returns the words up to the first mark, preposition, conjunction or relative pronoun outside a name. */
function coreOf(all: readonly Word[], { start, text }: SpanWithText, mentions: readonly DiscourseMention[]): Word[] {
  const core: Word[] = [];
  for (const word of all) {
    const isInName = mentions.some((mention) => mention.start < word.start && word.end <= mention.end);
    const previous = core.at(-1);
    const gap = previous ? text.slice(previous.end - start, word.start - start) : "";
    const lower = word.text.toLowerCase();
    // "the Supreme Court this month", "Brel judged it": no noun follows the name.
    const isAfterName = mentions.some(({ end }) => end === previous?.end) && AFTER_NAME.test(lower);
    // "prosecutors seeking Brel", "a lawyer representing Brel": the participle's object is another.
    const isObject =
      /^\p{Ll}+ing$/u.test(word.text) &&
      (/[^'’]s$/.test(previous?.text ?? "") || isPersonNoun(previous?.text.toLowerCase() ?? ""));
    const isEnd =
      isAfterName ||
      isObject ||
      SEGMENT_END.test(gap) ||
      PREPOSITIONS.has(lower) ||
      RELATIVE.has(lower) ||
      COORDINATION.test(lower);
    if (previous && !isInName && isEnd && !isLineage(word.text)) break;
    core.push(word);
  }
  // "the mayor's": the owner is the source. "Ada Brel II": the number is no name.
  while (core.length > 1 && /^(?:['’]s|I{2,3}|IV)$/.test(core.at(-1)?.text ?? "")) core.pop();
  return core;
}

const isLineage = (word: string): boolean => /^(?:Jr|Sr|I{2,3}|IV)$/.test(word);

/** Returns whose name follows a common noun: "the minister of the economy, Ada Brel", "its owner, Orlan Bank". */
function apposedName(
  coreEnd: number,
  source: SpanWithText,
  mentions: readonly DiscourseMention[],
  { parties }: Discourse,
  isIndefinite: boolean,
): DiscourseMention | null {
  const names = mentions.filter(({ party, start }) => {
    const kind = parties[party]?.kind;
    return start >= coreEnd && (kind === "person" || (kind === "organisation" && !isIndefinite));
  });
  for (const mention of names) {
    const before = source.text.slice(0, mention.start - source.start);
    const title = /,\s((?:[\p{L}.]+\s){0,3})$/u.exec(before)?.[1];
    if (title !== undefined && !title.split(" ").some((word) => endsApposition(word.toLowerCase()))) return mention;
  }
  return null;
}

/** "the mayor, whose party backed Nordmark First", "the mayor, a friend of Brel": the name is another's. */
const endsApposition = (word: string): boolean =>
  PREPOSITIONS.has(word) || RELATIVE.has(word) || /^(?:whose|where|when)$/.test(word);

function wordsOf({ start, text }: SpanWithText): Word[] {
  return [...text.matchAll(/['’]s(?=\s|$)|[\p{L}\p{N}@]+(?:[-.&'’](?!s\b)[\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
