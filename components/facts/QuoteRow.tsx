import { partyOf } from "../../utils/shared/party-of.ts";
import { formatMedium, informativeCue, isQuotedSpeech, quotedWords, relayOf } from "../../utils/summary/attribution.ts";
import { quoteId } from "../../utils/summary/fact-ids.ts";
import { isUnsureQuote } from "../../utils/summary/fact-lists.ts";
import { paraphraseOf } from "../../utils/summary/paraphrase.ts";
import { quoteMarks, withoutClosingComma } from "../../utils/summary/quote-marks.ts";
import { shortenWords } from "../../utils/summary/shorten-words.ts";
import type { ShownQuote } from "../../utils/summary/speakers.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { FactRow } from "./FactRow.tsx";
import { Phrase } from "./Phrase.tsx";

/** What somebody denied, refused, doubted or would not say stands out, so that no denial reads as an assertion. */
const NEGATIVE: readonly (string | undefined)[] = ["denial", "refusal", "doubt", "withheld"];

type Props = {
  quote: ShownQuote;
  /** The most characters of its words; all by default. */
  maxChars?: number;
};

/**
 * Shows one statement: what was between quotation marks with the article's marks, else after "says that" or the
 * article's verb, and with its medium and the outlet that relays it.
 */
export function QuoteRow({ quote, maxChars = Number.POSITIVE_INFINITY }: Props) {
  const { copyQuote } = useFactActions();
  const { article, facts } = useFactView().factbox;
  const isDirect = isQuotedSpeech(quote);
  const relay = relayOf(quote);
  const details = [isDirect && informativeCue(quote), formatMedium(quote)].filter(Boolean);
  const Words = isDirect ? QuotedWords : ReportedWords;
  const words = <Words quote={quote} text={article.text} maxChars={maxChars} />;
  return (
    <FactRow
      id={quoteId(quote)}
      class={isDirect ? "quote quote-direct" : "quote quote-reported"}
      places={[quote.firstPiece ?? quote]}
      party={partyOf(quote, facts) ?? null}
      copy={() => copyQuote(quote)}
    >
      <span class="words">
        {isUnsureQuote(quote) ? (
          <Phrase message="quoteUnsure" class="unsure">
            {words}
          </Phrase>
        ) : (
          words
        )}
      </span>
      {(details.length > 0 || relay) && (
        <span class="how">
          {details.map((words) => (
            <span key={words}>{words}</span>
          ))}
          {relay && (
            <span>
              <Phrase message="quoteVia">{relay.text}</Phrase>
            </span>
          )}
        </span>
      )}
    </FactRow>
  );
}

type WordsProps = { quote: ShownQuote; text: string; maxChars: number };

function QuotedWords({ quote, text, maxChars }: WordsProps) {
  const { open, close } = quoteMarks(text, quote);
  return `${open}${withoutClosingComma(shortenWords(quotedWords(quote), maxChars))}${close}`;
}

function ReportedWords({ quote, text, maxChars }: WordsProps) {
  const { lead, message, words } = paraphraseOf(quote, text);
  const style = NEGATIVE.includes(quote.stance?.kind) ? "verb stance" : "verb";
  const shown = shortenWords(words, maxChars);
  if (message)
    return (
      <Phrase message={message} class={style}>
        {shown}
      </Phrase>
    );
  return (
    <>
      {lead && <span class={style}>{lead} </span>}
      {shown}
    </>
  );
}
