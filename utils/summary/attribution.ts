import type { Party, Quote, StanceKind } from "../types.ts";
import type { MessageKey, Translate } from "./translate.ts";

const STANCE = {
  denial: "stanceDenial",
  refusal: "stanceRefusal",
  doubt: "stanceDoubt",
  belief: "stanceBelief",
  question: "stanceQuestion",
  promise: "stancePromise",
  demand: "stanceDemand",
  warning: "stanceWarning",
  admission: "stanceAdmission",
  withheld: "stanceWithheld",
} as const satisfies Record<StanceKind, MessageKey>;

// Verbs that only say that something was said, in the languages that Factbox reads.
const PLAIN =
  /^(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:s|ed|ing)?|wr(?:ote|ites?|iting)|according to|:|сказал[аи]?|сообщил[аи]?|сообщает|говорит|заявил[аи]?|добавил[аи]?|написал[аи]?|пишет|рассказал[аи]?|сказав|повідоми(?:в|ла)|заяви(?:в|ла)|дода(?:в|ла)|sagte?n?|sagt|schrieb|erklärten?|dit|déclaré|ajouté|écrit|dijo|declaró|añadió|detto|disse|dice|dichiarato|zei|zegt|powiedziała?|dodała?)(?![\p{L}])/iu;

/** How the source stands to words that the article reports in its own ("rejected"); nothing for plain speech and for words in quotation marks, which speak for themselves. */
export function formatStance({ kind, stance }: Quote, t: Translate): string {
  return stance && kind !== "direct" ? t(STANCE[stance.kind]) : "";
}

/** The article's own words for how something was said, with their negation, where they tell more than that it was said; else nothing. */
export function informativeCue({ cue, stance }: Quote): string {
  const words = stance?.text ?? cue?.text ?? "";
  return stance || !PLAIN.test(words) ? words : "";
}

/** Whether a quote is nothing but what stands between quotation marks: direct speech, or a few words of it. */
export function isQuotedSpeech({ kind, text }: Quote): boolean {
  return kind === "direct" || (kind === "mixed" && !/[“”"«»„]/.test(text));
}

/** In whose words a quote is, with the article's own word for how it was said ("denied"); nothing for what stands between quotation marks. */
export function attributionNote(quote: Quote, t: Translate): string {
  const { kind, cue, stance } = quote;
  if (isQuotedSpeech(quote)) return "";
  if (cue) return t("quoteIndirectCue", stance?.text ?? cue.text);
  return kind === "indirect" ? t("quoteIndirect") : "";
}

/** Who says a quote, in words, without whoever relays it: the party's full name and role where it is known, else the article's own words for the speaker. */
export function formatSource({ speaker }: Quote, parties: readonly Party[], t: Translate): string {
  if (!speaker) return t("speakerUnknown");
  const party = speaker.party === null ? undefined : parties[speaker.party];
  const name = party?.name ?? speaker.text;
  if (speaker.anonymous) return `${speaker.text} (${t("speakerAnonymous")})`;
  return party?.role ? `${name}, ${party.role}` : name;
}

/** In what a quote was said, in the article's words; empty where the cue says it already ("said in a statement"). */
export function formatMedium({ cue, medium, kind }: Quote): string {
  if (!medium || (kind !== "direct" && cue && medium.start >= cue.start && medium.end <= cue.end)) return "";
  return medium.text;
}

/** Who says a quote, in what, and who relays it. */
function speakerOf(quote: Quote, parties: readonly Party[], t: Translate): string {
  const { via } = quote;
  return [formatSource(quote, parties, t), formatMedium(quote), via && t("quoteVia", via.text)]
    .filter(Boolean)
    .join(", ");
}

/** What stands before a quote in a list: who says it and, so that a denial is never read as an assertion, how they stand to it. */
export function formatQuoteLabel(quote: Quote, parties: readonly Party[], t: Translate): string {
  const who = speakerOf(quote, parties, t);
  if (!quote.stance) return who;
  return quote.kind === "direct" ? `${who} (${quote.stance.text})` : `${who}, ${formatStance(quote, t)}`;
}
