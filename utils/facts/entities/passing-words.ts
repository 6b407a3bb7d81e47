import type { PartyKind } from "../../types.ts";
import { PEOPLE_NOUNS, PERSON_NOUNS } from "../lexicon/countable-nouns.ts";
import { GIVEN_NAMES } from "../lexicon/people.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { Mention } from "./mentions.ts";
import { isRoleNoun, ROLE_STOPS } from "./role-phrase.ts";

const MAX_CHARS = 40;
/** A correction ("Ada Brel, not Ida Moe") or an opponent ("anti-Brel"). */
const DENIED_BEFORE =
  /(?:(?:^|[.!?“"\n] ?)Not |[,;:(—–-] ?not |\b(?:but|is|was) not )(?:(?:at|by|for|from|in|of|to) )?(?:the )?$|\b(?:anti|pro)-$/i;
/** "A modern Ada Brel", "the next Ada Brel": somebody who is like a person. */
const LIKENESS_BEFORE = /\b(?:an?|no|the (?:average|new|next))(?: \p{Ll}+ly)?(?: (\p{Ll}[\p{Ll}-]*))? $/u;
/** Who leads a body or speaks for it stands for the body. */
const STANDS_FOR =
  /^(?:ceo|chair|chief|director|founder|general|head|leader|official|president|representative|secretary|spokes)/;
const WORDS_AFTER = /^,? (\p{Ll}[\p{L}-]*)(?: (\p{Ll}[\p{L}-]*))?/u;

/** True if a mention only describes other words, denies a name or compares somebody with it: it does nothing. */
export function isInPassing(text: string, { start, end, title }: Mention, kind: PartyKind): boolean {
  const before = text.slice(Math.max(0, start - MAX_CHARS), start);
  const after = text.slice(end, end + MAX_CHARS);
  const [, first = "", second = ""] = WORDS_AFTER.exec(after) ?? [];
  if (/^['’]/.test(after)) return false;
  if (DENIED_BEFORE.test(before)) return true;
  // "Italian Ada Brel": the word tells of the person.
  if (kind === "group" && GIVEN_NAMES.has(/^ (\p{Lu}\p{L}+)/u.exec(after)?.[1] ?? "")) return true;
  const isVerb = lookUpVerbForm(first) !== null;
  // "A Kestrane press adviser", but not "Kestrane fired an adviser".
  if (kind === "organisation")
    return after[0] === " " && (isOnePerson(first) || (isOnePerson(second) && !isVerb && !STANDS_FOR.test(first)));
  const likeness = kind === "person" && !title ? LIKENESS_BEFORE.exec(before) : null;
  const [, word = ""] = likeness ?? [];
  // "A bid by Ada Brel", "a lawyer Ada Brel knew", "a tired Ada Brel said", "it was a tired Ada Brel who".
  return likeness !== null && !ROLE_STOPS.has(word) && !isRoleNoun(word) && !isVerb && first !== "who";
}

/** True for a noun for one person who does not stand for a body. */
const isOnePerson = (noun: string): boolean =>
  (PERSON_NOUNS.has(noun) || PEOPLE_NOUNS.has(`${noun}s`) || isRoleNoun(noun)) && !STANDS_FOR.test(noun);
