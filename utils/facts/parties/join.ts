import type { PartyKind } from "../../types.ts";
import { absorb, type Cluster, keyOf, kindOf } from "./cluster.ts";
import { GROUPS } from "./groups.ts";
import { ORGANISATION_NOUNS } from "./organisations.ts";
import { PLACES } from "./places.ts";

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
] as const;
const SAME_AS = new Map(
  SAME.flatMap(([full, ...others]) => [full, ...others].map((name) => [keyOf(name), keyOf(full)])),
);

// What companies have behind their name, and families.
const FORM =
  /^(?:inc|ltd|limited|llc|plc|corp|corporation|co|company|group|holdings|gmbh|ag|sa|nv|spa|ab|oyj|asa|bhd)$/;
const LINEAGE = /^(?:jr|sr|ii|iii|iv)$/;
const SMALL = /^(?:of|and|the|for|de|la|el|del|al|bin|ibn|van|von|der|den|da|do|dos|du|di)$/;
const SURE_KIND = 3;
const MOST = 200;

type Joinable = { cluster: Cluster; kind: PartyKind; words: string[] };

const wordsOf = (name: string): string[] =>
  keyOf(name)
    .split(/[\s,-]+/)
    .filter(Boolean);
const nameOf = ({ names }: Cluster): string => names.keys().next().value ?? "";
const isTail = (part: readonly string[], whole: readonly string[]) =>
  part.length < whole.length && part.every((word, at) => word === whole[whole.length - part.length + at]);
const isHead = (part: readonly string[], whole: readonly string[]) =>
  part.length < whole.length && part.every((word, at) => word === whole[at]);

/** How a short name may mean a longer one, the surest first; a short name that may mean two means neither, and stays apart. */
const WAYS: readonly ((part: Joinable, whole: Joinable, text: string) => boolean)[] = [
  // "EU" and "European Union": known to everybody.
  (part, whole) => {
    const same = SAME_AS.get(part.words.join(" "));
    return same !== undefined && same === SAME_AS.get(whole.words.join(" ")) && part.words.length <= whole.words.length;
  },
  (part, whole, text) => isShortForm(part, whole, text),
  // A family name, with or without particles.
  (part, whole) => isPerson(part, whole) && isTail(part.words, withoutLineage(whole.words)),
  // The same person with and without a middle name or an initial.
  (part, whole) =>
    isPerson(part, whole) &&
    part.words.length > 1 &&
    whole.words.length > part.words.length &&
    isFamiliar(part.words, withoutLineage(whole.words)),
  // A given name alone; in names that begin with the family's, that.
  (part, whole) => isPerson(part, whole) && isHead(part.words, whole.words),
  // "Lasso Garcia" for "Maria Lasso Garcia" is a tail; "Lasso" stands inside.
  (part, whole) =>
    isPerson(part, whole) &&
    part.words.length === 1 &&
    whole.words.length > 2 &&
    whole.words.slice(1, -1).includes(part.words[0] ?? ""),
  // "Dunmore Shipping" for "Dunmore Shipping Ltd".
  (part, whole) =>
    part.kind === "organisation" &&
    whole.kind === "organisation" &&
    isHead(part.words, whole.words) &&
    whole.words.slice(part.words.length).every((word) => FORM.test(word)),
  // "Health Ministry" for "Kestrel Health Ministry": a country or nationality in front.
  (part, whole) =>
    part.kind === "organisation" &&
    whole.kind === "organisation" &&
    part.words.length > 1 &&
    isTail(part.words, whole.words) &&
    isOfCountry(whole),
  // "Ministry of Health" and "Health Ministry".
  (part, whole) =>
    part.kind === "organisation" &&
    whole.kind === "organisation" &&
    turned(whole.words).join(" ") === part.words.join(" "),
  // "Dunmore" for "Dunmore Shipping": the first word of one organisation, which is no place's, group's or person's.
  (part, whole) =>
    part.kind === "organisation" &&
    whole.kind === "organisation" &&
    part.words.length === 1 &&
    (part.words[0]?.length ?? 0) > 3 &&
    isHead(part.words, whole.words) &&
    !ORGANISATION_NOUNS.has(nameOf(part.cluster)),
  // "Kigali" for "Kigali, Rwanda".
  (part, whole) =>
    part.kind === "place" &&
    whole.kind === "place" &&
    isHead(part.words, whole.words) &&
    nameOf(whole.cluster).includes(","),
  // "Norwegians" for "Norwegian".
  (part, whole) => part.kind === "group" && whole.kind === "group" && isPlural(part, whole),
];

/** Puts the names of one party together: family names, initials, short forms, forms of companies. In doubt a name stays by itself. Each way is tried with what the ways before it have joined. */
export function joinNames(clusters: readonly Cluster[], text: string): Cluster[] {
  let left = clusters.map((cluster): Joinable => ({ cluster, kind: kindOf(cluster), words: wordsOf(nameOf(cluster)) }));
  for (const means of WAYS) {
    const gone = new Set<Joinable>();
    const near = indexOf(left);
    // The longest first: a short name of a short name goes with it.
    for (const part of [...left].sort((a, b) => b.words.length - a.words.length)) {
      const wholes = near(part).filter(
        (whole) =>
          whole !== part && !gone.has(whole) && [whole, ...formsOf(whole)].some((form) => means(part, form, text)),
      );
      const [whole, other] = wholes;
      if (!whole || other || !mayJoin(part, whole)) continue;
      absorb(whole.cluster, part.cluster);
      gone.add(part);
    }
    left = left.filter((one) => !gone.has(one));
  }
  return left.map(({ cluster }) => cluster);
}

/** For each word, and for each row of initials, the names that it is of: a short name is looked for among those that share one. */
function indexOf(all: readonly Joinable[]): (part: Joinable) => Joinable[] {
  const index = new Map<string, Joinable[]>();
  for (const one of all)
    for (const { words } of [one, ...formsOf(one)])
      for (const key of new Set([...words, initialsOf(words), initialsOf(words.filter((word) => !SMALL.test(word)))])) {
        const known = index.get(key) ?? [];
        if (known.at(-1) !== one) known.push(one);
        index.set(key, known);
      }
  return ({ words }) => {
    const [first = ""] = words;
    const same = SAME_AS.get(words.join(" "))?.split(" ")[0] ?? "";
    const keys = new Set([first, words.at(-1) ?? "", first.replace(/s$/, ""), first.replace(/[^\p{L}]/gu, ""), same]);
    return [...new Set([...keys].flatMap((key) => index.get(key)?.slice(0, MOST) ?? []))];
  };
}

const initialsOf = (words: readonly string[]): string => words.map(([letter]) => letter).join("");

/** A cluster under its other names. */
const formsOf = ({ cluster, kind }: Joinable): Joinable[] =>
  [...cluster.names.keys()].slice(1, 6).map((name) => ({ cluster, kind, words: wordsOf(name) }));

const isPerson = (part: Joinable, whole: Joinable) =>
  whole.kind === "person" && whole.words.length > 1 && (part.kind === "person" || !isCertain(part));
/** Whether the kind of a name is beyond doubt: then it is no other's name. */
const isCertain = ({ cluster }: Joinable) =>
  Math.max(...cluster.mentions.map(({ verdict }) => verdict.weight)) >= SURE_KIND;
const mayJoin = (part: Joinable, whole: Joinable) => part.kind === whole.kind || !isCertain(part) || isAcronym(part);
const isAcronym = ({ cluster }: Joinable) => /^[\p{Lu}\p{N}&.-]{2,8}$/u.test(nameOf(cluster));
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

/** Whether a name stands in brackets behind a longer one, or before it in its brackets, or is made of its initials. */
function isShortForm(part: Joinable, whole: Joinable, text: string): boolean {
  const short = nameOf(part.cluster);
  if (!/^\p{Lu}[\p{L}\p{N}&.-]{1,9}$/u.test(short) || whole.words.length < 2 || whole.kind === "person") return false;
  const defined = part.cluster.mentions.some(({ start, end }) =>
    whole.cluster.mentions.some(
      (long) =>
        (text.slice(long.end, start).trim() === "(" && text[end] === ")") ||
        (/^\s*\((?:the )?$/i.test(text.slice(end, long.start)) && text[long.end] === ")"),
    ),
  );
  if (defined) return true;
  const letters = keyOf(short).replace(/[^\p{L}]/gu, "");
  if (letters.length < 3 || short !== short.toUpperCase()) return false;
  return initialsOf(whole.words) === letters || initialsOf(whole.words.filter((word) => !SMALL.test(word))) === letters;
}

/** Whether an organisation's name begins with a country's or a people's. */
function isOfCountry({ cluster }: Joinable): boolean {
  const [first = "", second = ""] = nameOf(cluster)
    .replace(/['’]s\b/g, "")
    .split(/\s+/);
  return [first, `${first} ${second}`].some((start) => PLACES.has(start) || GROUPS.has(start));
}

/** "Ministry of Health" as "Health Ministry". */
function turned(words: readonly string[]): string[] {
  const [head = "", of, ...rest] = words;
  return of === "of" && rest.length ? [...rest.filter((word) => !/^(?:the|and)$/.test(word)), head] : [];
}

const isPlural = (part: Joinable, whole: Joinable) =>
  part.words.length === whole.words.length && part.words.join(" ") === `${whole.words.join(" ")}s`;
