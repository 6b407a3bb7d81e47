import type { PartyKind } from "../../types.ts";
import { PEOPLE_NOUNS, PERSON_NOUNS } from "../lexicon/countable-nouns.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { Mention } from "./mentions.ts";
import { isRoleNoun } from "./role-phrase.ts";

const MAX_CHARS = 40;
/** A correction: "Ada Brel, not Ida Moe". */
const NOT_BEFORE =
  /(?:(?:^|[.!?“"\n] ?)N|(?:[,;:(—–-] ?|\b(?:and|but|is|was|are|were|be) )n)ot (?:(?:at|by|for|from|in|of|to|with) )?(?:the )?$/;
/** "A modern Ada Brel", "the next Ada Brel": somebody who is like a person. */
const LIKENESS_BEFORE =
  /\b(?:(?:an?|another|no) (?:\p{Ll}[\p{Ll}-]* ){0,2}|the (?:new|next|modern|modern-day|new-age) )$/u;
const OPPOSED_BEFORE = /(?<![\p{L}-])(?:anti|non|pre|post|pro)[-–]$/iu;
const LIKE_AFTER = /^[-–](?:era|esque|inspired|like|style|themed|type)(?!\p{L})/u;
/** Who speaks for a body gives its words. */
const SPEAKS_FOR = /^(?:official|representative|spokes\p{L}+)$/u;
const NOUNS_AFTER = /^((?: \p{Ll}[\p{L}-]*){1,3})/u;
const OWNED_AFTER = /^['’]s? /;

/** True if a mention only describes other words, denies a name or compares somebody with it: it does nothing. */
export function isInPassing(text: string, { start, end, title }: Mention, kind: PartyKind): boolean {
  const before = text.slice(Math.max(0, start - MAX_CHARS), start);
  const after = text.slice(end, end + MAX_CHARS);
  if (OWNED_AFTER.test(after)) return false;
  if (NOT_BEFORE.test(before) || OPPOSED_BEFORE.test(before) || LIKE_AFTER.test(after)) return true;
  if (kind === "person") return !title && LIKENESS_BEFORE.test(before) && !isSubject(after);
  return kind === "organisation" && describesPerson(after);
}

const isSubject = (after: string): boolean =>
  lookUpVerbForm(/^,? (?:also |never |now )?(\p{Ll}+)/u.exec(after)?.[1] ?? "") !== null;

/** True if a noun for one person ends what the name describes: " press adviser said". */
function describesPerson(after: string): boolean {
  const nouns = NOUNS_AFTER.exec(after)?.[1]?.trim().split(" ") ?? [];
  const head = nouns.findIndex((noun) => PERSON_NOUNS.has(noun) || PEOPLE_NOUNS.has(`${noun}s`) || isRoleNoun(noun));
  if (head < 0 || SPEAKS_FOR.test(nouns[head] ?? "")) return false;
  return nouns.slice(0, head).every((word) => /^base$/.test(lookUpVerbForm(word) ?? "base"));
}
