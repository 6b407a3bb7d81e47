import { alternation } from "../../../shared/word-lists.ts";
import { type WordsOf, wordPattern } from "../../words.ts";
import nameWords from "./name-words.json" with { type: "json" };

// Words around authors' names in print. Each list is the convention of a language, none is a single site's.

// Not the `i` flag: the name that follows must begin with a capital.
const inAnyCase = (words: readonly string[]) =>
  alternation(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]));
const leadInsOf = (words: WordsOf) => ({
  participle: inAnyCase(words("leadIn", "participle")),
  preposition: inAnyCase(words("leadIn", "preposition")),
  noun: inAnyCase(words("leadIn", "noun")),
});
// A name: no small letter first, unless a particle or a trade name such as "iFixit".
const NAME_AHEAD = String.raw`(?=[^\p{Ll}\s]|[a-z]+[A-Z]|(?:von|van|de|del|ibn|bin) )`;

// A script without capitals cannot mark a name: a sentence may begin with the same noun, but is longer.
const SHORT_REST = String.raw`\p{Lo}\S*(?:\s+\S+){0,4}$`;

/** Words that introduce an author, such as "By", "Von", "Par"; a name must follow. */
export const bylineLeadIn = wordPattern((words) => {
  const { participle, preposition, noun } = leadInsOf(words);
  return new RegExp(
    String.raw`^(?:(?:(?:[\p{L}]+ \d{1,2} )?${participle}\s+(?:by|By|BY)|${preposition})(?:\s*[:：]\s*|\s+${NAME_AHEAD})` +
      String.raw`|${noun}(?:\s*[:：]\s*|\s+(?=\p{Lu}\p{Ll}|${SHORT_REST})))`,
    "u",
  );
});

/** A line that is only a lead-in; the name stands in the next block. */
export const bylineLeadInLine = wordPattern((words) => {
  const { participle, preposition, noun } = leadInsOf(words);
  return new RegExp(
    String.raw`^(?:${participle} (?:by|By)|${preposition}|${noun}|文|作者|著者|執筆|記者)\s*[:：／]?$`,
    "u",
  );
});

/** A lead-in in a script that writes no blank before the name. */
export const unspacedLeadIn = wordPattern(
  (words) => new RegExp(String.raw`^${alternation(words("leadIn", "unspaced"))}\s*[／/:：｜|=＝]\s*`, "u"),
);

/** A suffix that marks an author's name: "松村太郎記者", "रागिनी लाल द्वारा". */
export const REPORTER_SUFFIX = /(?:記者|编辑|編集部員|\sद्वारा)$/u;

/** Words that introduce somebody who did something other than write the story; no author follows. */
export const otherCredit = wordPattern((words) => {
  const of = (kind: string) => alternation(words("otherCredit", kind));
  return new RegExp(
    String.raw`(?:^|[\s|•·(/])(?:${of("byOrColon")}(?:[\s-]+(?:checked|reviewed|review))?\s*(?:by\b|:)` +
      String.raw`|${of("colon")}\s*[:：／/]|${of("unspaced")}(?:\s*[:：／/]|$))`,
    "iu",
  );
});

const authorPattern = (kind: string, pattern: (words: string) => string, flags: string) =>
  wordPattern((words) => new RegExp(pattern(alternation(words("author", kind))), flags));

/** What a person is or does, or the newsroom or agency, after a comma or a bar; not a name. */
export const authorRole = authorPattern("role", (role) => String.raw`(?<!\p{L})${role}(?!\p{L})`, "iu");

/** A name of two or three words followed by an office without a comma. */
export const nameWithOffice = authorPattern(
  "officeAfterName",
  (office) => String.raw`^(\S+ \S+(?: \S+)?) ${office}`,
  "i",
);

/** An academic degree or a suffix such as "Jr."; it belongs to the name before it. */
export const DEGREE = new RegExp(String.raw`^${alternation(nameWords.degree)}(?:[\s,].*)?$`);

/** Account names in place of a name that identify nobody. */
export const PLACEHOLDER_ACCOUNT = new RegExp(`^${alternation(nameWords.placeholderAccount)}$`, "i");

/** Links, counters and calls that stand around names on a page. */
export const notAName = authorPattern("notAName", (word) => String.raw`^${word}\b(?!\s+desk)`, "i");

/** The label "written by" of a preview card, in the languages of content management systems. */
export const writtenBy = authorPattern("writtenBy", (label) => label, "i");

const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const MONTH =
  "(?:(?:jan|febr?)(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|oct(?:ober)?|(?:sept?|nov|dec)(?:ember)?)";

/**
 * A date at the end of a byline, with everything after it.
 * A word between a comma and the day is a weekday or a town.
 */
export const DATE_AFTER_BYLINE = new RegExp(
  String.raw`\s*(?:[-–—|•·,/]\s*(?:\p{L}{2,14}[,.]?\s+)?)?(?:\b(?:on|am|le|el|il|op|den|at|um)\s+)?` +
    String.raw`(?:\b${WEEKDAY}\b[,.]?\s*)?(?:\p{Nd}|\b${MONTH}\.?\s+\d).*$`,
  "iu",
);
