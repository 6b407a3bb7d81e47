import type { FactLists } from "./fact-lists.ts";

/** Brings words into the form in which they are compared: without accents, in lower case, blanks collapsed. */
const plain = (words: string): string =>
  words.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();

/** Returns the facts that contain some words, in their names, their own words or what they are about. */
export function searchFacts(lists: FactLists, query: string): FactLists {
  const wanted = plain(query);
  const has = (...texts: (string | null | undefined)[]) => plain(texts.filter(Boolean).join(" ")).includes(wanted);
  return {
    ...lists,
    voices: lists.voices
      .map((voice) => ({
        ...voice,
        quotes: voice.quotes.filter((quote) => has(voice.name, voice.role, quote.text, quote.cue?.text)),
      }))
      .filter(({ quotes }) => quotes.length > 0),
    people: lists.people
      .map((group) => ({
        ...group,
        parties: group.parties.filter(({ name, aliases, role }) => has(name, role, ...aliases)),
      }))
      .filter(({ parties }) => parties.length > 0),
    days: lists.days.filter(({ entry, words }) => has(entry.value, words, ...entry.facts.map(({ text }) => text))),
    figures: lists.figures.filter(({ equal, counted }) => has(counted, ...equal.map(({ text }) => text))),
  };
}

/** Counts the facts of some lists. */
export const countFacts = ({ voices, people, days, figures }: FactLists): number =>
  voices.reduce((sum, { quotes }) => sum + quotes.length, 0) +
  people.reduce((sum, { parties }) => sum + parties.length, 0) +
  days.length +
  figures.length;
