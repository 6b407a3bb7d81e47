import { CYRILLIC_OFFICES, ROLE_NOUN } from "../lexicon/offices.ts";
import type { Mention } from "./mentions.ts";

// Maximum length of an apposition, in characters.
const MAX_ROLE_CHARS = 90;
const MAX_ROLE_WORDS = 14;
const FORM_OF_ADDRESS = /^(?:Dr|Mr|Mrs|Ms|Miss|Herr|Frau)\.?$/;
const OPENS_WITH_SPEECH_VERB = /^(?:said|says|told|added|according|who (?:said|told))\b/;
const APPOSITION_OPENING = "(?:(?:the|a|an|who (?:is|was|leads|heads|runs)) )?";
// An optional age, then the words between two commas.
const APPOSITION = new RegExp(
  `^(?:, \\d{1,3})?, (${APPOSITION_OPENING}[^,.;:()“”"\\n]{3,90})(?=[,.;]|\\s+(?:said|says|told)\\b)`,
);
const ROLE_BEFORE_COMMA =
  /(?:^|[.,;:“”"\n]\s*|\b(?:its|their|his|her|the|a|an|['’]s)\s+)((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+),\s$/iu;
const CYRILLIC_ROLE = new RegExp(`(?:^|\\s)(${CYRILLIC_OFFICES}(?: \\p{Ll}+){0,2})\\s$`, "u");

/**
 * Finds the role of a person in the text's words: the longest title before a mention ("Transport Minister"),
 * or an apposition next to one ("…, the head of the port,").
 * Returns null if the text states neither.
 */
export function findRole(text: string, mentions: readonly Mention[]): string | null {
  const longest = mentions.map(({ title }) => title?.text ?? "").sort((a, b) => b.length - a.length)[0];
  if (longest && !FORM_OF_ADDRESS.test(longest)) return longest.replace(/[\s,]+$/, "");
  for (const { start, end } of mentions) {
    const role = appositionAfter(text, end) ?? appositionBefore(text, start);
    if (role) return role;
  }
  return longest?.replace(/[\s,]+$/, "") || null;
}

/** Returns the apposition after a name that ends at `end`, or null if it names no occupation. */
function appositionAfter(text: string, end: number): string | null {
  const match = APPOSITION.exec(text.slice(end, end + MAX_ROLE_CHARS + 12));
  const role = match?.[1]?.replace(/\s+(?:said|says|told)\b.*$/, "").trim();
  // ", said the clerk" continues the clause.
  if (!role || OPENS_WITH_SPEECH_VERB.test(role) || !ROLE_NOUN.test(role)) return null;
  return role.split(" ").length > MAX_ROLE_WORDS ? null : role;
}

/** Returns the occupation before a name that begins at `start`: "Its chief executive, Name, …", "директор Имя". */
function appositionBefore(text: string, start: number): string | null {
  const preceding = text.slice(Math.max(0, start - MAX_ROLE_CHARS), start);
  const match = ROLE_BEFORE_COMMA.exec(preceding);
  const role = match?.[1]?.replace(/^(?:its|their|his|her|the|a|an)\s+/i, "").trim();
  if (role && ROLE_NOUN.test(role)) return role;
  return CYRILLIC_ROLE.exec(preceding)?.[1] ?? null;
}
