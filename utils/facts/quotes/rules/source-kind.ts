import { partyOf } from "../../../shared/party-of.ts";
import { allLanguages, alternation } from "../../../shared/word-lists.ts";
import type { Party, SourceKind, Speaker } from "../../../types.ts";
import headEndings from "./head-endings.json" with { type: "json" };
import sourceNouns from "./source-nouns.json" with { type: "json" };

const DOCUMENTS: ReadonlySet<string> = new Set(allLanguages(sourceNouns.document));
const ORGANISATIONS: ReadonlySet<string> = new Set(allLanguages(sourceNouns.organisation));
const PEOPLE: ReadonlySet<string> = new Set(allLanguages(sourceNouns.person));
const GROUPS: ReadonlySet<string> = new Set(allLanguages(sourceNouns.group));
// These follow the head noun: "the report of …", "a judge who …", "the mayor, …".
const AFTER_HEAD_NOUN = new RegExp(`[,(]|\\s${alternation(allLanguages(headEndings))}\\s`, "iu");

/** Classifies a speaker by the words that name it and by its party; undefined if neither says what it is. */
export function classifySource(speaker: Speaker, parties: readonly Party[]): SourceKind | undefined {
  if (speaker.anonymous) return "anonymous";
  const noun = headNounOf(speaker.text);
  if (DOCUMENTS.has(noun)) return "document";
  const party = partyOf({ speaker }, { parties });
  if (party) return party.kind === "place" ? "government" : party.kind;
  if (PEOPLE.has(noun)) return "person";
  if (ORGANISATIONS.has(noun)) return "organisation";
  return GROUPS.has(noun) ? "group" : undefined;
}

/** True for a noun in lower case that no person is: "ministry", "letter". */
export const isThingNoun = (noun: string): boolean => DOCUMENTS.has(noun) || ORGANISATIONS.has(noun);

/** True for a noun in lower case that is a person: "mayor", "witness". */
export const isPersonNoun = (noun: string): boolean => PEOPLE.has(noun);

/** Returns the head noun of a phrase in lower case. */
export const headNounOf = (phrase: string): string =>
  headPhraseOf(phrase).trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";

/** Returns a phrase up to its head noun: "the report" of "the report of the board". */
export function headPhraseOf(phrase: string): string {
  const end = phrase.search(AFTER_HEAD_NOUN);
  return end > 0 ? phrase.slice(0, end) : phrase;
}
