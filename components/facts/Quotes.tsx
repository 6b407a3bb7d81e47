import {
  formatMedium,
  formatStance,
  informativeCue,
  isQuotedSpeech,
  quotedWords,
  relayOf,
} from "../../utils/summary/attribution.ts";
import type { Voice } from "../../utils/summary/select-facts.ts";
import {
  formatSourceCounts,
  groupBySpeaker,
  joinInterrupted,
  type ShownQuote,
  type SpeakerQuotes,
  selectShownQuotes,
} from "../../utils/summary/speakers.ts";
import type { Party, Quote } from "../../utils/types.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { FactLink } from "./FactLink.tsx";
import { Section } from "./Section.tsx";

const MAX_LABEL_CHARS = 40;
const SHOWN_WITHOUT_SELECTION = 3;

type Props = { quotes: Quote[]; parties: Party[]; voices: readonly Voice[] };

/** Shows quotes by speaker: those selected, the voices that matter most first, until the reader asks for all. */
export function Quotes({ quotes: all, parties, voices }: Props) {
  const { t } = useTranslate();
  const quotes = joinInterrupted(selectShownQuotes(all));
  const chosen = new Set(voices.flatMap((voice) => voice.quotes.map(({ start }) => start)));
  const selected = quotes.filter(({ start }) => chosen.has(start));
  const first = selected.length > 0 ? selected : quotes.slice(0, SHOWN_WITHOUT_SELECTION);
  // The selected voices come first, in their order.
  const rankOf = (key: string) => {
    const rank = voices.findIndex((voice) => voice.key === key);
    return rank < 0 ? voices.length : rank;
  };
  const speakers = groupBySpeaker(quotes, parties, t).sort((a, b) => rankOf(a.key) - rankOf(b.key));
  const rest = quotes.filter((quote) => !first.includes(quote));
  return (
    <Section
      id="quotes"
      heading={t("quotesHeading")}
      note={formatSourceCounts(quotes, t)}
      entries={[...first, ...rest]}
      shown={first.length}
    >
      {(visible) =>
        speakers.map((speaker) => {
          const shown = speaker.quotes.filter((quote) => visible.includes(quote));
          return shown.length ? (
            <div key={speaker.key} class="voice">
              <SpeakerHeading speaker={speaker} />
              <ul>
                {shown.map((quote) => (
                  <QuoteEntry key={`${quote.start} ${quote.end}`} quote={quote} />
                ))}
              </ul>
            </div>
          ) : null;
        })
      }
    </Section>
  );
}

function SpeakerHeading({ speaker: { key, name, role, note, quotes } }: { speaker: SpeakerQuotes }) {
  const { t } = useTranslate();
  return (
    <h3 class={key ? "speaker" : "speaker speaker-unknown"} dir="auto">
      <span class="name">{name}</span>
      {role && <span class="role">, {role}</span>}
      {note && <span class="sort">{note}</span>}
      <span class="count">{t.plural("quotes", quotes.length)}</span>
    </h3>
  );
}

/**
 * Shows one quote, with its medium and the outlet that relays it.
 * The speaker's stance comes first, so that a denial is never read as an assertion.
 */
function QuoteEntry({ quote }: { quote: ShownQuote }) {
  const { t } = useTranslate();
  const { copyQuote } = useFactActions();
  const stance = formatStance(quote, t);
  const relay = relayOf(quote);
  const cue = informativeCue(quote);
  const reported = cue ? t("quoteIndirectCue", cue) : t("quoteIndirect");
  const details = [
    isQuotedSpeech(quote) ? cue : reported,
    formatMedium(quote),
    relay && t("quoteVia", relay.text),
  ].filter(Boolean);
  const words = quotedWords(quote);
  const label = words.length > MAX_LABEL_CHARS ? `${words.slice(0, MAX_LABEL_CHARS)}…` : words;
  return (
    <li class={`quote quote-${quote.kind}`}>
      <div>
        {stance && <span class={`stance stance-${quote.stance?.kind}`}>{stance}:</span>}
        <FactLink fact={quote.firstPiece ?? quote}>{isQuotedSpeech(quote) ? <q>{words}</q> : words}</FactLink>
        {details.length > 0 && (
          <p class="how" dir="auto">
            {details.join(" · ")}
          </p>
        )}
      </div>
      <button
        type="button"
        class="copy-quote"
        aria-label={t("copyQuoteLabel", label)}
        title={t("copyQuoteLabel", label)}
        onClick={() => copyQuote(quote)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
        </svg>
      </button>
    </li>
  );
}
