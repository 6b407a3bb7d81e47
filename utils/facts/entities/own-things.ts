import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import type { MergeCandidate } from "./alias-rules.ts";
import { firstName } from "./name-words.ts";
import words from "./thing-nouns.json" with { type: "json" };

const HEADS: ReadonlySet<string> = new Set(words.heads);
const BODIES: ReadonlySet<string> = new Set(words.bodies);
const THINGS: ReadonlySet<string> = new Set(words.things);
/** More mentions than these tell nothing new. */
const MAX_MENTIONS = 20;
const MAX_CHARS = 24;
const MAX_LINE_CHARS = 200;
/** What a firm does, but none of its events and shops. */
const ACTS = /^ (?:also |now )?(?:said|says|told|announced|launched|sold|sells|sued)\b/;
const ARTICLE_BEFORE = /(?<!\p{L})(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) $/u;

/** True for a name that begins with a noun such as "Camp" or "Team". */
export const hasThingHead = (name: string): boolean => HEADS.has(/^(\S+) /.exec(name)?.[1] ?? "");

/**
 * True if a longer name is no fuller name of a body, but that of its event, product or place ("Orlana Store" of
 * "Orlana"), or of another body with the same last words: the text gives the short name before, without an article.
 */
export function isOfOther(short: MergeCandidate, long: MergeCandidate, text: string): boolean {
  const name = firstName(long.cluster);
  const last = name.replace(/^.* /, "");
  const isThing = hasThingHead(name) || THINGS.has(last);
  const hasSameEnd = short.words.length > 1 && short.words.at(-1) === long.words.at(-1) && ORGANISATION_NOUNS.has(last);
  if (long.kind !== "organisation" || short.words.length >= long.words.length) return false;
  if (!isThing && !hasSameEnd && !BODIES.has(last)) return false;
  const mentions = short.cluster.mentions.slice(0, MAX_MENTIONS);
  if (mentions.some(({ start }) => ARTICLE_BEFORE.test(text.slice(Math.max(0, start - MAX_CHARS), start))))
    return false;
  const longStart = long.cluster.mentions[0]?.start ?? 0;
  return mentions.some(
    ({ start, end }) =>
      (start < longStart && !isInHeadline(text, end)) ||
      (isThing && !hasSameEnd && ACTS.test(text.slice(end, end + MAX_CHARS))),
  );
}

/** True if no mark closes the line. */
function isInHeadline(text: string, end: number): boolean {
  const [rest = ""] = text.slice(end, end + MAX_LINE_CHARS).split("\n", 1);
  return rest.length < MAX_LINE_CHARS && !/[.!?:;”"’)]\s?$/.test(rest);
}
