import type { Party, Span, SpanWithText, Speaker } from "../../../types.ts";
import { findFirstSpan } from "../../text/spans.ts";
import { isAnonymousSource } from "./anonymity.ts";
import { isSpeakingPronoun } from "./noun-phrase.ts";

const MAX_NAME_CHARS = 200;
// A pronoun or "the ministry" refers to nobody who was mentioned further back.
const MAX_ANTECEDENT_CHARS = 600;
const MIN_ORGANISATION_NOUN_CHARS = 4;
// Pronouns that need not refer to a person who was named.
const UNRESOLVED_PRONOUN = /^(?:it|they|we|он[аи]|who|i)$/i;

/** Where the text mentions a party; `party` is the party's index. */
type PartyMention = Span & { party: number };

/**
 * Resolves the words for a source to a party: to the one mentioned in them, to the last person for a pronoun, or to
 * the last organisation of that name for "the ministry". In doubt, the party is null.
 */
export function resolveSpeaker(words: SpanWithText, parties: readonly Party[]): Speaker {
  const anonymous = isAnonymousSource(words.text);
  return { ...words, party: anonymous ? null : findParty(words, parties), anonymous };
}

// All quotes of a text share its parties, so that their mentions are sorted once.
const mentionsOfParties = new WeakMap<readonly Party[], PartyMention[]>();

/** Returns the mentions of all parties in text order. */
function sortMentions(parties: readonly Party[]): PartyMention[] {
  const known = mentionsOfParties.get(parties);
  if (known) return known;
  const mentions = parties
    .flatMap((party, index) => party.mentions.map(({ start, end }) => ({ start, end, party: index })))
    .sort((a, b) => a.start - b.start || a.party - b.party);
  mentionsOfParties.set(parties, mentions);
  return mentions;
}

function findParty(words: SpanWithText, parties: readonly Party[]): number | null {
  const mentioned = findMentionedParty(words, parties);
  if (mentioned !== null) return mentioned;
  if (isSpeakingPronoun(words.text))
    return UNRESOLVED_PRONOUN.test(words.text)
      ? null
      : findLastMentioned(words.start, parties, (party) => party.kind === "person");
  const noun = words.text.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (!/^(?:the|its) /i.test(words.text) || noun.length < MIN_ORGANISATION_NOUN_CHARS) return null;
  return findLastMentioned(
    words.start,
    parties,
    ({ kind, name }) => kind === "organisation" && name.toLowerCase().split(/\s+/).includes(noun),
  );
}

/**
 * Returns the party that the words mention; null if they mention none.
 * A person is the speaker whatever else the words mention, and an organisation counts more than a place.
 */
function findMentionedParty(words: SpanWithText, parties: readonly Party[]): number | null {
  const mentions = sortMentions(parties);
  const first = findFirstSpan(mentions, ({ start }) => start > words.start - MAX_NAME_CHARS);
  let best: number | null = null;
  let bestWeight = 0;
  for (let index = first; index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.start >= words.end) break;
    const overlap = Math.min(mention.end, words.end) - Math.max(mention.start, words.start);
    if (overlap <= 0) continue;
    const kind = parties[mention.party]?.kind;
    const weight = overlap + (kind === "person" ? 100 : kind === "organisation" ? 50 : 0);
    if (weight > bestWeight || (weight === bestWeight && best !== null && mention.party < best))
      [best, bestWeight] = [mention.party, weight];
  }
  return best;
}

/** Returns the fitting party that was mentioned last before an offset; null if none was within reach. */
function findLastMentioned(offset: number, parties: readonly Party[], fits: (party: Party) => boolean): number | null {
  const mentions = sortMentions(parties);
  for (let index = findFirstSpan(mentions, ({ start }) => start >= offset) - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (!mention || mention.start <= offset - MAX_ANTECEDENT_CHARS) break;
    const party = parties[mention.party];
    if (party && fits(party)) return mention.party;
  }
  return null;
}
