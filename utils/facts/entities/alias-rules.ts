import type { PartyKind } from "../../types.ts";
import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import { type Cluster, normalizeName } from "./clusters.ts";

// Names of the same place or body that share no words.
const SAME = [
  ["United States", "US", "USA", "United States of America", "America"],
  ["United Kingdom", "UK", "Britain", "Great Britain"],
  ["European Union", "EU"],
  ["United Nations", "UN"],
  ["United Arab Emirates", "UAE", "Emirates"],
  ["World Health Organization", "WHO"],
  ["World Trade Organization", "WTO"],
  ["International Monetary Fund", "IMF"],
  ["Finnish", "Finns", "Finn"],
  ["Icelandic", "Icelanders"],
  ["Swedish", "Swedes"],
  ["Danish", "Danes"],
  ["Polish", "Poles"],
  ["Spanish", "Spaniards"],
  ["Turkish", "Turks"],
  ["Scottish", "Scots"],
  ["British", "Britons"],
  ["Irish", "Irishmen"],
  ["French", "Frenchmen"],
  ["Kurdish", "Kurds"],
  ["Serbian", "Serbs", "Serb"],
  ["Croatian", "Croats", "Croat"],
  ["Jewish", "Jews"],
  ["Islamic", "Islamist", "Islamists"],
  ["Philippine", "Filipino", "Filipinos"],
] as const;
/** For a name that everybody knows by another one, the fullest of them; all as they are compared. */
export const KNOWN_ALIASES: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([full, ...others]) => [full, ...others].map((name) => [normalizeName(name), normalizeName(full)])),
);

// What companies have behind their name, and families.
const FORM =
  /^(?:inc|ltd|limited|llc|plc|corp|corporation|co|company|group|holdings|gmbh|ag|sa|nv|ab|oyj|asa|bhd|as|oy|kk|pte|pty|llp|lp|se|srl|spa|sas|bv)$/;
const LINEAGE = /^(?:jr|sr|ii|iii|iv)$/;
const SMALL = /^(?:of|and|the|for|de|la|el|del|al|bin|ibn|van|von|der|den|da|do|dos|du|di|des|les|l|d|on|in|to|a)$/;

/** A cluster under one of its names, with the words of that name. */
export type MergeCandidate = { cluster: Cluster; kind: PartyKind; words: string[] };

/** The words of a name as they are compared. */
export const nameWords = (name: string): string[] =>
  normalizeName(name)
    .split(/[\s,-]+/)
    .filter(Boolean);
/** The name under which a cluster was first met. */
export const firstName = ({ names }: Cluster): string => names.keys().next().value ?? "";
const isTail = (part: readonly string[], whole: readonly string[]) =>
  part.length < whole.length && part.every((word, at) => word === whole[whole.length - part.length + at]);
const isHead = (part: readonly string[], whole: readonly string[]) =>
  part.length < whole.length && part.every((word, at) => word === whole[at]);

/** How a short name may mean a longer one, the surest first; a short name that may mean two means neither, and stays apart. */
export const ALIAS_RULES: readonly ((part: MergeCandidate, whole: MergeCandidate, text: string) => boolean)[] = [
  // "EU" and "European Union": known to everybody.
  (part, whole) => {
    const same = KNOWN_ALIASES.get(part.words.join(" "));
    return (
      same !== undefined && same === KNOWN_ALIASES.get(whole.words.join(" ")) && part.words.length <= whole.words.length
    );
  },
  (part, whole, text) => isShortForm(part, whole, text),
  // The same person with and without a middle name or an initial.
  (part, whole) =>
    isPerson(part, whole) &&
    part.words.length > 1 &&
    whole.words.length > part.words.length &&
    isFamiliar(part.words, withoutLineage(whole.words)),
  // A family name, with or without particles, "Jr." and the like.
  (part, whole) =>
    isPerson(part, whole) && (isTail(part.words, whole.words) || isTail(part.words, withoutLineage(whole.words))),
  // A given name alone; in names that begin with the family's, that.
  (part, whole) => isPerson(part, whole) && isCertain(whole) && isHead(part.words, whole.words),
  // "Lasso Garcia" for "Maria Lasso Garcia" is a tail; "Lasso" stands inside.
  (part, whole) =>
    isPerson(part, whole) &&
    part.words.length === 1 &&
    whole.words.length > 2 &&
    whole.words.slice(1, -1).includes(part.words[0] ?? ""),
  // "Dunmore Shipping" for "Dunmore Shipping Ltd".
  (part, whole) =>
    areBodies(part, whole) &&
    isHead(part.words, whole.words) &&
    whole.words.slice(part.words.length).every((word) => FORM.test(word)),
  // "Ministry of Health" and "Health Ministry".
  (part, whole) => areBodies(part, whole) && turned(whole.words).join(" ") === part.words.join(" "),
  // "Health Ministry" for "Kestrel Health Ministry", "Harbour Board" for "Orlan Harbour Board".
  (part, whole) => areBodies(part, whole) && part.words.length > 1 && isTail(part.words, whole.words),
  // "Orlan Savings" for "Orlan Savings Bank".
  (part, whole) => areBodies(part, whole) && part.words.length > 1 && isHead(part.words, whole.words),
  // "Dunmore" for "Dunmore Shipping": the first word of one organisation, which is no place's, group's or person's.
  (part, whole) =>
    areBodies(part, whole) &&
    part.words.length === 1 &&
    (part.words[0]?.length ?? 0) > 3 &&
    isHead(part.words, whole.words) &&
    !ORGANISATION_NOUNS.has(firstName(part.cluster)),
  // "Sharks" for "Orlan Sharks", "Gazette" for "Southern Gazette".
  (part, whole) => areBodies(part, whole) && part.words.length === 1 && isTail(part.words, whole.words),
  // "Kigali" for "Kigali, Rwanda".
  (part, whole) =>
    part.kind === "place" &&
    whole.kind === "place" &&
    isHead(part.words, whole.words) &&
    firstName(whole.cluster).includes(","),
  // "Norwegians" for "Norwegian".
  (part, whole) => part.kind === "group" && whole.kind === "group" && isPlural(part, whole),
];

const areBodies = (part: MergeCandidate, whole: MergeCandidate) =>
  part.kind === "organisation" && whole.kind === "organisation";
const isPerson = (part: MergeCandidate, whole: MergeCandidate) =>
  whole.kind === "person" && whole.words.length > 1 && (part.kind === "person" || !isCertain(part));
/** Whether the kind of a name is beyond doubt: then it is no other's name. */
const isCertain = ({ cluster }: MergeCandidate) =>
  cluster.mentions.some(({ verdict }) => verdict.weight >= CERTAIN_KIND_WEIGHT);
/** Whether nothing speaks against two names being of one party. */
export const canMerge = (part: MergeCandidate, whole: MergeCandidate) =>
  part.kind === whole.kind || !isCertain(part) || isAcronym(part);
const isAcronym = ({ cluster }: MergeCandidate) => /^[\p{Lu}\p{N}&.-]{2,8}$/u.test(firstName(cluster));
const withoutLineage = (words: readonly string[]) => words.filter((word) => !LINEAGE.test(word));

/** First and last word are the same; what one has between, the other leaves out or shortens to a letter. */
function isFamiliar(part: readonly string[], whole: readonly string[]): boolean {
  if (part.at(-1) !== whole.at(-1)) return false;
  const [first = ""] = part;
  const [full = ""] = whole;
  return (
    first === full || (first.length === 1 && full.startsWith(first)) || (full.length === 1 && first.startsWith(full))
  );
}

/** The first letters of words, and of those that are not small. */
export const initials = (words: readonly string[]): string[] =>
  [words, words.filter((word) => !SMALL.test(word))].map((some) => some.map(([letter]) => letter).join(""));

/** Whether a name stands in brackets behind a longer one, or before it in its brackets, or is made of its initials. */
function isShortForm(part: MergeCandidate, whole: MergeCandidate, text: string): boolean {
  const short = firstName(part.cluster);
  if (!/^\p{Lu}[\p{L}\p{N}&.-]{1,9}$/u.test(short) || whole.words.length < 2 || whole.kind === "person") return false;
  if (isDefined(part.cluster, whole.cluster, text)) return true;
  const letters = normalizeName(short).replace(/[^\p{L}]/gu, "");
  if (letters.length < 3 || short !== short.toUpperCase()) return false;
  return initials(whole.words).includes(letters);
}

// How far apart a name and its short form in brackets may stand, in characters.
const APART = 40;

/** Whether a short form stands in brackets behind the long one, or the long one in brackets behind it. */
function isDefined(short: Cluster, long: Cluster, text: string): boolean {
  const standsBehind = (first: Cluster, second: Cluster, between: RegExp): boolean => {
    const inBrackets = second.mentions.filter(({ end }) => text[end] === ")");
    if (!inBrackets.length) return false;
    const ends = new Set(first.mentions.map(({ end }) => end));
    return inBrackets.some(({ start }) => {
      const gap = between.exec(text.slice(Math.max(0, start - APART), start))?.[0].length;
      return gap !== undefined && ends.has(start - gap);
    });
  };
  return standsBehind(long, short, /\s*\(\s*$/) || standsBehind(short, long, /\s*\((?:the )?$/i);
}

/** "Ministry of Health" as "Health Ministry". */
function turned(words: readonly string[]): string[] {
  const [head = "", of, ...rest] = words;
  return of === "of" && rest.length ? [...rest.filter((word) => !/^(?:the|and)$/.test(word)), head] : [];
}

const isPlural = (part: MergeCandidate, whole: MergeCandidate) =>
  part.words.length === whole.words.length && part.words.join(" ") === `${whole.words.join(" ")}s`;
