import type { Quote } from "../types.ts";

// Verbs of plain reporting, in the languages that Factbox reads.
const PLAIN =
  /^(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:s|ed|ing)?|wr(?:ote|ites?|iting)|according to|:|сказал[аи]?|сообщил[аи]?|сообщает|говорить?|заявил[аи]?|добавил[аи]?|написал[аи]?|пишет?|рассказал[аи]?|сказав|каже|повідоми(?:в|ла)|заяви(?:в|ла)|дода(?:в|ла)|sagte?n?|sagt|schrieb|erklärten?|dit|déclaré|ajouté|écrit|dijo|declaró|añadió|detto|disse|dice|dichiarato|zei|zegt|powiedziała?|dodała?)(?![\p{L}])/iu;

/** True if the words of a quote hold the verb that expresses its stance: "did not respond to a request". */
const holdsStance = ({ stance, start, end }: Quote): boolean =>
  stance !== undefined && stance.start >= start && stance.end <= end;

/** Returns the article's cue with its negation if it is more than a verb of plain reporting, else "". */
export function informativeCue(quote: Quote): string {
  const { cue, stance } = quote;
  if (holdsStance(quote)) return "";
  const words = stance?.text ?? cue?.text ?? "";
  return stance || !PLAIN.test(words) ? words : "";
}

/** True if all of a quote was between quotation marks in the article: direct speech, or a few words of it. */
export function isQuotedSpeech({ kind, text }: Quote): boolean {
  return kind === "direct" || (kind === "mixed" && !/[“”"«»„]/.test(text));
}

/** Returns what was said, with " … " for the article's own words inside it. */
export function quotedWords({ text, start, interruption }: Quote): string {
  return interruption ? `${text.slice(0, interruption.start - start)} … ${text.slice(interruption.end - start)}` : text;
}

/** The first words of a cue that a name may precede: "said", "has promised", "will not say"; "saying" is none. */
const FINITE_CUE =
  /^(?:(?:also|later|then|had|has|have|did|does|is|are|was|were|will|would)\s|\p{L}+n[’']t\s)*(\p{L}+)/u;
const FINITE_VERB =
  /(?:ed|s|id|ld|te|ght|elt|ore|ew|ook|ave)$|^(?:argue|believe|deny|expect|fear|hope|insist|say|tell|think|warn)$/;
/** Verbs whose audience comes before the words: "told reporters that …". */
const TELLING = /\b(?:assured|informed|reminded|tells?|told|warned)$/;
const AUDIENCE = /^ (?:[\p{L}\p{N}'’.-]+ ){1,7}$/u;
const MAX_CUE_CHARS = 120;
/** What may join a cue to the words after it. */
const JOINED = /^(?:\s|,\s)?(?:that\s|on \p{Lu}\p{L}+ (?:that\s)?|\p{Lu}\p{L}+day (?:that\s)?)?["“«„]?$/u;

/**
 * Returns how a source says something, in the article's own order if the verb precedes the words (" denied that …"),
 * else with the verb first (" said: …"). `lead` follows the source's name.
 */
export function saidInOrder(quote: Quote, text: string): { lead: string; words: string } {
  const { cue, stance, start, end, kind, speaker } = quote;
  const words = quotedWords(quote);
  // "Neither side disclosed it": the label has the speaker's words.
  const after = speaker?.start === start && speaker.end < end ? speaker.end : null;
  if (holdsStance(quote)) return { lead: " ", words: after === null ? words : text.slice(after, end).trim() };
  const verb = stance ?? cue;
  if (!verb || (!stance && !FINITE_VERB.test(FINITE_CUE.exec(verb.text)?.[1] ?? ""))) return { lead: ": ", words };
  const named = !stance && isQuotedSpeech(quote) && PLAIN.test(verb.text) ? ": " : ` ${verb.text}: `;
  const from = Math.min(verb.start, cue?.start ?? verb.start);
  const isNear = (cue === null || cue.end <= start) && start - from <= MAX_CUE_CHARS;
  const gap = text.slice(Math.max(verb.end, cue?.end ?? 0), start);
  const isBefore = isNear && verb.end <= start && (JOINED.test(gap) || (TELLING.test(verb.text) && AUDIENCE.test(gap)));
  return isBefore && !isQuotedSpeech(quote) && kind !== "direct"
    ? { lead: " ", words: text.slice(from, end) }
    : { lead: named, words };
}

/** True if an article's words for a source say themselves that it is anonymous, in one of the interface's languages. */
export const saysAnonymous = (words: string): boolean => /an[oó]n[iy]m|анон[иі]м/iu.test(words);

/** Formats the medium of a quote in the article's words; empty if the cue includes it ("said in a statement"). */
export function formatMedium({ cue, medium, kind }: Quote): string {
  if (!medium || (kind !== "direct" && cue && medium.start >= cue.start && medium.end <= cue.end)) return "";
  return medium.text;
}

/** Returns what relayed a quote, unless the words for its medium name it ("on Telegram"). */
export const relayOf = ({ via, medium }: Quote): Quote["via"] =>
  via && medium && medium.start <= via.start && via.end <= medium.end ? null : via;
