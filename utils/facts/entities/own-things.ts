import { GROUPS } from "../lexicon/groups.ts";
import { COMPANY_FORMS, ORGANISATION_NOUNS, ORGANISATIONS } from "../lexicon/organisations.ts";
import type { MergeCandidate } from "./alias-rules.ts";
import { countriesIn } from "./country-names.ts";
import { firstName, isHead, isTail } from "./name-words.ts";

const MAX_ARTICLE_CHARS = 9;
const MAX_MENTIONS = 9;
const THING_HEAD = /^(?:Camp|Club|Project|Team) /;
const THING =
  / (?:App|Awards?|Caf[eé]|Cent(?:er|re)|Cup|Day|Festival|Foundation|Hall|Hub|Museum|Park|Pictures|Research|Stadium|Store|Studios?|Summit|Theat(?:er|re)|Tour|Ventures)$/;
/** "Senators and Members of Congress": what such a word joins is not all of the name. */
const JOINT = /^(?:&|and|at|for|in|of|on)$/;
const MINISTRY = /^(?:Department|Ministry) /;
const ARTICLE_BEFORE = /\b(?:the(?:ir)?|its) $/i;

/** True for a name that begins with a noun such as "Camp" or "Team". */
export const hasThingHead = (name: string): boolean => THING_HEAD.test(name);

/**
 * True if a longer name is no fuller name of a body, but that of its event, product or place ("Orlana Store" of
 * "Orlana"), or of another body with the same last words: the text gives the short name before, without an article.
 */
export function isNoFullerName(short: MergeCandidate, long: MergeCandidate, text: string): boolean {
  if (long.kind !== "organisation" || short.words.length >= long.words.length) return false;
  const { mentions } = short.cluster;
  const name = firstName(long.cluster);
  const shortName = firstName(short.cluster);
  const last = name.replace(/^.* /, "");
  const hasSameEnd = short.words.length > 2 && ORGANISATION_NOUNS.has(last) && shortName.endsWith(last);
  const isBefore = (mentions[0]?.start ?? 0) < (long.cluster.mentions[0]?.start ?? 0);
  if (isHead(short.words, long.words) && isPartAfter(shortName, name, isBefore)) return true;
  if (isTail(short.words, long.words) && isOtherWithTail(shortName, name, isBefore)) return true;
  return (
    (hasSameEnd || hasThingHead(name) || THING.test(name)) &&
    isBefore &&
    !mentions
      .slice(0, MAX_MENTIONS)
      .some(({ start }) => ARTICLE_BEFORE.test(text.slice(Math.max(0, start - MAX_ARTICLE_CHARS), start)))
  );
}

/**
 * True if a name goes on after that of a body with the words of a part, a branch or a product: "Boeing Night Cloud",
 * "Federal Reserve Bank of Orlan". Nouns such as "Motors" and legal forms are of the whole, "of" tells whose it is.
 */
function isPartAfter(short: string, long: string, isBefore: boolean): boolean {
  const rest = long
    .slice(short.length)
    .replace(/\./g, "")
    .trim()
    .split(/[\s,]+/);
  const [first = ""] = rest;
  const last = rest.at(-1) ?? "";
  if (/^\p{Ll}+$/u.test(last) || COMPANY_FORMS.has(last.toLowerCase()) || ORGANISATIONS.has(long)) return false;
  if (/^(?:\d+|Office)$/.test(first)) return true;
  const isListed = ORGANISATIONS.has(short);
  if (!isListed && !isBefore) return false;
  if (first === "of" && ORGANISATION_NOUNS.has(short.replace(/^.* /, "")))
    return isListed && isBefore && !isOfCountry(rest.slice(1).join(" "));
  return isListed ? !rest.every((word) => ORGANISATION_NOUNS.has(word)) : !ORGANISATION_NOUNS.has(last);
}

/** True if a longer name ends in that of another body: "Members of Congress", "Harvest Congress". */
function isOtherWithTail(short: string, long: string, isBefore: boolean): boolean {
  const owner = long.slice(0, -short.length).trim().replace(/ the$/i, "");
  if (JOINT.test(owner.replace(/^.* /, ""))) return !MINISTRY.test(long);
  if (short === "House" && ORGANISATIONS.has(long)) return true;
  const isListed = short === "House" || ORGANISATIONS.has(short);
  return isBefore && isListed && !ORGANISATIONS.has(long) && !isOfCountry(owner);
}

/** True for the country of a body, which the text means anyway: "U.S.", "Norway's", "Indian National". */
function isOfCountry(words: string): boolean {
  const country = words.replace(/^the |['’]s?$/g, "");
  return (
    countriesIn("en")(country) !== undefined ||
    (GROUPS.has(country.replace(/ .*/, "")) && !/^(?:Conservative|Democrat|Republican)/.test(country))
  );
}
