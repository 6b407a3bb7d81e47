import { alternation } from "../../../shared/word-lists.ts";
import type { Party, SpanWithText } from "../../../types.ts";
import { genderOfTitle } from "../../entities/gender.ts";
import { TITLES } from "../../lexicon/people.ts";
import { findFirstSpan } from "../../text/spans.ts";
import { isSpeakingPronoun } from "../rules/noun-phrase.ts";
import type { Discourse, DiscourseMention } from "./discourse.ts";
import words from "./speaker-words.json" with { type: "json" };

/**
 * The head of the words for a source. "name": a party is named. "noun": a common noun, whatever names modify it.
 * "pronoun": a pronoun alone. "none": nothing that may be resolved, such as several people without names.
 */
export type SourceHead =
  | { kind: "name"; party: number }
  | { kind: "noun"; noun: string; modifiers: readonly string[]; isDefinite: boolean }
  | { kind: "pronoun"; pronoun: string }
  | { kind: "none" };

const PREPOSITIONS: ReadonlySet<string> = new Set([...words.prepositions, ...words.participles]);
const DEFINITE: ReadonlySet<string> = new Set(words.definite);
const QUANTIFIERS: ReadonlySet<string> = new Set(words.quantifiers);
const RELATIVE: ReadonlySet<string> = new Set(words.relativePronouns);
const MAX_NAME_CHARS = 200;
const MAX_TITLE_CHARS = 24;
const POSSESSIVE_PRONOUN = /^(?:his|her)$/i;
const COORDINATION = /^(?:and|or|und|et|y|e)$/i;
const SEGMENT_END = /[,;:()“”"–—]|--|\s-\s/;
const AFTER_NAME = new RegExp(`^(?:${alternation(words.afterName)}|\\p{Ll}{3,}ed)$`, "u");
const NONE: SourceHead = { kind: "none" };

type Word = { text: string; start: number; end: number };

/** Finds the head of the words for a source, and the party if a name is the head. */
export function findSourceHead(source: SpanWithText, discourse: Discourse): SourceHead {
  const text = source.text.trim().toLowerCase();
  if (isSpeakingPronoun(text) || POSSESSIVE_PRONOUN.test(text) || RELATIVE.has(text))
    return { kind: "pronoun", pronoun: text };
  const mentions = mentionsIn(source, discourse);
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
  if (head) return nameOf(head, isIndefinite, discourse);
  const apposed = apposedPerson(last.end, source, mentions, discourse);
  if (apposed) return { kind: "name", party: apposed.party };
  const called = partyCalled(core, discourse.parties);
  return called === null ? nounOf(core, mentions) : { kind: "name", party: called };
}

/** Returns the party that words in capitals or with a capital name though they were not found as a name: "BREL:". */
function partyCalled(core: readonly Word[], parties: readonly Party[]): number | null {
  const called = core.map(({ text }) => text.toLowerCase()).join(" ");
  if (core.length > 2 || !core.every(({ text }) => /^\p{Lu}\p{L}+$/u.test(text))) return null;
  const matches = parties.flatMap(({ name, kind }, index) => {
    const lower = name.toLowerCase();
    return lower === called || (kind === "person" && lower.endsWith(` ${called}`)) ? [index] : [];
  });
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

/**
 * Returns the person whose name ends the phrase, after an office that holds a preposition: "Secretary of State Ada
 * Brel". After a preposition it is somebody else: "advisers to President Ada Brel".
 */
function titledPerson(
  source: SpanWithText,
  mentions: readonly DiscourseMention[],
  parties: readonly Party[],
): DiscourseMention | null {
  const [phrase = ""] = source.text.split(/[,(]| (?:who|which|that) /);
  const mention = mentions.find(
    ({ end, party }) =>
      parties[party]?.kind === "person" && Math.abs(end - source.start - phrase.trimEnd().length) <= 1,
  );
  if (!mention) return null;
  const before = source.text
    .slice(0, mention.start - source.start)
    .trim()
    .split(/\s+/);
  while (before.length > 0 && TITLES.has((before.at(-1) ?? "").replace(/\.$/, ""))) before.pop();
  const previous = before.at(-1) ?? "";
  return /^\p{Lu}/u.test(previous) && before.length > 1 ? mention : null;
}

/** A group is many people: "Republicans" and "one Republican" name nobody. */
function nameOf(mention: DiscourseMention, isIndefinite: boolean, { text, parties, genders }: Discourse): SourceHead {
  const party = parties[mention.party];
  if (!party || party.kind === "group" || (isIndefinite && party.kind !== "person")) return NONE;
  const title = genderOfTitle(text.slice(Math.max(0, mention.start - MAX_TITLE_CHARS), mention.start));
  if (!title || !genders[mention.party] || genders[mention.party] === title)
    return { kind: "name", party: mention.party };
  // "Mr. Brel" is not Ada Brel.
  const family = party.name.split(" ").at(-1);
  const relative = parties.findIndex(
    ({ name }, index) => genders[index] === title && name.split(" ").at(-1) === family,
  );
  return relative < 0 ? NONE : { kind: "name", party: relative };
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

/** Returns the words of the phrase up to its first mark, preposition, conjunction or relative pronoun outside a name. */
function coreOf(all: readonly Word[], { start, text }: SpanWithText, mentions: readonly DiscourseMention[]): Word[] {
  const core: Word[] = [];
  for (const word of all) {
    const isInName = mentions.some((mention) => mention.start < word.start && word.end <= mention.end);
    const previous = core.at(-1);
    const gap = previous ? text.slice(previous.end - start, word.start - start) : "";
    const lower = word.text.toLowerCase();
    // "the Supreme Court this month", "Brel judged it": no noun follows the name.
    const isAfterName = mentions.some(({ end }) => end === previous?.end) && AFTER_NAME.test(lower);
    const isEnd =
      isAfterName ||
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

/** Returns the person whose name follows a common noun: "the minister of the economy, Ada Brel". */
function apposedPerson(
  coreEnd: number,
  source: SpanWithText,
  mentions: readonly DiscourseMention[],
  { parties }: Discourse,
): DiscourseMention | null {
  const people = mentions.filter(({ party, start }) => parties[party]?.kind === "person" && start >= coreEnd);
  for (const mention of people) {
    const before = source.text.slice(0, mention.start - source.start);
    const title = /,\s((?:[\p{L}.]+\s){0,3})$/u.exec(before)?.[1];
    if (title !== undefined && !title.split(" ").some((word) => PREPOSITIONS.has(word.toLowerCase()))) return mention;
  }
  return null;
}

function mentionsIn(source: SpanWithText, { mentions }: Discourse): DiscourseMention[] {
  const found: DiscourseMention[] = [];
  for (
    let index = findFirstSpan(mentions, ({ start }) => start > source.start - MAX_NAME_CHARS);
    index < mentions.length;
    index++
  ) {
    const mention = mentions[index];
    if (!mention || mention.start >= source.end) break;
    if (mention.end > source.start) found.push(mention);
  }
  return found;
}

function wordsOf({ start, text }: SpanWithText): Word[] {
  return [...text.matchAll(/['’]s(?=\s|$)|[\p{L}\p{N}@]+(?:[-.&'’](?!s\b)[\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
