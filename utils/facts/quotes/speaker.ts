import type { Party, Speaker, Words } from "../../types.ts";
import { isPronoun } from "./phrase.ts";

const ANONYMOUS =
  /\banonym|\bunnamed|\bunidentified|\bsources?\b|\bwho (?:declined|asked not)|\bon condition of\b|\b(?:an?|one|two|three|several|senior|some) (?:[\p{L}-]+ ){0,3}(?:officials?|diplomats?|sources?|aides?|insiders?|persons?|people|employees|managers)\b/iu;
const THINGS = /^(?:it|they|we|он[аи]|who|i)$/i;

/** Who speaks, from the words that name the speaker: the party that is mentioned in them, the last person for a pronoun, the last organisation with that noun for "the ministry". A doubt leaves the party open. */
export function speakerFrom(words: Words, parties: readonly Party[]): Speaker {
  const anonymous = ANONYMOUS.test(words.text);
  return { ...words, party: anonymous ? null : partyIn(words, parties), anonymous };
}

function partyIn(words: Words, parties: readonly Party[]): number | null {
  let inside: number | null = null;
  let longest = 0;
  parties.forEach(({ kind, mentions }, index) => {
    for (const { start, end } of mentions) {
      const overlap = Math.min(end, words.end) - Math.max(start, words.start);
      // A person in the words is the speaker whatever else stands there; a group or place is one only alone.
      const weight = overlap + (kind === "person" ? 100 : kind === "organisation" ? 50 : 0);
      if (overlap > 0 && weight > longest) [inside, longest] = [index, weight];
    }
  });
  if (inside !== null) return inside;
  if (isPronoun(words.text))
    return THINGS.test(words.text) ? null : lastNamed(words.start, parties, (party) => party.kind === "person");
  const noun = words.text.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (!/^(?:the|its) /i.test(words.text) || noun.length < 4) return null;
  return lastNamed(
    words.start,
    parties,
    ({ kind, name }) => kind === "organisation" && name.toLowerCase().split(/\s+/).includes(noun),
  );
}

/** The party of a kind that was mentioned last before a place, within six hundred characters; null where two stand equally near in doubt. */
function lastNamed(before: number, parties: readonly Party[], fits: (party: Party) => boolean): number | null {
  let found: number | null = null;
  let nearest = before - 600;
  parties.forEach((party, index) => {
    if (!fits(party)) return;
    for (const { start } of party.mentions) if (start < before && start > nearest) [found, nearest] = [index, start];
  });
  return found;
}
