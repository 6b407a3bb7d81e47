import type { Span } from "../../types.ts";

const MAX_SENTENCE_CHARS = 180;
const OFFICE =
  "(?:(?:an?|the|its|his|her|their|\\p{L}{2,24}['’]s) )?(?<office>\\p{L}[\\p{L}’'-]{1,24}(?: [\\p{L}’'-]{1,24}){0,5})";
/** "Resigned as the mayor of Torvik", "was sacked as coach". */
const ENDED = new RegExp(
  `\\b(?:dismissed|fired|ousted|quit|removed|replaced|resigned|retired|sacked|(?:stepped|stood) (?:aside|down)|suspended) as ${OFFICE}`,
  "u",
);
/** "Served as mayor until 2019". */
const LASTED = /\b(?:been|served as|was|worked as) (?<office>[\p{L}’' -]{2,60}?) (?:until|till)\b/u;
/** Another person between the name and the verb may be the one who left. */
const OTHER_NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;
const KEPT = /^(?:(?:the|a|an|its) )?(?:ex-|former|late|once|then|retired)/i;
/** "The late Ada Brel", "Orlan's late President Brel", but not "the late Brel years". */
const LATE = /(?:\b[Tt]he|['’]s) late (?:(?!and )[\p{L}.]+ ){1,4}$/u;
const MAX_LATE_CHARS = 60;
const TAIL = / (?:at|for|from|in|of|on|to|until|with)(?: .*|$)/;

/** Returns the noun of a role, in lower case: "minister" of "the Health Minister of Orlan". */
const nounOf = (role: string): string => role.toLowerCase().replace(TAIL, "").split(" ").at(-1) ?? "";

/** True if a sentence says of the person that the role has ended, and the role itself does not. */
export function hasEnded(text: string, mentions: readonly Span[], role: string): boolean {
  if (KEPT.test(role) || / until /.test(role)) return false;
  const noun = nounOf(role);
  return mentions.some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - MAX_LATE_CHARS), end);
    if (LATE.test(before.slice(0, before.lastIndexOf(" ") + 1))) return true;
    const [words = ""] = text.slice(end, end + MAX_SENTENCE_CHARS).split(/[.!?](?=\s)|\n/, 1);
    return [ENDED, LASTED].some((pattern) => {
      const match = pattern.exec(words);
      const office = match?.groups?.office?.replace(/ (?:after|amid|before|because|but|and|when|while) .*/, "") ?? "";
      return match !== null && nounOf(office) === noun && !OTHER_NAME.test(words.slice(0, match.index));
    });
  });
}
