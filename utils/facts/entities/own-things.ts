import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import type { MergeCandidate } from "./alias-rules.ts";
import { firstName } from "./name-words.ts";

const MAX_CHARS = 99;
const THING_HEAD = /^(?:Camp|Club|Hotel|Project|Radio|Team) /;
const THING =
  /(?:^(?:Camp|Club|Hotel|Project|Radio|Team) .*| (?:App|Arena|Awards?|Caf[eé]|Campus|Challenge|Championship|Conference|Cup|Day|Expo|Festival|Gala|Hub|Mall|Marathon|Open|Park|Plaza|Prize|Show|Stadium|Store|Summit|Tour|Towers?|Week))$/;
/** Bodies that may be called by the first word of their name. */
const BODY = / (?:Center|Centre|Foundation|Hall|Museum|Theat(?:er|re))$/;
/** What a firm does, but none of its events and shops. */
const ACTS = /^ (?:announce|launche|sai|say|sell|sold|sue|tol)[ds]/;
const ARTICLE_BEFORE = /\b(?:an?|its|the(?:ir)?) $/i;
/** A line that no mark closes. */
const HEADLINE_END = /^[^.!?\n]*\n/;

/** True for a name that begins with a noun such as "Camp" or "Team". */
export const hasThingHead = (name: string): boolean => THING_HEAD.test(name);

/**
 * True if a longer name is no fuller name of a body, but that of its event, product or place ("Orlana Store" of
 * "Orlana"), or of another body with the same last words: the text gives the short name before, without an article.
 */
export function isOfOther(
  { words, cluster: { mentions } }: MergeCandidate,
  { words: longWords, cluster, kind }: MergeCandidate,
  text: string,
): boolean {
  const name = firstName(cluster);
  const isThing = THING.test(name);
  const hasSameEnd =
    words.length > 1 && words.at(-1) === longWords.at(-1) && ORGANISATION_NOUNS.has(name.replace(/^.* /, ""));
  const isOther =
    kind === "organisation" && words.length < longWords.length && (isThing || hasSameEnd || BODY.test(name));
  const all = isOther ? mentions.slice(0, MAX_CHARS) : [];
  return (
    !all.some(({ start }) => ARTICLE_BEFORE.test(text.slice(Math.max(0, start - MAX_CHARS), start))) &&
    all.some(({ start, end }) => {
      const after = text.slice(end, end + MAX_CHARS);
      const isFirst = start < (cluster.mentions[0]?.start ?? 0) && !HEADLINE_END.test(after);
      return isFirst || (isThing && !hasSameEnd && ACTS.test(after));
    })
  );
}
