import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import type { Cluster } from "./clusters.ts";

const MAX_CHARS = 70;
/** More mentions than these tell nothing new. */
const MAX_MENTIONS = 40;
const SETTLEMENT = "(?:borough|city|hamlet|municipality|neighbou?rhood|resort|suburb|town(?:ship)?|village)";
/** ", a small town in the north", but not ", the town’s mayor". */
const TOWN_AFTER = new RegExp(
  `^(?:, (?:an?|the) (?:(?!of |in )[\\p{L}-]+ ){0,3}${SETTLEMENT}(?= (?:in|of|on|near|with|that|where|about|just|outside|some)\\b|[,.])| (?:inhabitants|residents|villagers)(?!\\p{L}))`,
  "u",
);
const TOWN_BEFORE = new RegExp(
  `\\b(?:(?:${SETTLEMENT}|inhabitants|outskirts|residents|streets|villagers) of|(?:born|live[sd]?|living|raised) in) $`,
  "u",
);
/** "The road between Kolvik and": what joins two places. */
const BETWEEN_PLACES =
  /\b(?:border|bridge|bus(?:es)?|ferry|ferries|flights?|highway|line|motorway|railway|road|route|trains?) (?:\p{Ll}+ )?(?:between|from) (?:\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)? (?:and|to) )?$/u;
/** A person may be named after "in" once; more mentions need stronger words. */
const MAX_MENTIONS_NEAR = 3;
const NEAR = /\b(?:in|into|near) $/;
/** "Faith in Ada Brel", "an interest in". */
const TRUST_BEFORE =
  /\b(?:belie\w+|confidence|faith|finds?|found|hopes?|interest\w*|invest\w*|saw|seen?|trust\w*) in $/;
/** An owner, or a noun that the name describes: "in Harrow Vale’s view". */
const NO_PLACE_AFTER = /^(?:['’]s?| \p{Ll}*(?:case|film|trial)\b)/u;

/** True for names of no list around which the text speaks of a town: "Harrow Vale residents", "in Harrow Vale". */
export function isTown({ names, mentions }: Cluster, text: string, kind: "person" | "organisation"): boolean {
  const isBody = [...names.keys()].some(
    (name) => /^\p{Lu}+$/u.test(name) || name.split(" ").some((word) => ORGANISATION_NOUNS.has(word)),
  );
  if (isBody) return false;
  return mentions.slice(0, MAX_MENTIONS).some(({ start, end, text: name }) => {
    const before = text.slice(Math.max(0, start - MAX_CHARS), start);
    const after = text.slice(end, end + MAX_CHARS);
    if (isTownUse(before, after)) return true;
    const mayBeIn =
      kind === "person" && name.includes(" ") && mentions.length <= MAX_MENTIONS_NEAR && NEAR.test(before);
    return mayBeIn && !TRUST_BEFORE.test(before) && !NO_PLACE_AFTER.test(after);
  });
}

/** True for a name between words that tell of a settlement or of a way between two. */
export const isTownUse = (before: string, after: string): boolean =>
  TOWN_AFTER.test(after) || TOWN_BEFORE.test(before) || BETWEEN_PLACES.test(before);
