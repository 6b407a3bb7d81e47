import { alternation } from "../../shared/word-lists.ts";
import type { Party } from "../../types.ts";
import { PERSON_NOUNS } from "../lexicon/countable-nouns.ts";
import { OFFICES } from "../lexicon/offices.ts";
import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";

const END_OF_HEAD = /[,(]|\s(?:and|at|for|from|in|of|on|to|who|with)\s/;
/** What may follow a whole noun phrase: a mark, a possessive, or one of these words. A noun may not. */
const AFTER_PHRASE =
  /^(?:[.,;:!?)”"\n]|['’]s\b| (?:also|and|as|at|but|by|from|had|has|in|is|not|on|or|to|was|who|will|with|would)\b)/;
const MAX_CHARS_AFTER = 24;

/**
 * Adds the common nouns by which a text calls its parties to their aliases: "the minister" of the only minister,
 * "the bank" of the only bank. A noun that fits two parties names neither.
 */
export function addDescriptions(text: string, parties: readonly Party[]): Party[] {
  const byNoun = new Map<string, Party[]>();
  for (const party of parties) {
    const noun = party.background ? null : nounOf(party);
    const same = noun && byNoun.get(noun);
    if (same) same.push(party);
    else if (noun) byNoun.set(noun, [party]);
  }
  const descriptions = new Map<Party, string>();
  if (byNoun.size > 0) {
    const pattern = new RegExp(`\\b[Tt]he ${alternation([...byNoun.keys()])}(?![\\p{L}-])`, "gu");
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const [party, another] = byNoun.get(words.slice(4)) ?? [];
      const end = index + words.length;
      if (!party || another || descriptions.has(party) || index < (party.mentions[0]?.end ?? 0)) continue;
      const after = text.slice(end, end + MAX_CHARS_AFTER);
      const isVerb = lookUpVerbForm(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? "") !== null;
      if (isVerb || AFTER_PHRASE.test(after)) descriptions.set(party, `the ${words.slice(4)}`);
    }
  }
  return parties.map((party) => {
    const description = descriptions.get(party);
    return description ? { ...party, aliases: [...party.aliases, description] } : party;
  });
}

/** Returns the noun for what a party is, in lower case: of a person the office, of an organisation its kind. */
function nounOf({ kind, name, role }: Party): string | null {
  if (kind === "person") {
    if (!role || /\b(?:candidate|ex-|former|late|nominee)\b/i.test(role)) return null;
    const noun = headOf(role).toLowerCase();
    return OFFICES.has(noun) || PERSON_NOUNS.has(noun) ? noun : null;
  }
  if (kind !== "organisation") return null;
  const noun = headOf(name);
  return ORGANISATION_NOUNS.has(noun) ? noun.toLowerCase() : null;
}

/** Returns the last word before a preposition: "Bank" of "Bank of Orlan", "director" of "the director of the port". */
const headOf = (phrase: string): string => {
  const end = phrase.search(END_OF_HEAD);
  return (end > 0 ? phrase.slice(0, end) : phrase).trim().split(/\s+/).at(-1) ?? "";
};
