import type { Party, SpanWithText } from "../../../types.ts";
import { type Gender, genderOfTitle } from "../../entities/gender.ts";
import { TITLES } from "../../lexicon/people.ts";
import { type Discourse, type DiscourseMention, mentionsBefore } from "./discourse.ts";

/**
 * The head of the words for a source. "name": a party is named. "noun": a common noun, whatever names modify it.
 * "pronoun": a pronoun alone. "none": nothing that may be resolved, such as several people without names.
 */
export type SourceHead =
  | { kind: "name"; party: number }
  | { kind: "noun"; noun: string; modifiers: readonly string[]; isDefinite: boolean }
  | { kind: "pronoun"; pronoun: string }
  | { kind: "none" };

/** Nothing that may be resolved. */
export const NONE: SourceHead = { kind: "none" };

/** A word of a phrase, at its place in the text. */
export type Word = { text: string; start: number; end: number };

const MAX_TITLE_CHARS = 24;
/** "Brel" is the Brel who was named in full so many paragraphs before, at most. */
const MAX_PARAGRAPHS = 3;
/** The most mentions of a party that are searched for a courtesy title. */
const MAX_MENTIONS = 30;

/** "chief of staff" before a name, unlike "friends of actor". */
const OFFICE_OF = /\b(?:chair|chief|dean|director|head|manager|minister|president|secretary) of \p{Ll}+$/u;

/** Returns the party that words in capitals or with a capital name though they were not found as a name: "BREL:". */
export function partyCalled(core: readonly Word[], { parties, byLastWord }: Discourse): number | null {
  const called = core.map(({ text }) => text.toLowerCase()).join(" ");
  if (core.length > 2 || !core.every(({ text }) => /^\p{Lu}\p{L}+$/u.test(text))) return null;
  const matches = (byLastWord.get(called.split(" ").at(-1) ?? "") ?? []).filter((index) => {
    const { name = "", kind } = parties[index] ?? {};
    return name.toLowerCase() === called || (kind === "person" && name.toLowerCase().endsWith(` ${called}`));
  });
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

/**
 * Returns the person whose name ends the phrase, after an office that holds a preposition: "Secretary of State Ada
 * Brel". After a preposition it is somebody else: "advisers to President Ada Brel".
 */
export function titledPerson(
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
  const isOffice = /^\p{Lu}/u.test(previous) || OFFICE_OF.test(before.join(" "));
  return isOffice && before.length > 1 ? mention : null;
}

/** A group is many people: "Republicans" and "one Republican" name nobody. */
export function nameOf(mention: DiscourseMention, isIndefinite: boolean, discourse: Discourse): SourceHead {
  const { text, parties, genders, byLastWord } = discourse;
  const party = parties[mention.party];
  if (!party || party.kind === "group" || (isIndefinite && party.kind !== "person")) return NONE;
  const family = (byLastWord.get(party.name.split(" ").at(-1)?.toLowerCase() ?? "") ?? []).filter(
    (index) => index !== mention.party && parties[index]?.kind === "person",
  );
  const title = genderOfTitle(text.slice(Math.max(0, mention.start - MAX_TITLE_CHARS), mention.start));
  const shared = party.kind === "person" && family.length > 0 && isFamilyName(mention, party.name, text);
  if (shared && namesakesTogether(new Set([mention.party, ...family]), mention, title, discourse)) return NONE;
  if (party.kind === "person" && !party.name.includes(" ") && family.length > 1)
    return nearestOf(new Set(family), mention, discourse);
  const local = shared ? namesakeBefore(new Set([mention.party, ...family]), mention, title, discourse) : null;
  if (local !== null) return { kind: "name", party: local };
  const introduced = [mention.party, ...family].filter(
    (index) => (parties[index]?.mentions[0]?.start ?? 0) < mention.start,
  );
  if (shared && !title && !introduced.includes(mention.party))
    return introduced.length === 1 && introduced[0] !== undefined ? { kind: "name", party: introduced[0] } : NONE;
  if (!title || !genders[mention.party] || genders[mention.party] === title)
    return { kind: "name", party: mention.party };
  // "Mr. Brel" is not Ada Brel.
  const relative = family.find((index) => genders[index] === title);
  return relative === undefined ? NONE : { kind: "name", party: relative };
}

const isFamilyName = ({ start, end }: DiscourseMention, name: string, text: string): boolean =>
  text.slice(start, end).toLowerCase() === name.split(" ").at(-1)?.toLowerCase();

/**
 * True if one paragraph introduces several people with one family name, not long before a mention: "the senators Tom
 * Brel and Ada Brel". A title of another gender excludes.
 */
function namesakesTogether(
  people: ReadonlySet<number>,
  { start, end, paragraph }: DiscourseMention,
  title: Gender | null,
  { text, parties, genders, paragraphAt }: Discourse,
): boolean {
  const introduced = [...people]
    .flatMap((index) => {
      const { name = "", mentions = [] } = parties[index] ?? {};
      const gender = genders[index];
      const isExcluded = title && gender && gender !== title;
      const [first] = mentions;
      return first && name.includes(" ") && !isExcluded ? [{ ...first, party: index }] : [];
    })
    .filter((first) => first.start < start)
    .sort((a, b) => a.start - b.start);
  const [other, last] = introduced.slice(-2);
  if (!other || !last) return false;
  const isLongAgo = paragraphAt(last.start) < paragraph - MAX_PARAGRAPHS;
  // A text that writes "Mr. Brel" and "Ms. Brel" tells them apart to its end, and "Brel" alone does not.
  if (isLongAgo && (title || !hasTitles([other.party, last.party], parties, text))) return false;
  // "Tom Brel came. Brel sat down. Ada Brel left": the family name is already his.
  const between = text.slice(other.end, last.start);
  return !between.includes("\n") && !between.includes(text.slice(start, end));
}

/** True if a courtesy title ("Ms.") precedes a name of some parties. */
const hasTitles = (indices: readonly number[], parties: readonly Party[], text: string): boolean =>
  indices
    .flatMap((index) => parties[index]?.mentions.slice(0, MAX_MENTIONS) ?? [])
    .some(({ start }) => genderOfTitle(text.slice(Math.max(0, start - MAX_TITLE_CHARS), start)) !== null);

/**
 * Returns the one of several people with one family name whom the paragraph, or the one before, names by another name
 * as its subject: "Tom Brel left. “I am tired,” Brel said." Null if there is none; a title of another gender excludes.
 */
function namesakeBefore(
  people: ReadonlySet<number>,
  { start, paragraph }: DiscourseMention,
  title: Gender | null,
  discourse: Discourse,
): number | null {
  const { text, parties, genders } = discourse;
  for (const mention of mentionsBefore(discourse, start)) {
    if (mention.paragraph < paragraph - 1) break;
    const name = parties[mention.party]?.name ?? "";
    if (!people.has(mention.party) || isFamilyName(mention, name, text) || !mention.isSubject) continue;
    const gender = genders[mention.party];
    if (!title || !gender || gender === title) return mention.party;
  }
  return null;
}

/** Returns the one of several people with one family name who was named last before a mention, and not long before. */
function nearestOf(
  people: ReadonlySet<number>,
  { start, paragraph }: DiscourseMention,
  discourse: Discourse,
): SourceHead {
  for (const mention of mentionsBefore(discourse, start)) {
    if (mention.paragraph < paragraph - MAX_PARAGRAPHS) break;
    if (people.has(mention.party)) return { kind: "name", party: mention.party };
  }
  return NONE;
}
