import { useState } from "preact/hooks";
import { quoteId } from "../../utils/summary/fact-ids.ts";
import type { QuoteCounts } from "../../utils/summary/fact-lists.ts";
import type { SpeakerQuotes } from "../../utils/summary/speakers.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { QuoteRow } from "./QuoteRow.tsx";
import { UiText } from "./UiText.tsx";
import { VoiceHeading } from "./VoiceHeading.tsx";

const SHOWN_OF_VOICE = 2;
/** What is counted, in the order of the line; each is the name of its message. */
const COUNTED = ["quotes", "paraphrases", "sources", "unnamed"] as const satisfies (keyof QuoteCounts)[];

/** Shows who said what by voice, the most quoted first; words in quotation marks and paraphrases are counted apart. */
export function QuotesTab({ voices, counts }: { voices: readonly SpeakerQuotes[]; counts: QuoteCounts }) {
  const { t } = useTranslate();
  return (
    <>
      <p class="counts">
        {COUNTED.map(
          (key) =>
            counts[key] > 0 && (
              <span key={key}>
                <UiText>{t.plural(key, counts[key])}</UiText>
              </span>
            ),
        )}
      </p>
      {voices.map((voice) => (
        <VoiceQuotes key={voice.key} voice={voice} />
      ))}
    </>
  );
}

/** Shows the first statements of a voice, and the others on request. */
export function VoiceQuotes({ voice, hasHeading = true }: { voice: SpeakerQuotes; hasHeading?: boolean }) {
  const { t } = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const { chosen } = useFactView();
  const { quotes, name, key } = voice;
  const rest = quotes.slice(SHOWN_OF_VOICE);
  const isShown = isWhole || rest.some((quote) => quoteId(quote) === chosen?.id);
  return (
    <section class="voice">
      {hasHeading && <VoiceHeading voice={voice} />}
      <ul class="rows">
        {[...quotes.slice(0, SHOWN_OF_VOICE), ...(isShown ? rest : [])].map((quote) => (
          <QuoteRow key={`${quote.start} ${quote.end}`} quote={quote} />
        ))}
      </ul>
      {rest.length > 0 && !isShown && (
        <button type="button" class="link" data-stop tabIndex={-1} onClick={() => setWhole(true)}>
          {key ? t.plural("moreBy", rest.length, name) : t.plural("moreUnnamed", rest.length)}
        </button>
      )}
    </section>
  );
}
