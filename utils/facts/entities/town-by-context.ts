import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import type { Cluster } from "./clusters.ts";

const MAX_CHARS = 70;
/** A person may be named after "in" once; more mentions need stronger words. */
const MAX_MENTIONS_NEAR = 3;
/** ", a small town in the north", but not ", the town’s mayor". */
const TOWN_AFTER =
  /^(?:, (?:an?|the) (?:(?!in |of )[\p{L}-]+ ){0,3}(?:city|suburb|town|village)(?:[,.]| (?:in|near|of|on|with|where)\b)| residents\b)/u;
/** "The road between Kolvik and": what joins two places. */
const TOWN_BEFORE =
  /\b(?:(?:city|outskirts|residents|streets|suburb|town|village) of|(?:born|live[sd]?|living|raised) in|(?:border|bridge|bus|ferry|flights?|line|railway|road|route|train) (?:\p{Ll}+ )?(?:between|from)(?: \p{Lu}\S*){0,3}(?: and| to)?) $/u;
const NEAR = /\b(?:in|into|near) $/;
/** "Faith in Ada Brel", "an interest in". */
const TRUST_BEFORE = /\b(?:belie|confid|faith|f[io]und|hope|interest|s[ae][ew]|trust)\S* in $/;

/** True for names of no list around which the text speaks of a town: "Harrow Vale residents", "in Harrow Vale". */
export function isTown({ names, mentions }: Cluster, text: string, kind: "person" | "organisation"): boolean {
  const isBody = [...names.keys()].some(
    (name) => name === name.toUpperCase() || name.split(" ").some((word) => ORGANISATION_NOUNS.has(word)),
  );
  return (
    !isBody &&
    mentions.slice(0, MAX_CHARS).some(({ start, end, text: name }) => {
      const before = text.slice(Math.max(0, start - MAX_CHARS), start);
      const after = text.slice(end, end + MAX_CHARS);
      const mayBeIn = kind === "person" && name.includes(" ") && mentions.length <= MAX_MENTIONS_NEAR;
      return (
        isTownUse(before, after) || (mayBeIn && NEAR.test(before) && !TRUST_BEFORE.test(before) && !/^['’]/.test(after))
      );
    })
  );
}

/** True for a name between words that tell of a settlement or of a way between two. */
export const isTownUse = (before: string, after: string): boolean => TOWN_AFTER.test(after) || TOWN_BEFORE.test(before);
