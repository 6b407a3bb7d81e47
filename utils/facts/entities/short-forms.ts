import { type Cluster, normalizeName } from "./clusters.ts";
import { firstName, initials } from "./name-words.ts";

// Maximum distance between a name and its short form in brackets, in characters.
const MAX_DEFINITION_GAP_CHARS = 40;

/** True if a short name is an acronym of the longer name, or the text defines one as the other in brackets. */
export function isShortForm(short: Cluster, long: Cluster, longWords: readonly string[], text: string): boolean {
  const name = firstName(short);
  if (!/^\p{Lu}[\p{L}\p{N}&.-]{1,9}$/u.test(name) || longWords.length < 2) return false;
  if (isDefinedInBrackets(short, long, text)) return true;
  const letters = normalizeName(name).replace(/[^\p{L}]/gu, "");
  if (letters.length < 3 || name !== name.toUpperCase()) return false;
  return initials(longWords).includes(letters);
}

/** True for "Harbour Service (HS)" and for "HS (the Harbour Service)". */
function isDefinedInBrackets(short: Cluster, long: Cluster, text: string): boolean {
  return (
    isFollowedInBrackets(long, short, text, /\s*\(\s*$/) || isFollowedInBrackets(short, long, text, /\s*\((?:the )?$/i)
  );
}

/** True if a mention of the second cluster stands in brackets after a mention of the first. */
function isFollowedInBrackets(first: Cluster, second: Cluster, text: string, opening: RegExp): boolean {
  const bracketed = second.mentions.filter(({ end }) => text[end] === ")");
  if (!bracketed.length) return false;
  const ends = new Set(first.mentions.map(({ end }) => end));
  return bracketed.some(({ start }) => {
    const gap = opening.exec(text.slice(Math.max(0, start - MAX_DEFINITION_GAP_CHARS), start))?.[0].length;
    return gap !== undefined && ends.has(start - gap);
  });
}
