import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import type { Cluster } from "./clusters.ts";

const MAX_CHARS = 70;
/** ", a small town in the north", but not ", the town’s mayor". */
const TOWN_AFTER =
  /^(?:, (?:an?|the) (?:(?!in |of )[\p{L}-]+ ){0,3}(?:city|suburb|town|village)(?:[,.]| (?:in|near|of|on|where)\b)| residents\b)/u;
/** "The road between Kolvik and": what joins two places. */
const TOWN_BEFORE =
  /\b(?:(?:city|residents|streets|suburb|town|village) of|(?:born|live[sd]?|living|[Pp]olice|raised) in|(?:border|bridge|bus|ferry|flight|line|road|route|train) (?:between|from)(?: \p{Lu}[\p{L}-]{1,15}){0,2}(?: and| to)?) $/u;

/** True for names of no list around which the text speaks of a town: "Harrow Vale residents", "they live in Harrow". */
export const isTown = ({ names, mentions }: Cluster, text: string): boolean =>
  ![...names.keys()].some((name) => name.split(" ").some((word) => ORGANISATION_NOUNS.has(word))) &&
  mentions.some(({ start, end }) =>
    isTownUse(text.slice(Math.max(0, start - MAX_CHARS), start), text.slice(end, end + MAX_CHARS)),
  );

/** True for a name between words that tell of a settlement or of a way between two. */
export const isTownUse = (before: string, after: string): boolean => TOWN_AFTER.test(after) || TOWN_BEFORE.test(before);
