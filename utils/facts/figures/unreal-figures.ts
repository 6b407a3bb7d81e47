import type { Span } from "../../types.ts";

const MAX_CHARS = 180;
const CLAIM = "(?:accusation|allegation|claim|post|report|rumou?r|suggestion)s?";
const ESTIMATED = "(?:announced|believed|claimed|counted|estimated|gave|given|put|reported|said|stated|thought|told)";
/** Ends a clause whose verb says nothing about a number after it: "denied it and paid £5m". */
const CLAUSE_END = /[,;:()“”"—–]|\b(?:and|after|although|because|before|but|though|until|when|while)\b/i;
/** A negation and at most four words after it. */
const NEGATION = /(?:(?<!\p{L})(?:not|never|cannot)|n['’]t)((?: [\p{L}'’-]+){0,4}) ?$/iu;
/** Words after a negation that leave the number as it is: "did not say why 12", "was not among 12", "not only 12". */
const LEAVES_NUMBER =
  /\b(?:among|as|by|deter|find|found|from|guilty|help|how|identify|if|in|include|just|like|merely|mention|name|of|on|only|prevent|reach|rescue|responsible|rule|save|simply|since|stop|than|that|what|where|which|who|why|with|without)\b/;
/** "The 12 missing people", "Brel's £5m": they exist. */
const DEFINITE = /(?:\b(?:all|her|his|its|our|the|their|these|those)(?: other)?|['’]s?) ?$/i;
const DENIAL = new RegExp(
  `\\b(?:den(?:y|ies|ied|ying) (?:that|\\p{L}{1,20}ing)\\b` +
    `|(?:den|debunk|dismiss|disput|rebut|refut|reject)\\p{L}{0,4} (?:\\p{L}{1,20} )?${CLAIM}\\b(?! (?:by|for|from|worth)\\b)` +
    "|(?:doubt(?:ed|s)?|no (?:evidence|indication|proof|record|sign)) that\\b" +
    `|(?:untrue|false|not (?:correct|the case|true)|n['’]t true|wrong) that\\b` +
    `|(?:falsely|incorrectly|mistakenly|wrongly) ${ESTIMATED})`,
  "iu",
);
const DENIED_WITHOUT_THAT = /\bden(?:y|ies|ied|ying) (?:that )?$/i;
/** What shows that denied words are a clause: "denied 300 people were hurt", but not "denied 300 people entry". */
const VERB_AFTER = /^ (?:are|had|has|have|is|was|were|will|would) /;
const CLAIMED = new RegExp(`\\b${CLAIM} (?:claiming |saying )?that\\b`, "i");
const IS_FALSE = /\b(?:are|is|was|were) (?:\p{L}{1,20} )?(?:baseless|bogus|fake|false|incorrect|untrue|wrong)\b/u;
/** A condition up to the number; a comma ends it. */
const CONDITION = /^(?:Had|Should|Were) |\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Aa]ssuming|[Ii]n case)\b/;
/** "In her second novel, 40 people drown". */
const TALE = /^In .{1,60} (?:novel|thriller), /;
/** "Initially said", "said at first", "an earlier statement put": the text goes on with another number. */
const SUPERSEDED = new RegExp(
  `\\b(?:(?:initial|original)ly|at first) (?:\\p{L}{1,20} )?${ESTIMATED}` +
    `|\\b${ESTIMATED} (?:(?:initial|original)ly|at first)\\b` +
    "|\\b(?:earlier|initial|original) (?:alert|post|statement|tweet|version)s?\\b" +
    "|\\b(?:earlier|original|previous) (?:count|estimate|figure|tally|toll)s?\\b" +
    "|\\b(?:correct|revis)ed (?:\\p{L}{1,20} ){0,3}from$",
  "iu",
);
/** The same where another number may just add to it: they need a correction after them. */
const MAYBE_SUPERSEDED = new RegExp(
  `\\b(?:earlier|first|previously) (?:\\p{L}{1,20} )?${ESTIMATED}|\\b${ESTIMATED} (?:earlier|first|previously)\\b` +
    "|\\b(?:earlier|first|initial) (?:article|count|estimate|figure|report|stor|tally|toll)",
  "iu",
);
const CORRECTED_AFTER =
  /\b(?:correct(?:ed|ion|s)|retract(?:ed|ion)|revis(?:ed|ion)|but the (?:count|figure|number|toll|total)|later (?:cut|lowered|put|raised|said)|ris(?:en|es) to|rose to)\b/;
const AS_REPORTED = new RegExp(`^,? as (?:earlier|first|initially|originally|previously) ${ESTIMATED}`);
/** What has not happened: "could have killed 12", "nearly killed one", "12 people could have died". */
const UNHAPPENED = "(?:(?:could|might|would) (?:\\p{L}{1,12} )?have(?: been)?|almost|nearly)";
const HARM = "(?:blind|claim|crush|die|drown|hurt|injure|kill|maim|poison|wound)\\p{L}{0,3}";
const UNHAPPENED_BEFORE = new RegExp(`\\b${UNHAPPENED} ${HARM} $`, "u");
const UNHAPPENED_AFTER = new RegExp(`^ (?:very )?${UNHAPPENED} ${HARM}\\b`, "u");
/** The move of a share, whose direction is lost: "Orla Foods (ORLA 3.60%)". */
const TICKER = /[(:] ?[A-Z]{1,5} $/;
/** The width of a picture: "4K video". */
const RESOLUTION =
  /^[248]K (?:cameras?|content|decod|displays?|films?|footage|gaming|models?|monitors?|movies?|panels?|projectors?|resolution|screens?|sets?|streams?|televisions?|tvs?|videos?)/i;
/** "Nicht 12, sondern 14", "не 12, а 14". */
const NEGATED_ABROAD = /(?<!\p{L})(?:nicht|keine|pas|non|niet|не) $/iu;

/**
 * True if a text denies a number, only supposes it, or goes on to correct it: "did not cost £5m", "if 500 people die",
 * "denied that 300 people were hurt", "initially said 12 people". `start` is that of the number's qualifiers.
 */
export function isUnreal(text: string, sentence: Span, { start, end }: Span, isQualified: boolean): boolean {
  const before = text.slice(Math.max(sentence.start, start - MAX_CHARS), start);
  if (!isQualified && NEGATED_ABROAD.test(before)) return true;
  const rest = text.slice(end, Math.min(sentence.end, end + MAX_CHARS));
  if (AS_REPORTED.test(rest)) return true;
  const figure = text.slice(start, end);
  if (TICKER.test(before) && /^\d+\.\d\d%$/.test(figure) && rest.startsWith(")")) return true;
  if (RESOLUTION.test(figure) || UNHAPPENED_BEFORE.test(before) || UNHAPPENED_AFTER.test(rest)) return true;
  const phrase = before.split(/[,;:()“”"—–]/).at(-1) ?? "";
  const clause = before.split(CLAUSE_END).at(-1) ?? "";
  if (SUPERSEDED.test(clause.trimEnd())) return true;
  if (MAYBE_SUPERSEDED.test(clause) && CORRECTED_AFTER.test(text.slice(end, end + MAX_CHARS))) return true;
  if (CLAIMED.test(clause) && IS_FALSE.test(rest)) return true;
  if (DENIED_WITHOUT_THAT.test(clause) && VERB_AFTER.test(rest)) return true;
  if (DENIAL.test(clause)) return true;
  if (DEFINITE.test(clause)) return false;
  const negated = NEGATION.exec(clause);
  if (negated && !LEAVES_NUMBER.test(negated[1] ?? "") && !/^(?:just|only|merely)\b/.test(figure)) return true;
  return TALE.test(before) || CONDITION.test(phrase.trimStart());
}
