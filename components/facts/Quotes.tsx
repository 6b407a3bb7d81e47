import { formatMedium, formatStance, informativeCue, isQuotedSpeech } from "../../utils/summary/attribution.ts";
import {
  formatSourceCounts,
  groupBySpeaker,
  type SpeakerQuotes,
  selectShownQuotes,
} from "../../utils/summary/speakers.ts";
import type { Translate } from "../../utils/summary/translate.ts";
import type { Party, Quote } from "../../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";
import { Section } from "./Section.tsx";

/** Copies one quote with its source. */
export type CopyQuote = (quote: Quote) => void;

/** How many sources, and how many quotes of each, are shown until the reader asks for all. */
const VOICES = 4;
const EACH = 2;

type Props = { quotes: Quote[]; parties: Party[]; jump: Jump; copyQuote: CopyQuote; t: Translate };

/** Who said what, by who says it: first the sources that are quoted most, with some of their words. */
export function Quotes({ quotes: all, parties, jump, copyQuote, t }: Props) {
  const quotes = selectShownQuotes(all);
  const voices = groupBySpeaker(quotes, parties, t);
  const first = voices.slice(0, VOICES).flatMap((voice) => voice.quotes.slice(0, EACH));
  const rest = quotes.filter((quote) => !first.includes(quote));
  return (
    <Section
      id="quotes"
      heading={t("quotesHeading")}
      note={formatSourceCounts(quotes, t)}
      entries={[...first, ...rest]}
      shown={first.length}
      t={t}
    >
      {(visible) =>
        voices.map((voice) => {
          const own = voice.quotes.filter((quote) => visible.includes(quote));
          return own.length ? (
            <div key={voice.key} class="voice">
              <VoiceName voice={voice} t={t} />
              <ul>
                {own.map((quote) => (
                  <QuoteEntry key={`${quote.start} ${quote.end}`} {...{ quote, jump, copyQuote, t }} />
                ))}
              </ul>
            </div>
          ) : null;
        })
      }
    </Section>
  );
}

function VoiceName({ voice: { key, name, role, note, quotes }, t }: { voice: SpeakerQuotes; t: Translate }) {
  return (
    <h3 class={key ? "speaker" : "speaker speaker-unknown"} dir="auto">
      <span class="name">{name}</span>
      {role && <span class="role">, {role}</span>}
      {note && <span class="sort">{note}</span>}
      <span class="count">{quotes.length === 1 ? t("quotesOne") : t("quotesMany", quotes.length)}</span>
    </h3>
  );
}

/** One quote: how its source stands to it before the words, so that a denial is never read as an assertion; how it was said and through whom below them. */
function QuoteEntry({ quote, jump, copyQuote, t }: { quote: Quote } & Omit<Props, "quotes" | "parties">) {
  const stance = formatStance(quote, t);
  const cue = informativeCue(quote);
  const reported = cue ? t("quoteIndirectCue", cue) : t("quoteIndirect");
  const how = [
    isQuotedSpeech(quote) ? cue : reported,
    formatMedium(quote),
    quote.via && t("quoteVia", quote.via.text),
  ].filter(Boolean);
  const label = quote.text.length > 40 ? `${quote.text.slice(0, 40)}…` : quote.text;
  return (
    <li class={`quote quote-${quote.kind}`}>
      <div>
        {stance && <span class={`stance stance-${quote.stance?.kind}`}>{stance}:</span>}
        <FactLink fact={quote} jump={jump} t={t}>
          {isQuotedSpeech(quote) ? <q>{quote.text}</q> : quote.text}
        </FactLink>
        {how.length > 0 && (
          <p class="how" dir="auto">
            {how.join(" · ")}
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
