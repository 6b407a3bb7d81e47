import { CYRILLIC_OFFICES, OFFICE_MODIFIERS } from "../lexicon/offices.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import { hasEnded } from "./ended-role.ts";
import type { Mention } from "./mentions.ts";
import {
  ARTICLE,
  describes,
  fieldsLength,
  isOneOfMany,
  isRole,
  isRoleNoun,
  lastRole,
  MAX_ROLE_WORDS,
  OWNER_PRONOUN,
  ROLE_STOPS,
} from "./role-phrase.ts";
import words from "./role-words.json" with { type: "json" };

const MAX_CHARS = 110;
const MAX_WORDS_BEFORE = 9;
const MAX_COMPLEMENT_WORDS = 6;
/** More mentions than these tell nothing new. */
const MAX_MENTIONS = 40;
const FORM_OF_ADDRESS = new RegExp(`^(?:${words.formsOfAddress.join("|")})\\.?$`);
const DEGREE = new RegExp(`^(?:${words.degrees.join("|")})\\.?$`);
/** What ends a noun phrase: a mark, unless it is the dot of an abbreviation or inside a number. */
const PHRASE_END = new RegExp(
  `[,;:()“”"\\n—–]|\\.(?!\\p{L}|\\d)(?<!(?:^|[\\s.])(?:\\p{Lu}|St|Dr|Mr|Mrs|Jr|Inc|Corp|Co|No|${words.abbreviations.join("|")})\\.)`,
  "u",
);
/** After a name: an age, a party, a degree or a place in the picture, then the words of an apposition. */
const BEFORE_APPOSITION =
  /^(?: \([^)]{1,20}\))?(?:, (?:(?:aged? )?\d{1,3}|left|right|centre|center|pictured|Ph\.?D\.?|M\.?D\.?|R\.?N\.?))?, (?:now |currently )?/;
/** "Ada Brel is the mayor": only the present, because an office in the past may be lost. */
const COPULA =
  /^ is (?:now |currently )?(?=an? |the )(?!an? (?:\p{Ll}+ )?(?:admirer|advocate|believer|critic|defender|fan|foe|friend|lover|opponent|proponent|sceptic|skeptic|supporter)\b)/u;
/** What keeps an office in the past: "then the mayor". */
const PAST = /^(?:formerly|then|once) /;
const ACTIVE = new RegExp(`^who (?:(?:also|now|previously) )?(?:${words.roleVerbs.join("|")}) `);
/** A share tells what somebody has at one time, not what they do: "who owns over 50 % of the mill". */
const SHARE = /\d|%|\b(?:half|majority|most|much|quarter|shares?|stakes?|third)\b/;
const MAX_WORD_CHARS = 24;
/** "The King Bodo movies": the word before the name is its first part, not a title. */
const WORK = /^ (?:cartoon|comic|film|franchise|movie|musical|reboot|remake|sequel)s?\b/;
const SPEECH = /(?:^| )(?:said|says|told|added|wrote|according)\b/;
const CYRILLIC_ROLE = new RegExp(`(?:^|\\s)(${CYRILLIC_OFFICES}(?: \\p{Ll}+){0,2})\\s$`, "u");

/**
 * Finds the role of a person in the text's words: the longest noun phrase next to a mention, before it ("former
 * Transport Minister") or beside it between commas ("the head of the port", "who runs the port").
 * A form of address is none, nor is an office that has ended in the text. In other languages than English only titles
 * count. Null if the text states no role.
 */
export function findRole(text: string, mentions: readonly Mention[], isEnglish: boolean): string | null {
  const role = findStatedRole(text, mentions, isEnglish);
  return role && isEnglish && hasEnded(text, mentions.slice(0, MAX_MENTIONS), role) ? null : role;
}

function findStatedRole(text: string, all: readonly Mention[], isEnglish: boolean): string | null {
  const known = all.slice(0, MAX_MENTIONS);
  const firstNames = new Set(known.flatMap(({ start, end }) => (isWork(text, end) ? capitalBefore(text, start) : [])));
  const mentions = known.filter(({ start }) => !capitalBefore(text, start).some((word) => firstNames.has(word)));
  let longest = "";
  let active: string | null = null;
  const sizeOf = (role: string) => role.split(" ").length;
  const isBetter = (role: string, than: string) => {
    const isDescription = describes(role);
    return isDescription === describes(than) ? sizeOf(role) > sizeOf(than) : !isDescription;
  };
  for (const { start, end, title } of mentions) {
    const nameStart = title && title.end <= start ? title.end + (text[title.end] === " " ? 1 : 0) : start;
    if (isEnglish) active ??= activityAfter(text, end);
    const phrases = isEnglish
      ? [
          titleBefore(text, nameStart),
          roleAfter(text, end),
          appositionBefore(text, Math.min(start, title?.start ?? start), end),
        ]
      : [cyrillicTitle(text, nameStart)];
    for (const found of phrases)
      if (found && sizeOf(found) <= MAX_ROLE_WORDS && (!longest || isBetter(found, longest))) longest = found;
  }
  if (longest) return longest;
  const titles = mentions.flatMap(({ title }) => title?.text.replace(/(?<![\s,])[\s,]+$/, "") ?? []);
  const office = titles.sort((a, b) => b.length - a.length).find((one) => !FORM_OF_ADDRESS.test(one));
  return office ?? active;
}

const isWork = (text: string, end: number): boolean => WORK.test(text.slice(end, end + MAX_WORD_CHARS));

/** Returns the word before a name if it has a capital, else none. */
const capitalBefore = (text: string, start: number): string[] =>
  /(?<![\p{L}\d])\p{Lu}\p{L}{1,22} $/u.exec(text.slice(Math.max(0, start - MAX_WORD_CHARS), start)) ?? [];

/** Returns the office before a name in Russian or Ukrainian: "директор". */
const cyrillicTitle = (text: string, nameStart: number): string | null =>
  CYRILLIC_ROLE.exec(text.slice(Math.max(0, nameStart - MAX_CHARS), nameStart))?.[1] ?? null;

/** Returns the noun phrase that ends right before a name: "the bank's chief economist", "former Transport Minister". */
function titleBefore(text: string, nameStart: number): string | null {
  const before = text.slice(Math.max(0, nameStart - MAX_CHARS), nameStart);
  if (!/[\p{L}.]\s$/u.test(before)) return null;
  const phrase = before.trimEnd().split(PHRASE_END).at(-1)?.trim().split(/\s+/) ?? [];
  // "Chief Medical Officer Professor Ada Brel", not "assistant professor Ada Brel".
  const isSecond = phrase.at(-1) === "Professor" && /^(?!Assistant$|Associate$)\p{Lu}/u.test(phrase.at(-2) ?? "");
  if (phrase.length > 1 && (DEGREE.test(phrase.at(-1) ?? "") || (isSecond && isRoleNoun(phrase.at(-2) ?? ""))))
    phrase.pop();
  const head = headOfTitle(phrase);
  if (head < 0) return null;
  let first = head;
  while (first > 0 && phrase.length - first < MAX_WORDS_BEFORE && belongsToTitle(phrase, first - 1)) first--;
  return phrase.slice(first).join(" ");
}

/** Returns the index of a title's noun: the last word, or the one before "to Norway", "of sales"; negative for none. */
function headOfTitle(phrase: readonly string[]): number {
  const last = phrase.length - 1;
  if (isRoleNoun(phrase[last] ?? "")) return last;
  // "Secretary of state Ada Brel", but not "the mayor of the town Ada Brel knows", "the candidate to beat Ada Brel".
  const isLower = /^\p{Ll}/u.test(phrase[last] ?? "");
  if (ROLE_STOPS.has(phrase[last] ?? "")) return -1;
  const preposition = isLower ? /^of$/ : /^(?:at|for|of|to)$/;
  const inside = isLower ? /^(?!the$)\p{Ll}{3,}$/u : /^(?:\p{Lu}|(?:and|for|of|the)$)/u;
  for (let index = last; index > 0 && last - index < MAX_COMPLEMENT_WORDS; index--) {
    const word = phrase[index] ?? "";
    if (index < last && preposition.test(word) && isRoleNoun(phrase[index - 1] ?? "")) return index - 1;
    if (!inside.test(word) || (isLower && (lookUpVerbForm(word) !== null || /(?:ing|ly|ed)$/.test(word)))) return -1;
  }
  return -1;
}

/** True if a word of a phrase belongs to the title after it. */
function belongsToTitle(phrase: readonly string[], index: number): boolean {
  const word = phrase[index] ?? "";
  const lower = word.toLowerCase();
  const before = phrase[index - 1] ?? "";
  const next = phrase[index + 1] ?? "";
  // "Bank of Orlan economist", "actor and director".
  // "Remarks of President Ada Brel" are no title.
  if (lower === "of") return /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(next) && (/s$/.test(next) || !isRoleNoun(next));
  if (lower === "fellow") return false;
  if (lower === "state" && /^\p{Lu}/u.test(next)) return true;
  // "Between the union and president Ada Brel" names two.
  if (lower === "and")
    return (
      isRoleNoun(before) &&
      isRoleNoun(phrase[index + 1] ?? "") &&
      !/ (?:between|both) /.test(` ${phrase.slice(0, index).join(" ")} `)
    );
  if (ROLE_STOPS.has(lower) || FORM_OF_ADDRESS.test(word)) return false;
  if (OFFICE_MODIFIERS.has(lower) || /^(?:former|late|retired|elect)$/.test(lower)) return true;
  if (/^\p{Lu}/u.test(word)) return true;
  // "which now transports President Brel": only a modifier or an owner is in small letters before a capital.
  if (/^\p{Lu}/u.test(phrase[index + 1] ?? "") && !/['’]s?$/.test(word)) return false;
  return /^\p{Ll}[\p{L}-]+(?:['’]s)?$/u.test(word) && lookUpVerbForm(lower) === null && !/(?:ing|ly|ed)$/.test(lower);
}

/** Returns the words after a name that ends at `end` and the words of a pattern, up to the next mark; null for none. */
function phraseAfter(text: string, end: number, pattern: RegExp): string | null {
  const after = text.slice(end, end + 2 * MAX_CHARS);
  const opening = pattern.exec(after)?.[0];
  if (opening === undefined) return null;
  const rest = after.slice(opening.length);
  const mark = rest.search(PHRASE_END);
  const length = mark + fieldsLength(rest.slice(0, mark), rest.slice(mark));
  const phrase = rest.slice(0, length);
  // "Ada Brel, the minister said, was late": who speaks is somebody else.
  return length < 0 || SPEECH.test(phrase) ? null : phrase.trim();
}

/** Returns what somebody does by a relative clause after the name: "who runs the port". */
function activityAfter(text: string, end: number): string | null {
  const phrase = phraseAfter(text, end, BEFORE_APPOSITION);
  return phrase && ACTIVE.test(phrase) && !SHARE.test(phrase) && phrase.split(" ").length <= MAX_ROLE_WORDS
    ? phrase
    : null;
}

/** Returns what follows a name that ends at `end` as an apposition or after "is"; null if it names no occupation. */
function roleAfter(text: string, end: number): string | null {
  const phrase = phraseAfter(text, end, BEFORE_APPOSITION) ?? phraseAfter(text, end, COPULA);
  if (!phrase) return null;
  const was = /^who (?:is|was) (?=an? |the )/.exec(phrase)?.[0].length ?? 0;
  const role = phrase.slice(was).replace(/ (?:who|which|that|when|where) .*/, "");
  const present = role.replace(PAST, "");
  return isRole(present.replace(ARTICLE, ""), ARTICLE.test(present)) || isOneOfMany(present)
    ? role.replace(OWNER_PRONOUN, "")
    : null;
}

/** Returns the occupation before a name that closes an apposition: "Its chief executive, Name, said". */
function appositionBefore(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - MAX_CHARS), start);
  if (!/\p{L},\s$/u.test(before) || !/^(?:[,.;)—–”"]|\s(?:said|says|told)\b|$)/.test(text.slice(end, end + 6)))
    return null;
  const phrase = before.replace(/,\s$/, "").split(PHRASE_END).at(-1)?.trim() ?? "";
  const role = lastRole(phrase.split(/\s+/));
  // "It hurt the mayor, Ada Brel said": who speaks is somebody else.
  return /^\s/.test(text.slice(end, end + 1)) && role !== phrase ? null : role;
}
