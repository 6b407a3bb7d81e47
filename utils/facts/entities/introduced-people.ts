import { GERMAN_OFFICE } from "../lexicon/offices.ts";
import { spanWithText } from "../text/spans.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import type { Mention } from "./mentions.ts";
import words from "./name-evidence.json" with { type: "json" };
import { relativeAtEnd } from "./relatives.ts";
import type { RepeatedNames } from "./repeated-names.ts";

/** Two or three words that may be a person's name; an acronym before them is a party's. */
const FULL_NAME =
  /^(?:\p{Lu}{2,6} )?(\p{Lu}\p{L}?['’]?\p{Ll}[\p{L}'’-]*(?: (?:(?:de|del|van|von) )?\p{Lu}\p{L}?['’]?\p{Ll}[\p{L}'’-]*){1,2})$/u;
/** Names of organisations follow an article more often than those of people do. */
const ARTICLE_BEFORE =
  /(?<!\p{L})(?:al?|au|aux|da|del?|della?|des|do|du|el|en|il|l|la|las|le|les|los|nel|o|un|una|une)['’ ]\s?$/iu;
/** "Per Anstad, maire d’Orlan": a role in small letters after the name. */
const ROLE_AFTER = new RegExp(`^,\\s(?:(?:el|il|la|le|un|una|une)\\s|l['’])?(?:${words.roleStems.join("|")})`, "u");
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const CYRILLIC_FAMILY =
  /^[А-ЯІЇЄ][а-яёіїє]{2,}(?:(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е)?|[сц]к(?:ий|ого|ому|им|ая|ой|ую)|енко|(?:ук|[ия]к|ян|ич)(?:а|у|ом)?|швили|дзе)$/u;
const MAX_CONTEXT_CHARS = 90;
/** "El alcalde de Orlan, Per Anstad", "le député Per Anstad": a role with its complement, at the end of a text. */
const ROLE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${words.roleStems.join("|")})\\p{Ll}*(?:(?:\\s[\\p{L}'’-]+){0,6},\\s|(?:\\s(?!(?:${words.prepositions.join("|")})\\s)\\p{Ll}+){0,2}\\s)$`,
  "iu",
);
/** "Die 54-jährige", "de 54 años,": an age before a name. */
const AGE_BEFORE = /\d\d(?:-?jährigen?| Jahre alten?| ans| años| anni| лет),?\s$/;
const AGE_AFTER = /^(?:,? \(\d\d\)|, de \d\d (?:ans|años))/;

/** Returns the person of whom the words beside a name tell an office, an age or that they speak; null for others. */
export function asIntroduced(
  text: string,
  mention: Mention,
  isGerman: boolean,
  families: ReadonlySet<string>,
  { hasTwice }: RepeatedNames,
  speech?: RegExp,
): Mention | null {
  const { start, end } = mention;
  const before = text.slice(Math.max(0, start - MAX_CONTEXT_CHARS), start);
  const person = (from: number): Mention => ({
    ...mention,
    ...spanWithText(text, { start: from, end }),
    evidence: { kind: "person", weight: CERTAIN_KIND_WEIGHT },
  });
  const relative = relativeAtEnd(before + mention.text);
  if (relative && relative.length <= mention.text.length) return { ...person(end - relative.length), title: null };
  const office = /^(?:.*\s)?(\p{Lu}[\p{L}-]+)\s(\p{Lu}\p{L}+\s\p{Lu}[\p{L}-]+)$/u.exec(mention.text);
  // "Orlaner Bürgermeisterin Runa Velde".
  if (isGerman && office && GERMAN_OFFICE.test(office[1]?.replace(/^.*-/, "") ?? ""))
    return { ...person(end - (office[2]?.length ?? 0)), title: null };
  const after = text.slice(end, end + MAX_CONTEXT_CHARS);
  const verbs = [/(\p{Ll}+)\s$/u.exec(before)?.[1] ?? "", /^\s(\p{Ll}+)/u.exec(after)?.[1] ?? ""];
  // "сказал Зеленский", "Зеленский заявил": a Russian family name shows by its ending.
  if (!mention.text.includes(" ") && isCyrillicFamily(mention.text))
    return verbs.some((verb) => speech?.test(verb)) ? person(start) : null;
  const name = FULL_NAME.exec(mention.text)?.[1];
  if (!name) return null;
  if (AGE_BEFORE.test(before) || AGE_AFTER.test(after)) return person(end - name.length);
  const isIntroduced = ROLE_BEFORE.test(before) || ROLE_AFTER.test(after);
  if (!isGerman && isIntroduced && (!CYRILLIC.test(name) || isCyrillicFamily(name))) return person(end - name.length);
  const opensSentence = /(?:^|[\n.!?:«“"] ?)$/.test(before);
  // What opens a sentence may be an ordinary word before a name: there the full name must be repeated.
  const isFamilyKnown = families.has(name.split(" ").at(-1) ?? "") && (!opensSentence || hasTwice(name));
  if (!isGerman && isFamilyKnown && !ARTICLE_BEFORE.test(before)) return person(end - name.length);
  const isLast = /^[,.:;»”“"]/.test(text.slice(end, end + 1));
  return speech?.test(verbs[0] ?? "") &&
    (isGerman ? isLast && verbs[0]?.endsWith("e") : true) &&
    mention.evidence.weight < CERTAIN_KIND_WEIGHT
    ? person(end - name.length)
    : null;
}

/** True if the last word of a name ends like a Russian or Ukrainian family name, in any case. */
export const isCyrillicFamily = (name: string): boolean => CYRILLIC_FAMILY.test(name.split(" ").at(-1) ?? "");
