import type { Party, Span, SpanWithText, Speaker } from "../../../types.ts";
import { findFirstSpan } from "../../text/spans.ts";
import { isSpeakingPronoun } from "./noun-phrase.ts";

const ANONYMOUS =
  /\banonym|\bunnamed|\bunidentified|\bsources?\b|\bwho (?:declined|asked not)|\bon condition of\b|\b(?:an?|one|two|three|several|senior|some) (?:[\p{L}-]+ ){0,3}(?:officials?|diplomats?|sources?|aides?|insiders?|persons?|people|employees|managers)\b/iu;
// How long a name can be, and how far back the one whom a pronoun means was named; in characters.
const LONGEST_NAME = 200;
const REACH = 600;
const THINGS = /^(?:it|they|we|он[аи]|who|i)$/i;

/** Who speaks, from the words that name the speaker: the party that is mentioned in them, the last person for a pronoun, the last organisation with that noun for "the ministry". A doubt leaves the party open. */
export function resolveSpeaker(words: SpanWithText, parties: readonly Party[]): Speaker {
  const anonymous = ANONYMOUS.test(words.text);
  return { ...words, party: anonymous ? null : partyIn(words, parties), anonymous };
}

type Mention = Span & { party: number };

// The mentions of a story's parties in the text's order, made once for all its quotes.
const ordered = new WeakMap<readonly Party[], Mention[]>();

function mentionsOf(parties: readonly Party[]): Mention[] {
  const known = ordered.get(parties);
  if (known) return known;
  const mentions = parties
    .flatMap((party, index) => party.mentions.map(({ start, end }) => ({ start, end, party: index })))
    .sort((a, b) => a.start - b.start || a.party - b.party);
  ordered.set(parties, mentions);
  return mentions;
}

function partyIn(words: SpanWithText, parties: readonly Party[]): number | null {
  const mentions = mentionsOf(parties);
  let inside: number | null = null;
  let most = 0;
  for (
    let at = findFirstSpan(mentions, ({ start }) => start > words.start - LONGEST_NAME);
    at < mentions.length;
    at++
  ) {
    const mention = mentions[at];
    if (!mention || mention.start >= words.end) break;
    const overlap = Math.min(mention.end, words.end) - Math.max(mention.start, words.start);
    if (overlap <= 0) continue;
    // A person in the words is the speaker whatever else stands there; a group or place is one only alone.
    const kind = parties[mention.party]?.kind;
    const weight = overlap + (kind === "person" ? 100 : kind === "organisation" ? 50 : 0);
    if (weight > most || (weight === most && inside !== null && mention.party < inside))
      [inside, most] = [mention.party, weight];
  }
  if (inside !== null) return inside;
  if (isSpeakingPronoun(words.text))
    return THINGS.test(words.text) ? null : lastNamed(words.start, parties, (party) => party.kind === "person");
  const noun = words.text.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (!/^(?:the|its) /i.test(words.text) || noun.length < 4) return null;
  return lastNamed(
    words.start,
    parties,
    ({ kind, name }) => kind === "organisation" && name.toLowerCase().split(/\s+/).includes(noun),
  );
}

/** The party of a kind that was mentioned last before a place, within some six hundred characters; null where none was. */
function lastNamed(before: number, parties: readonly Party[], fits: (party: Party) => boolean): number | null {
  const mentions = mentionsOf(parties);
  for (let at = findFirstSpan(mentions, ({ start }) => start >= before) - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (!mention || mention.start <= before - REACH) break;
    const party = parties[mention.party];
    if (party && fits(party)) return mention.party;
  }
  return null;
}
