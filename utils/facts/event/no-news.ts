/** What a notice grants, excludes or warns of: "does not constitute an endorsement". */
const NOTICE =
  /^(?:(?:do|does|shall|should|may|must|will|can)(?: not|n['’]t|not) (?:be (?:construed|considered|interpreted|relied|taken|used)|constitute|endorse|guarantee|imply|necessarily|replace|substitute|warrant)|(?:is|are)(?: not|n['’]t) (?:a substitute|an endorsement|intended|liable|meant|responsible))\b/;
/** What can be at any time: "can also provide clues"; "can now vote" and "can be seen from Friday" are news. */
const GENERAL = /^can (?:also|always|even|often|sometimes|help|cause|lead|make|mean)\b(?! be\b)/;
/** A sentence that goes on from the one before, about something that was named there. */
const GOES_ON = /^(?:And|Also|Besides|But|Even so|However|Instead|Moreover|Nor|Or|So|Still|Then|Though|Yet),? /;
const NAMED_BEFORE =
  /^(?:(?:the|these|those|this|that|such|his|her|its|their) \p{Ll}[\p{L}-]{0,24}(?: \p{Ll}[\p{L}-]{0,24}){0,2}|he|she|it|they|this|that|these|those)$/u;
/** What people in general do; "nobody was hurt" is news. */
const PEOPLE_IN_GENERAL = /^(?:every(?:body|one)|no(?:body| one)|some(?:body|one)) (?!(?:is|was|has been)\b)/i;

/** "And ministers came under fire": more of what was told before. */
const ADDS = /^(?:And|Nor|Or) /;
/** A file's name, and the stamp of an article. */
const FURNITURE = /\.(?:gif|jpe?g|png|webp)$|^\d{1,2}[.:]\d\d\b/i;
/** What only stands for something that was named before. */
const PRONOUN = /^(?:he|she|it|they|this|that|these|those)$/i;

/** True for a predicate of a notice or of a general truth, and for a subject that only the sentence before explains. */
export const isNoNews = (opening: string, who: string, what: string): boolean =>
  NOTICE.test(what) ||
  GENERAL.test(what) ||
  PEOPLE_IN_GENERAL.test(`${who} ${what}`) ||
  FURNITURE.test(`${who} ${what}`) ||
  PRONOUN.test(who) ||
  (ADDS.test(opening) && /^\p{Ll}/u.test(who)) ||
  (GOES_ON.test(opening) && NAMED_BEFORE.test(who));
