import type { PartyKind } from "../../types.ts";
import { PEOPLE_NOUNS, PERSON_NOUNS } from "../lexicon/countable-nouns.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { Mention } from "./mentions.ts";
import { isRoleNoun, ROLE_STOPS } from "./role-phrase.ts";

const MAX_CHARS = 40;
/** A correction: "Ada Brel, not Ida Moe". */
const NOT_BEFORE =
  /(?:(?:^|[.!?“"\n] ?)N|(?:[,;:(—–-] ?|\b(?:and|but|is|was|are|were|be) )n)ot (?:(?:at|by|for|from|in|of|to|with) )?(?:the )?$/;
/** "A modern Ada Brel", "the next Ada Brel": somebody who is like a person. */
const LIKENESS_BEFORE =
  /\b(?:(?:an?|another|no) (?:(?:more|very|\p{Ll}+ly) )?(?<word>\p{Ll}[\p{Ll}-]* )?|the (?:new|next|modern|modern-day|new-age) )$/u;
const OPPOSED_BEFORE = /(?<![\p{L}-])(?:anti|non|pre|post|pro)[-–]$/iu;
const LIKE_AFTER = /^[-–](?:era|esque|inspired|like|style|themed|type)(?!\p{L})/u;
/** Who leads a body or speaks for it stands for the body. */
const STANDS_FOR =
  /^(?:boss|ceo|chair\p{L}*|chief|commissioner|director|founder|head|leader|official|president|representative|secretary|spokes\p{L}+)$/u;
const NOUNS_AFTER = /^((?: \p{Ll}[\p{L}-]*){1,4})/u;
const OWNED_AFTER = /^['’]s? /;

/** True if a mention only describes other words, denies a name or compares somebody with it: it does nothing. */
export function isInPassing(text: string, { start, end, title }: Mention, kind: PartyKind): boolean {
  const before = text.slice(Math.max(0, start - MAX_CHARS), start);
  const after = text.slice(end, end + MAX_CHARS);
  if (OWNED_AFTER.test(after)) return false;
  if (NOT_BEFORE.test(before) || OPPOSED_BEFORE.test(before) || LIKE_AFTER.test(after)) return true;
  if (kind === "organisation") return describesPerson(after);
  const likeness = kind === "person" && !title ? LIKENESS_BEFORE.exec(before) : null;
  return likeness !== null && !isNoun(likeness.groups?.word?.trim() ?? "") && !isSubject(after);
}

/** True for a word before a name that is no adjective: "a bid by Ada Brel", "a lawyer Ada Brel knew". */
const isNoun = (word: string): boolean => ROLE_STOPS.has(word) || isPersonNoun(word);

const isPersonNoun = (word: string): boolean =>
  PERSON_NOUNS.has(word) || PEOPLE_NOUNS.has(`${word}s`) || isRoleNoun(word);

const isSubject = (after: string): boolean =>
  /^,? who /.test(after) || lookUpVerbForm(/^,? (?:also |never |now )?(\p{Ll}+)/u.exec(after)?.[1] ?? "") !== null;

/** True if a noun for one person ends what the name describes: " press adviser said", but not " member states". */
function describesPerson(after: string): boolean {
  const nouns = NOUNS_AFTER.exec(after)?.[1]?.trim().split(" ") ?? [];
  const head = nouns.findIndex(isPersonNoun);
  const next = nouns[head + 1] ?? "";
  if (head < 0 || nouns.slice(0, head + 1).some((noun) => STANDS_FOR.test(noun))) return false;
  if (/s$/.test(next) && !ROLE_STOPS.has(next) && lookUpVerbForm(next) === null) return false;
  return nouns.slice(0, head).every((word) => !ROLE_STOPS.has(word) && /^base$/.test(lookUpVerbForm(word) ?? "base"));
}
