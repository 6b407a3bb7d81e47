import { wholePattern } from "../../shared/word-lists.ts";
import type { Party, Quote, Speaker } from "../../types.ts";
import { isFiniteVerb, lookUpVerbForm } from "../lexicon/verb-forms.ts";
import words from "./non-statement-words.json" with { type: "json" };
import { overlapping, sortMentions } from "./rules/party-mentions.ts";
import { classifySource, headPhraseOf } from "./rules/source-kind.ts";

const MAX_OBJECT_WORDS = 14;
const ADVERBS = /^(?:(?:also|had|has|have|just|later|recently|then) )+/i;
const PROGRESSIVE = /^(?:are|is|was|were) (?:again |now )?(?=\p{L}+ing)/u;
const ACT_VERB = wholePattern(words.actVerbs, "i");
const DEED_VERB = wholePattern(words.deedVerbs, "i");
const BUSINESS = new RegExp(`^to (?:${words.businessVerbs.join("|")})\\b`, "i");
/** "said the minister": a noun alone is who says it, or the beginning of a clause that is lost. */
const BARE_NOUN = /^(?:an?|her|his|its|the|their) \p{L}+(?: \p{L}+)?$/u;
/** "was announced by", "has been confirmed by". */
const PASSIVE = /^(?:(?:had|has|have) been|is|was|were) | by$/gi;
const PERSONAL_PRONOUN = /^(?:he|it|she|they|we|who)$/i;
/**
 * What a thing is called, what happened meanwhile or thereby ("as the verdicts were read out"), or a relative clause,
 * after the object.
 */
const CIRCUMSTANCE =
  /(?: (?:called|dubbed|entitled|known as|named|titled) .*|, (?:wh(?:ich|o)|\p{L}{2,20}ing) [^,]*| (?:after|as|because|before|when|while) .*)$/su;
/** "A new game called “Low Water”", "their “Best of the Pier”". */
const NAMED =
  /^(?:an?|her|his|its|our|the|their)(?: [\p{L}\d’'-]+){0,6} (?:(?:called|dubbed|named|(?:en)?titled) [“"][^“”"]{1,60}|[“"][\p{Lu}\d][^“”"]{1,60})[”"]?[.,]?$/u;
/** What is won or taken, not said to be so: "claimed the top spot", "claimed twelve lives". */
const CLAIMED =
  /^(?:[\p{L}\d’'-]+ ){0,4}(?:awards?|bronze|championships?|crown|cup|gold|lead|lives|medals?|place|prizes?|seats?|silver|spots?|throne|titles?|trophy|victims?)(?!\p{L})/u;
/** "Wrote me a long letter of thanks". */
const WRITING =
  /^(?:(?:her|him|me|them|us) )?(?:an?|her|his|my|the|their)(?: [\p{L}-]+){0,3} (?:article|book|column|e-?mail|letter|memoir|message|note|novel|paper|poem|song|story)(?!\p{L})(?!.* (?:saying|stating|that) | (?:could|did|had|has|is|was|will|would) )/u;
const CLAUSE_OPENING = /^(?:that|how|why|what|who|whether|if|when|where|to|he|she|they|we|it)\b/i;
/** What a body does before it has an opinion: "met to consider", "ruled on", "discussed". */
const DELIBERATION =
  /(?:\bto (?:\p{L}{2,20} )?(?:consider|examine|hear|mull|review|weigh)|\b(?:debat|deliberat|discuss)\p{L}{0,5}|\b(?:agre|decid|rul|vot)\p{L}{1,4} (?:about|on|over)|\bto decide)$/iu;
const QUESTION = /^(?:how|if|wh(?:at|en|ere|ether|ich|o|y))\b/i;
const CAUSE = / (?:allowed|caused|forced|led|prompted) \p{L}/u;
const NOUN_PHRASE_OPENING = /(?<!\p{L})(?:an?|her|his|its|the|their)(?: \p{Ll}+)? [“"‘']$/iu;
const MAX_OPENING_CHARS = 30;
/** What follows "added" where a clause is meant: a preposition first, or several parts. */
const NO_OBJECT = /^(?:at|by|for|from|in|of|on|to|with)\b|[,;:?]/i;
const NO_MAIN_VERB_AFTER = /^(?:an?|his|her|its|of|that|the|their|wh(?:ich|o))$/i;

/**
 * True if the words around a cue tell what somebody did, not what somebody said: the object of the verb is a thing
 * without a verb, or the verb is of no speech.
 */
export function isAct(quote: Quote, article: string, parties: readonly Party[]): boolean {
  const { kind, cue, text, start, speaker } = quote;
  if (kind === "direct" || !cue || !speaker) return false;
  const verb = cue.text.replace(ADVERBS, "");
  // "Brel considering a sale comes late"
  if (/^considering\b/.test(cue.text) && cue.start - speaker.end === 1) return true;
  if (DEED_VERB.test(verb) || isOtherVerb(verb, speaker.text)) return true;
  // "“Low Water” suggests a calmer mood": a title.
  const isTitle =
    /[“"‘]/.test(article[speaker.start - 1] ?? "") || /[”"’] $/.test(article.slice(cue.start - 2, cue.start));
  if (isTitle && /^suggest(?:s|ed)$/.test(verb) && !isClause(text)) return true;
  // "any of the “old hands”, Brel says left": the words are the subject of another verb.
  if (
    start < speaker.start &&
    speaker.end < cue.start &&
    !isClause(text) &&
    isFiniteVerb(/^ (\p{Ll}+)/u.exec(article.slice(cue.end, cue.end + MAX_OPENING_CHARS))?.[1] ?? "")
  )
    return true;
  if (kind === "mixed" && cue.end < start && NAMED.test(text))
    return ACT_VERB.test(verb.replace(PROGRESSIVE, "")) || / called |dubbed|named|titled/.test(text);
  if (kind === "mixed") return /^(?:held an?|released) /i.test(`${verb} ${text}`) || isNounAfter(quote, article);
  // "That" opens a clause, though the content leaves it out.
  if (kind !== "indirect" || /\bthat $/.test(article.slice(cue.end, start))) return false;
  if (start < cue.start) return ACT_VERB.test(cue.text.replace(PASSIVE, "")) && !isClause(text);
  if (DELIBERATION.test(verb)) return !isClause(text) || QUESTION.test(text);
  if (/^sa(?:id|ys)$/.test(verb)) return BARE_NOUN.test(text);
  if (/^agree[ds]?$/i.test(verb)) return BUSINESS.test(text);
  if (/^agree[ds]? to$/i.test(verb)) return !isClause(text);
  if (/^add(?:s|ed)?$/i.test(verb)) return !NO_OBJECT.test(text) && !isClause(text);
  // "Moe expected to return on Monday": a headline leaves out "is".
  if (/^expected$/i.test(verb)) return /^to /i.test(text);
  if (/^wr(?:ites?|ote)$/.test(verb) && WRITING.test(text)) return true;
  if (/^claim(?:s|ed)$/.test(verb) && CLAIMED.test(text)) return !isClause(text.split(/[,(]/, 1)[0] ?? "");
  const object = text.replace(CIRCUMSTANCE, "");
  if (ACT_VERB.test(verb.replace(PROGRESSIVE, ""))) return !isClause(object);
  // A person recalls a day; a firm recalls a product, a government its envoy.
  const isShowing = /^show(?:s|ed)?$/i.test(verb);
  if ((!isShowing && !/^recall(?:s|ed)$/i.test(verb)) || isClause(object)) return false;
  const agent = kindOfAgent(speaker, parties);
  return isShowing ? agent !== undefined : agent === "organisation" || agent === "government";
}

/** True if the words before a verb are no subject of it: "the storm made Moe to ask", "held a party dubbed". */
function isOtherVerb(verb: string, source: string): boolean {
  if (/^to /.test(verb)) return CAUSE.test(source);
  const [before = "", article = "", noun = ""] = ` ${source}`.split(" ").slice(-3);
  if (/^\p{Ll}+ing$/u.test(verb)) return article !== "" && /^\p{Ll}.*ing$/u.test(noun);
  return (
    /^(?:called|dubbed|named|titled)$/.test(verb) &&
    /^(?:an?|her|his|its|the|their)$/.test(article) &&
    lookUpVerbForm(before) !== null
  );
}

/** True for quoted words that describe a noun which looks like a verb: "the “baseline” forecast". */
const isNounAfter = ({ cue, start, end }: Quote, article: string): boolean =>
  cue !== null &&
  !cue.text.endsWith("ed") &&
  /^[^,.!?][”"’'] $/.test(article.slice(end - 1, cue.start)) &&
  NOUN_PHRASE_OPENING.test(article.slice(Math.max(0, start - MAX_OPENING_CHARS), start));

/** Returns what kind of person or body a source is; undefined for a document, a picture or figures. */
function kindOfAgent(speaker: Speaker, parties: readonly Party[]): string | undefined {
  if (PERSONAL_PRONOUN.test(speaker.text)) return "pronoun";
  const head = headPhraseOf(speaker.text).trimEnd();
  const end = speaker.start + head.length;
  const mention = overlapping(sortMentions(parties), speaker).find((other) => other.end === end);
  // "Dahl" may be tagged as no name where it begins a sentence.
  const called = parties.findIndex(({ name }) => ` ${name}`.endsWith(` ${head}`));
  const party = mention?.party ?? (called < 0 ? null : called);
  const kind = classifySource({ ...speaker, party, anonymous: false }, parties);
  return kind === "document" ? undefined : kind;
}

/** True if words are a clause: they open with "that" or a question word, or hold a verb that may be finite. */
function isClause(text: string): boolean {
  const all = text.match(/[\p{L}'’]+/gu) ?? [];
  if (all.length > MAX_OBJECT_WORDS || CLAUSE_OPENING.test(text)) return true;
  // "the cast of a film": after an article the word is a noun; "the wall that holds": the verb is of a relative clause.
  return all
    .slice(1)
    .some((word, index) => !NO_MAIN_VERB_AFTER.test(all[index] ?? "") && isFiniteVerb(word.toLowerCase()));
}
