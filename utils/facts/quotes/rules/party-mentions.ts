import type { Party, Span } from "../../../types.ts";
import { findFirstSpan } from "../../text/spans.ts";

/** Where the text mentions a party; `party` is the party's index. */
export type PartyMention = Span & { party: number };

/** No name is longer, in characters. */
const MAX_NAME_CHARS = 200;
// All quotes of a text share its parties, so that their mentions are sorted once.
const sorted = new WeakMap<readonly Party[], readonly PartyMention[]>();

/** Returns the mentions of all parties in text order. */
export function sortMentions(parties: readonly Party[]): readonly PartyMention[] {
  const known = sorted.get(parties);
  if (known) return known;
  const mentions = parties
    .flatMap((party, index) => party.mentions.map(({ start, end }) => ({ start, end, party: index })))
    .sort((a, b) => a.start - b.start || a.party - b.party);
  sorted.set(parties, mentions);
  return mentions;
}

/** Returns those of some mentions in text order that overlap a span. */
export function overlapping<Mention extends Span>(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const found: Mention[] = [];
  for (
    let index = findFirstSpan(mentions, (mention) => mention.start > start - MAX_NAME_CHARS);
    index < mentions.length;
    index++
  ) {
    const mention = mentions[index];
    if (!mention || mention.start >= end) break;
    if (mention.end > start) found.push(mention);
  }
  return found;
}
