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

/** A notice to the reader: "Terms apply to the offers listed on this page", "This post contains affiliate links". */
const TO_READER =
  /^(?:(?:conditions|exclusions|fees|offers|prices|rates|restrictions|terms)\b[^.]{0,40}? (?:apply|may|vary)\b|(?:our|this) (?:article|e-?mail|list|newsletter|page|post|site|story|website) (?:contains?|includes?|may|(?:has been|is|was) (?:\p{L}+ly )?(?:updated|published|sponsored|written|produced|for))\b)|\bon this (?:page|site|website)$/iu;
/** What somebody said is elsewhere: "has said that more than once". */
const SAID_BEFORE =
  /\b(?:says?|said|saying) (?:it|so|that|this)(?: (?:again|before|often|repeatedly|too|twice|more than once|(?:many|several) times))?[.,]?\s*$/;
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
  TO_READER.test(`${who} ${what}`) ||
  PRONOUN.test(who) ||
  (ADDS.test(opening) && /^\p{Ll}/u.test(who)) ||
  (GOES_ON.test(opening) && NAMED_BEFORE.test(who));

/** True for words that are a notice to the reader, or that only refer to other words. */
export const refersElsewhere = (words: string): boolean => SAID_BEFORE.test(words) || TO_READER.test(words);
