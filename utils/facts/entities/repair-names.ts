import { GROUPS } from "../lexicon/groups.ts";
import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES, TITLES } from "../lexicon/people.ts";
import type { Name } from "../text/annotations.ts";
import { spanWithText } from "../text/spans.ts";
import { genderOfName } from "./gender.ts";
import { isRoleNoun } from "./role-phrase.ts";

const MAX_CHARS_BEFORE = 24;
const MAX_HEADLINE_CHARS = 160;
const MIN_HEADLINE_WORDS = 4;
/** The first part of a double name, which the hyphen has cut off: "Jo-" before "Renee". */
const HYPHENATED_START = /(?<![\p{L}\p{N}-])\p{Lu}\p{L}{1,14}-$/u;
const LINEAGE_AFTER = /^,? (?:Jr|Sr)\.?(?![\p{L}\p{N}])/u;
const ENDS_WITH_INITIAL = /(?:^|\s)\p{Lu}$/u;
/** The given name before an initial with which a tagged name begins: "Vann" before "R. Newkirk". */
const GIVEN_NAME_BEFORE = /(?<![\p{L}.’'-] ?)\p{Lu}\p{Ll}{1,14} $/u;
const OPENS_WITH_INITIAL = /^\p{Lu}\. \p{Lu}/u;
/** Words that open a sentence and no name: "Beyond Brel", "Unlike Dahl". */
const OPENING_WORD =
  /^(?:Against|Although|Among|And|As|Behind|Beyond|But|Called|Despite|Dubbed|Even|How|If|Inside|Like|Since|Though|Under|Unlike|What|When|While|Why|With|Without)$/;
const OWNER = /^(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}-]+['’]s? (?=\p{Lu})/u;
/** What may stand between an initial and the rest of the name. */
const AFTER_INITIAL = /^\. ?$/;
/** A title that ends in another name's word: "Miss Universe", "Speaker of the House". */
const TITLE_BEFORE = /\b(?:Miss|of|of the) $/;

/** Corrects the bounds of the names that a model has tagged where they cut a person's name or take in a title. */
export function repairNames(text: string, names: readonly Name[]): Name[] {
  const repaired: Name[] = [];
  const inHeadline = new Set(names.filter((name) => isInHeadline(text, name)));
  const known = new Set(names.filter((name) => !inHeadline.has(name)).map((name) => name.text));
  const people = new Set(names.filter(({ kind }) => kind === "person").map((name) => name.text));
  for (const tagged of names) {
    const name = inHeadline.has(tagged) ? trimToKnown(tagged, known) : trimOpening(text, tagged, known);
    const previous = repaired.at(-1);
    const isRest =
      previous?.kind === "person" &&
      name.kind === "person" &&
      ENDS_WITH_INITIAL.test(previous.text) &&
      AFTER_INITIAL.test(text.slice(previous.end, name.start));
    // "The Bakers' and Allied Workers' Union": the first owner belongs to the name.
    const isOwned =
      previous !== undefined &&
      name.kind === "organisation" &&
      /s['’] /.test(name.text) &&
      previous.text.endsWith("s") &&
      /^['’] and $/.test(text.slice(previous.end, name.start));
    if (isRest || isOwned) repaired.pop();
    repaired.push(repairName(text, isRest || isOwned ? { ...name, start: previous.start } : name, people));
  }
  return repaired;
}

/** True for a name of several words, the first no given name, in a line in which every long word has a capital. */
function isInHeadline(text: string, { start, end, text: words }: Name): boolean {
  const [first = "", second, third] = words.split(" ");
  if (second === undefined || (third === undefined && GIVEN_NAMES.has(first))) return false;
  // Only the surroundings are searched: a text may be one line.
  const before = text.slice(Math.max(0, start - MAX_HEADLINE_CHARS), start);
  const [after] = text.slice(end, end + MAX_HEADLINE_CHARS).split("\n", 1);
  const line = before.slice(before.lastIndexOf("\n") + 1) + words + after;
  const long = line.length > MAX_HEADLINE_CHARS ? [] : (line.match(/\p{L}{5,}/gu) ?? []);
  return long.length >= MIN_HEADLINE_WORDS && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Cuts a name of a headline down to the longest part that the text names elsewhere; "Corners" is a verb there. */
function trimToKnown(name: Name, known: ReadonlySet<string>): Name {
  if (name.kind !== "person" || known.has(name.text)) return name;
  const words = name.text.split(" ");
  for (let size = words.length - 1; size > 0; size--)
    for (let first = 0; first + size <= words.length; first++) {
      const part = words.slice(first, first + size).join(" ");
      if (!known.has(part)) continue;
      const start = name.start + words.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
      return { ...name, start, end: start + part.length, text: part };
    }
  return name;
}

/** Cuts off the word that opens a sentence before a name that the text gives elsewhere: "Brave Ada Brel has spoken". */
function trimOpening(text: string, name: Name, known: ReadonlySet<string>): Name {
  const [first = "", ...rest] = name.text.split(" ");
  const words = rest.join(" ");
  const isOpening = /(?:^|[.!?:]\s+|\n)$/.test(text.slice(Math.max(0, name.start - 3), name.start));
  if (name.kind === "person" && rest.length > 0 && isOpening && OPENING_WORD.test(first))
    return { ...name, start: name.start + first.length + 1, text: words };
  // A byline and the first word of the text: "by Ada Brel Orlan".
  const byline = name.text.split(" ").slice(0, -1).join(" ");
  if (
    name.kind === "person" &&
    rest.length > 1 &&
    known.has(byline) &&
    /\b[Bb]y $/.test(text.slice(Math.max(0, name.start - 4), name.start))
  )
    return { ...name, end: name.start + byline.length, text: byline };
  if (
    name.kind !== "person" ||
    rest.length < 2 ||
    !isOpening ||
    GIVEN_NAMES.has(first) ||
    !known.has(words) ||
    /^\p{Ll}/u.test(words)
  )
    return name;
  return { ...name, start: name.start + first.length + 1, text: words };
}

function repairName(text: string, name: Name, people: ReadonlySet<string>): Name {
  let { start, end, kind } = name;
  const before = text.slice(Math.max(0, start - MAX_CHARS_BEFORE), start);
  if (kind === "person") {
    start -= HYPHENATED_START.exec(before)?.[0].length ?? 0;
    if (OPENS_WITH_INITIAL.test(name.text)) start -= givenNameLength(before);
    end += LINEAGE_AFTER.exec(text.slice(end, end + 6))?.[0].length ?? 0;
    start += titleLength(text.slice(start, end));
    start += demonymLength(text.slice(start, end));
  }
  const words = text.slice(start, end).split(" ");
  const [first = "", second = ""] = words;
  const hasTitleWord =
    words.length === 3 && !GIVEN_NAMES.has(first) && GIVEN_NAMES.has(second) && TITLE_BEFORE.test(before);
  if (hasTitleWord || (kind !== "person" && (isAfterRole(words, before, people) || endsWithOfficer(words)))) {
    start = end - words.slice(-2).join(" ").length;
    kind = "person";
  }
  // "Ada Brel's Night Harbour": what somebody owns has a name of its own.
  const owner = OWNER.exec(text.slice(start, end));
  if (owner && GIVEN_NAMES.has(owner[1] ?? "")) {
    start += owner[0].length;
    kind = "organisation";
  }
  return { ...name, ...spanWithText(text, { start, end }), kind };
}

/** True for a body and a person whose name is known, behind a role: "Velma Foods Ada Brel" after "manager at". */
const isAfterRole = (words: readonly string[], before: string, people: ReadonlySet<string>): boolean =>
  words.length > 2 &&
  (isGivenName(words.at(-2) ?? "") ||
    [words.slice(-2).join(" "), words.at(-1) ?? ""].some((name) => people.has(name))) &&
  !GIVEN_NAMES.has(words[0] ?? "") &&
  words.every((word) => /^\p{Lu}[^,]*$/u.test(word)) &&
  isRoleNoun(/(?<!\p{L})(\p{L}{1,20}) (?:at|for|of) (?:the )?$/u.exec(before)?.[1] ?? "");

const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word) || genderOfName(`${word} Brel`) !== null;

/** True for a body that ends in an office and its holder: "Orlan County District Attorney Ada Brel". */
const endsWithOfficer = (words: readonly string[]): boolean =>
  words.length > 3 &&
  isRoleNoun(words.at(-3) ?? "") &&
  isGivenName(words.at(-2) ?? "") &&
  /^\p{Lu}\p{Ll}/u.test(words.at(-1) ?? "") &&
  !ORGANISATION_NOUNS.has(words.at(-1) ?? "");

/** Returns the length of the given name, with the space after it, that ends the words before a name. */
function givenNameLength(before: string): number {
  const given = GIVEN_NAME_BEFORE.exec(before)?.[0] ?? "";
  return TITLES.has(given.trim()) || OPENING_WORD.test(given.trim()) ? 0 : given.length;
}

/** Returns the length of the demonym at the start of a full name, with the space after it: "Frenchman Luc Brel". */
function demonymLength(name: string): number {
  const [first = "", given = "", family] = name.split(" ");
  const isDemonym = GROUPS.has(first) || /^(?:Dutch|English|French|Irish|Scots|Welsh)(?:wo)?man$/.test(first);
  return family && isDemonym && (!GIVEN_NAMES.has(first) || GIVEN_NAMES.has(given)) ? first.length + 1 : 0;
}

/** Returns the length of the abbreviated titles at the start of a name, with the space after them. */
function titleLength(name: string): number {
  let length = 0;
  for (const match of name.matchAll(/(\p{L}+)\. (?=\p{Lu})/guy)) {
    if (match.index !== length || !TITLES.has(match[1] ?? "")) break;
    length += match[0].length;
  }
  return length;
}
