import { partyOf } from "../shared/party-of.ts";
import type { Party, Quote, SpanWithText } from "../types.ts";
import { saysAnonymous } from "./attribution.ts";
import type { Translate } from "./translate.ts";

/**
 * All quotes of one source, in text order.
 * `role` is empty if unknown; `note` names the kind of source (anonymous, document, government) or is empty.
 */
export type SpeakerQuotes = { key: string; name: string; role: string; note: string; quotes: ShownQuote[] };

const MIN_SHOWN_CERTAINTY = 0.7;
const NO_SOURCE = "";
// Pronouns that refer to a speaker without naming one.
const PRONOUNS =
  /^(?:he|she|they|it|i|we|who|that|which|он|она|они|він|вона|вони|er|sie|il|elle|ils|elles|on|hij|zij)$/i;

/** Selects the quotes to show: all direct speech, and other quotes that are certain enough. */
export const selectShownQuotes = (quotes: readonly Quote[]): Quote[] =>
  quotes.filter(({ kind, certainty }) => kind === "direct" || certainty >= MIN_SHOWN_CERTAINTY);

/** A quote as it is shown; `firstPiece` is the part in front of the attribution, if that interrupts the quote. */
export type ShownQuote = Quote & { firstPiece?: SpanWithText };

/**
 * Joins the quotations that one attribution interrupts: “We will go,” Brel said, “and we will win.” The text of a
 * joined quote is no longer a slice of the article's.
 */
export function joinInterrupted(quotes: readonly Quote[]): ShownQuote[] {
  const joined: ShownQuote[] = [];
  for (const quote of quotes) {
    const before = joined.at(-1);
    const isRest =
      before?.cue != null &&
      before.cue.start === quote.cue?.start &&
      before.kind !== "indirect" &&
      before.end <= before.cue.start &&
      before.cue.end <= quote.start;
    if (!isRest) joined.push(quote);
    else
      joined[joined.length - 1] = {
        ...before,
        firstPiece: before.firstPiece ?? { start: before.start, end: before.end, text: before.text },
        end: quote.end,
        text: `${before.text.replace(/[,;]$/, "")} … ${quote.text}`,
      };
  }
  return joined;
}

/** Returns the key that groups the quotes of one source; empty if no source is named. */
export function speakerKey({ speaker }: Quote): string {
  if (!speaker) return NO_SOURCE;
  const { text } = speaker.introduction ?? speaker;
  if (speaker.party === null && PRONOUNS.test(text)) return NO_SOURCE;
  if (speaker.anonymous) return `anonymous ${text.toLowerCase()}`;
  return speaker.party === null ? text.toLowerCase() : `party ${speaker.party}`;
}

/**
 * Groups quotes by speaker, the most quoted first, then by first appearance.
 * Readers weigh a story by who is quoted most, which text order hides; news names its main source first.
 * Quotes without a named source come last.
 */
export function groupBySpeaker(
  quotes: readonly ShownQuote[],
  parties: readonly Party[],
  t: Translate,
): SpeakerQuotes[] {
  const speakers = new Map<string, SpeakerQuotes>();
  for (const quote of quotes) {
    const key = speakerKey(quote);
    const known = speakers.get(key);
    if (known) known.quotes.push(quote);
    else speakers.set(key, { key, ...nameOf(quote, key, parties, t), quotes: [quote] });
  }
  const last = ({ key }: SpeakerQuotes) => Number(key === NO_SOURCE);
  return [...speakers.values()].sort((a, b) => last(a) - last(b) || b.quotes.length - a.quotes.length);
}

function nameOf({ speaker }: Quote, key: string, parties: readonly Party[], t: Translate) {
  if (!speaker || key === NO_SOURCE) return { name: t("speakerUnknown"), role: "", note: "" };
  const party = partyOf({ speaker }, { parties });
  const { text } = speaker.introduction ?? speaker;
  const note =
    speaker.kind === "anonymous" && !saysAnonymous(text)
      ? t("speakerAnonymous")
      : speaker.kind === "document"
        ? t("sourceDocument")
        : speaker.kind === "government"
          ? t("sourceGovernment")
          : "";
  return { name: party?.name ?? text, role: party?.role ?? "", note };
}
