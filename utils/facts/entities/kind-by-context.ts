import { alternation } from "../../shared/word-lists.ts";
import type { PartyKind, SpanWithText } from "../../types.ts";
import { ORGANISATIONS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES } from "../lexicon/people.ts";
import { PLACE_FOLLOWERS, PLACE_NOUNS, PLACES } from "../lexicon/places.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import { type Cluster, clusterKind } from "./clusters.ts";
import words from "./kind-words.json" with { type: "json" };
import { isTown, isTownUse } from "./town-by-context.ts";

const MAX_CHARS = 44;
/** More mentions than these tell nothing new. */
const MAX_MENTIONS = 40;
/** Evidence that makes somebody with a given name a company ("Morgan Stanley"). */
const MIN_EVIDENCE_AGAINST_GIVEN_NAME = 2;

/** "Moss’s shares" tells of a company, "Moss’s employees" may be a person's. */
const COMPANY_OWNS = new RegExp(`^(?:['’]s?)? (?:\\p{Ll}+ )?${alternation(words.afterName)}(?!\\p{L})`, "u");
/** "(GLEN.L)", "(NYSE: TSL)". */
const TICKER_AFTER = /^ ?\((?:(?:nyse|nasdaq|lse|asx|tsx): ?\p{Ll}{1,5}|\p{Ll}{2,5}\.\p{Ll}{1,2})\)/u;
/** ", a Norwegian oil company", but not ", a spokesman for the company" and ", the company’s founder". */
const COMPANY_AFTER = new RegExp(
  `^, (?:an?|the|one of the) (?:(?!at |by |for |from |in |of |to |who )[\\p{L}\\p{N}-]+ ){0,4}${alternation(words.companies)}(?=[,.]| (?:based|in|of|that|which|with)\\b)`,
  "u",
);
const COMPANY_BEFORE = new RegExp(
  `(?<!\\p{L})(?<!\\bthe )${alternation([...words.companies, ...words.companiesBeforeName])} $`,
  "u",
);
const OFFICER_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${alternation(words.officers)} at|(?:ceo|shares) of|(?:shares|stake|stock) in) $`,
  "u",
);
const SPEAKS = /^ (?:said|says|told|announced|reported|acquired|launched|unveiled|sued)(?!\p{L})/u;
/** "Corran plc": forms that follow the names of companies only. */
const FORM_AFTER = /^ (?:plc|PLC|Ltd|Limited|Inc|LLC|LLP|GmbH|Corp)(?!\p{L})/u;
/** "Ostravia's army" tells of a state. */
const STATE_OWNS =
  /^['’]s? (?:\p{Ll}+ )?(?:air force|army|borders?|capital|coast|economy|government|navy|parliament)(?!\p{L})/u;
const PERSON_AFTER =
  /^(?:, who (?!are )|, (?:aged )?\d{1,2}[,.] | \(\d{1,2}\)|['’]s (?:wife|husband|son|daughter|mother|father)\b)/;
const PERSON_BEFORE = /\b(?:Mr|Mrs|Ms|Dr|Sir|Lady|Lord)\.? $/;
const PLACE_BEFORE =
  /(?:(?<!\b(?:shares|stake|stock|interest|invest|invested|investment|investors|position) )\bin|\bnear|\bacross|\baround|\bthroughout|\boutside|\binside|\b(?:city|town|village|north|south|east|west|capital|port) of) (?:the )?$/i;
/** "from Kolvik to Dahl and Moss": prepositions that companies have too, and what is listed with them. */
const MAYBE_PLACE_BEFORE =
  /\b(?:across|at|between|from|in|into|near|of|over|through|to|towards?|via) (?:the )?(?:\p{Lu}[^\s,]*(?:, and |, | and | or | )){0,6}$/u;
/** "rural Kolvik", "reached Kolvik". */
const DESCRIBED_AS_PLACE =
  /\b(?:rural|(?:north|south)?-?(?:east|west|north|south)(?:ern)?|central|(?:enter|reach)(?:ed|ing)?|leav(?:e|ing)|left|visit(?:ed|ing)?) (?:the )?$/i;
/** After a town in capitals, which is longer than most acronyms. */
const DATELINE_AFTER = /^(?:, \p{Lu}[\p{L}.]{1,12})? (?:\([^)]{2,30}\) ?)?(?:—|–|--?) /u;
const MIN_TOWN_CHARS = 5;
const LARGE_PLACE = /^(?:north|south|east|west|central|greater|city|upper|lower|gulf|strait|sea)/i;

/**
 * Corrects the kind of clusters that a model has tagged as people or places where the words around them are those of a
 * company ("shares of Dunmore", "the retailer Dunmore"), or of a person ("Kaia, 18, said"). True if any has changed.
 */
export function correctKinds(clusters: readonly Cluster[], text: string): boolean {
  let hasChanged = false;
  for (const cluster of clusters) {
    const kind = kindByContext(cluster, text);
    if (kind === null) continue;
    cluster.votes.set(kind, Math.max(...cluster.votes.values()) + CERTAIN_KIND_WEIGHT);
    hasChanged = true;
  }
  return hasChanged;
}

/** Returns the kind that the words around a cluster's mentions show; null if they agree with the kind it has. */
function kindByContext(cluster: Cluster, text: string): PartyKind | null {
  const kind = clusterKind(cluster);
  const names = [...cluster.names.keys()];
  if (kind === "organisation") {
    const isState = names.every((name) => name.includes(" ") && PLACES.has(name));
    const isPlace =
      isState || isTown(cluster, text) || cluster.mentions.some((mention) => opensDateline(text, mention));
    return isPlace && !names.some(isListed) ? "place" : null;
  }
  if (kind !== "person" && kind !== "place") return null;
  // "Amazon" is a river and a company.
  if (names.every(isListed) && names.some((name) => text.includes(`${name}.com`))) return "organisation";
  if (kind === "place" && names.some(isPlaceName)) return null;
  const counts = { company: 0, form: 0, person: 0, place: 0, speech: 0, state: 0, article: 0 };
  for (const { start, end, title } of cluster.mentions.slice(0, MAX_MENTIONS)) {
    const before = text.slice(Math.max(0, start - MAX_CHARS), start);
    const after = text.slice(end, end + MAX_CHARS);
    if (title || PERSON_BEFORE.test(before) || PERSON_AFTER.test(after)) counts.person++;
    if (PLACE_BEFORE.test(before) || PLACE_FOLLOWERS.has(/^ (\p{L}+)/u.exec(after)?.[1] ?? "")) counts.place++;
    if (isOfCompany(before, after)) counts.company++;
    if (FORM_AFTER.test(after)) counts.form++;
    if (STATE_OWNS.test(after)) counts.state++;
    // “Police in Kolvik said”.
    if (SPEAKS.test(after) && !PLACE_BEFORE.test(before)) counts.speech++;
    if (/\bthe $/i.test(before)) counts.article++;
  }
  const isCompanyName = names.every(isListed) && counts.article + counts.place === 0;
  if (isCompanyName && counts.person === 0) return "organisation";
  const isGivenName = names.some((name) => GIVEN_NAMES.has(name.split(" ")[0] ?? ""));
  if (counts.form > 0 && counts.person === 0) return "organisation";
  if (kind === "person") {
    const isSomebody = isGivenName || counts.person + counts.speech + counts.company > 0;
    if (!isSomebody && isTown(cluster, text)) return "place";
    const isState = counts.state > 0 && counts.place > 0 && counts.person + counts.company === 0;
    if (isState && !isGivenName && names.every((name) => !name.includes(" "))) return "place";
    const isCompany = counts.company >= (isGivenName ? MIN_EVIDENCE_AGAINST_GIVEN_NAME : 1);
    return isCompany && counts.person === 0 ? "organisation" : null;
  }
  if (counts.company > counts.place) return "organisation";
  if (counts.place > 0) return null;
  if (counts.person > 0 || (isGivenName && counts.speech > 0)) return "person";
  return counts.speech > 0 ? "organisation" : null;
}

/** True for the town of a dateline: "WEST MERROW, Fla. (AP) —" at the start of a paragraph. */
const opensDateline = (text: string, { start, end, text: name }: SpanWithText): boolean =>
  (start === 0 || text[start - 1] === "\n") &&
  name === name.toUpperCase() &&
  name.length >= MIN_TOWN_CHARS &&
  DATELINE_AFTER.test(text.slice(end, end + MAX_CHARS));

const isListed = (name: string): boolean => ORGANISATIONS.has(name);

/** True for a mention that may be of a place: after a preposition, before "region" or a country, in a dateline. */
export function isPlaceUse(text: string, { start, end, text: name }: SpanWithText): boolean {
  const before = text.slice(Math.max(0, start - 2 * MAX_CHARS), start);
  const after = text.slice(end, end + MAX_CHARS);
  const [, next = "", listed = ""] = /^(?: (\p{L}+)|, (\p{Lu}[\p{L}.]*))/u.exec(after) ?? [];
  return (
    PLACE_BEFORE.test(before) ||
    isTownUse(before, after) ||
    MAYBE_PLACE_BEFORE.test(before) ||
    DESCRIBED_AS_PLACE.test(before) ||
    (/(?:^|\n)$/.test(before.slice(-1)) && name === name.toUpperCase()) ||
    PLACE_FOLLOWERS.has(next) ||
    PLACES.has(listed) ||
    /^ ?(?:\([^)]{2,20}\) ?)?(?:—|–|--) /.test(after)
  );
}

/** True for a name that is a place's whatever is around it. */
export function isPlaceName(name: string): boolean {
  const last = name.replace(/^.* /, "");
  return (
    PLACES.has(name) ||
    PLACES.has(last) ||
    PLACE_NOUNS.has(last) ||
    PLACE_FOLLOWERS.has(last) ||
    name.includes(",") ||
    LARGE_PLACE.test(name)
  );
}

const isOfCompany = (before: string, after: string): boolean =>
  COMPANY_OWNS.test(after) ||
  TICKER_AFTER.test(after.toLowerCase()) ||
  COMPANY_AFTER.test(after) ||
  COMPANY_BEFORE.test(before) ||
  OFFICER_BEFORE.test(before.toLowerCase());
