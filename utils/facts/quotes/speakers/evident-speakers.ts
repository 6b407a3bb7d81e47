import type { Quote, Speaker } from "../../../types.ts";

const MAX_WORDS = 8;
const UNSURE_CERTAINTY = 0.3;
const PRONOUN =
  /^(?:er|sie|il|elle|ils|elles|on|él|ella|ellos|ellas|lui|lei|loro|ele|ela|hij|zij|он|она|они|він|вона|вони)$/i;
/** An article and a noun: "le maire", "der frühere Minister", "el portavoz"; in German the noun has a capital. */
const NOUN_PHRASE =
  /^(?:(?:der|die|das|ein|eine)\s(?:\p{Ll}+e[mnrs]?\s){0,2}\p{Lu}|(?:le|la|les|un|une|el|los|las|una|il|lo|gli|o|os|as|um|uma|de|het|een)\s\p{L}|l['’]\p{L})/iu;

/**
 * Leaves the speaker open where only rules read a language and its words are no known party, pronoun or noun phrase.
 * Words before a colon are often no speaker at all, so that they must be a party.
 */
export function keepEvidentSpeakers(quotes: readonly Quote[]): Quote[] {
  return quotes.map((quote) => {
    const { speaker, cue } = quote;
    if (!speaker || isEvident(speaker, cue?.text === ":")) return quote;
    return { ...quote, speaker: null, certainty: Math.min(quote.certainty, UNSURE_CERTAINTY) };
  });
}

function isEvident({ text, party, anonymous }: Speaker, isBeforeColon: boolean): boolean {
  if (party !== null || anonymous) return true;
  if (isBeforeColon || text.split(/\s+/).length > MAX_WORDS) return false;
  return (
    PRONOUN.test(text) ||
    NOUN_PHRASE.test(text) ||
    /^[\p{Script=Cyrillic}\s,«»-]+$/u.test(text) ||
    /[^\p{Script=Latin}\p{Script=Cyrillic}\s]/u.test(text)
  );
}
