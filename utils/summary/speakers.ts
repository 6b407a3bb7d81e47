import type { Party, Quote } from "../types.ts";
import type { Translate } from "./translate.ts";

/** Everything one source says in an article, in text order; `role` is empty where none is known, `note` says what sort of source it is where its name does not. */
export type SpeakerQuotes = { key: string; name: string; role: string; note: string; quotes: Quote[] };

const SHOWN = 0.45;
const UNKNOWN = "";
// Words that point to a speaker and name none.
const POINTERS =
  /^(?:he|she|they|it|i|we|who|that|which|он|она|они|він|вона|вони|er|sie|il|elle|ils|elles|on|hij|zij)$/i;

/** The quotes that a reader is shown: what only may be somebody's saying, in no marks, is left out; direct speech never is. */
export const selectShownQuotes = (quotes: readonly Quote[]): Quote[] =>
  quotes.filter(({ kind, certainty }) => kind === "direct" || certainty >= SHOWN);

/** The key under which a quote's source is counted and its quotes are put together; empty where nobody is named. */
function voiceKey({ speaker }: Quote): string {
  if (!speaker || (speaker.party === null && POINTERS.test(speaker.text))) return UNKNOWN;
  if (speaker.anonymous) return `anonymous ${speaker.text.toLowerCase()}`;
  return speaker.party === null ? speaker.text.toLowerCase() : `party ${speaker.party}`;
}

/**
 * The quotes put together by who says them. Who is quoted most comes first, because that is what a reader weighs a story
 * by and what the text's order hides; of equals, who speaks first, as news names its main source first. Words that
 * nobody is named for come last.
 */
export function groupBySpeaker(quotes: readonly Quote[], parties: readonly Party[], t: Translate): SpeakerQuotes[] {
  const voices = new Map<string, SpeakerQuotes>();
  for (const quote of quotes) {
    const key = voiceKey(quote);
    const known = voices.get(key);
    if (known) known.quotes.push(quote);
    else voices.set(key, { key, ...nameOf(quote, key, parties, t), quotes: [quote] });
  }
  const last = ({ key }: SpeakerQuotes) => Number(key === UNKNOWN);
  return [...voices.values()].sort((a, b) => last(a) - last(b) || b.quotes.length - a.quotes.length);
}

function nameOf({ speaker }: Quote, key: string, parties: readonly Party[], t: Translate) {
  if (!speaker || key === UNKNOWN) return { name: t("speakerUnknown"), role: "", note: "" };
  const party = speaker.party === null ? undefined : parties[speaker.party];
  const note =
    speaker.kind === "anonymous"
      ? t("speakerAnonymous")
      : speaker.kind === "document"
        ? t("sourceDocument")
        : speaker.kind === "government"
          ? t("sourceGovernment")
          : "";
  return { name: party?.name ?? speaker.text, role: party?.role ?? "", note };
}

/** How many quotes there are, and how many sources of each sort stand behind them, each counted once. */
export function formatSourceCounts(quotes: readonly Quote[], t: Translate): string {
  const named = new Set<string>();
  const anonymous = new Set<string>();
  const documents = new Set<string>();
  const others = new Set<string>();
  for (const quote of quotes) {
    const key = voiceKey(quote);
    if (!quote.speaker || key === UNKNOWN) continue;
    const { kind, party, text } = quote.speaker;
    const sort =
      quote.speaker.anonymous || kind === "anonymous"
        ? anonymous
        : kind === "document"
          ? documents
          : party !== null || /\s\p{Lu}/u.test(text)
            ? named
            : others;
    sort.add(key);
  }
  const count = (size: number, one: Parameters<Translate>[0], many: Parameters<Translate>[0]) =>
    size === 0 ? "" : size === 1 ? t(one) : t(many, size);
  return [
    count(quotes.length, "quotesOne", "quotesMany"),
    count(named.size, "sourceNamedOne", "sourcesNamed"),
    count(anonymous.size, "sourceAnonymousOne", "sourcesAnonymous"),
    count(documents.size, "sourceDocumentOne", "sourcesDocument"),
    count(others.size, "sourceOtherOne", "sourcesOther"),
  ]
    .filter(Boolean)
    .join(", ");
}
