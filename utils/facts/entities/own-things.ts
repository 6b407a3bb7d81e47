import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import type { MergeCandidate } from "./alias-rules.ts";
import { firstName } from "./name-words.ts";

const MAX_ARTICLE_CHARS = 9;
const MAX_MENTIONS = 9;
const THING_HEAD = /^(?:Camp|Club|Project|Team) /;
const THING =
  / (?:App|Awards?|Caf[eé]|Cent(?:er|re)|Cup|Day|Festival|Foundation|Hall|Hub|Museum|Park|Stadium|Store|Summit|Theat(?:er|re)|Tour)$/;
const ARTICLE_BEFORE = /\b(?:the(?:ir)?|its) $/i;

/** True for a name that begins with a noun such as "Camp" or "Team". */
export const hasThingHead = (name: string): boolean => THING_HEAD.test(name);

/**
 * True if a longer name is no fuller name of a body, but that of its event, product or place ("Orlana Store" of
 * "Orlana"), or of another body with the same last words: the text gives the short name before, without an article.
 */
export function isNoFullerName(short: MergeCandidate, long: MergeCandidate, text: string): boolean {
  const { mentions } = short.cluster;
  const name = firstName(long.cluster);
  const last = name.replace(/^.* /, "");
  const hasSameEnd = short.words.length > 2 && ORGANISATION_NOUNS.has(last) && firstName(short.cluster).endsWith(last);
  return (
    long.kind === "organisation" &&
    short.words.length < long.words.length &&
    (hasSameEnd || hasThingHead(name) || THING.test(name)) &&
    (mentions[0]?.start ?? 0) < (long.cluster.mentions[0]?.start ?? 0) &&
    !mentions
      .slice(0, MAX_MENTIONS)
      .some(({ start }) => ARTICLE_BEFORE.test(text.slice(Math.max(0, start - MAX_ARTICLE_CHARS), start)))
  );
}
