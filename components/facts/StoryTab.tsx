import type { ComponentChildren } from "preact";
import type { FactLists } from "../../utils/summary/fact-lists.ts";
import { speakerKey } from "../../utils/summary/speakers.ts";
import { MAX_STORY_QUOTE_CHARS, type Story } from "../../utils/summary/story.ts";
import { isUpcoming } from "../../utils/summary/timeline.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { DayRow } from "./DayRow.tsx";
import { FigureRow } from "./FigureRow.tsx";
import { Lead } from "./Lead.tsx";
import { QuoteRow } from "./QuoteRow.tsx";
import type { TabId } from "./tab-id.ts";
import { VoiceHeading } from "./VoiceHeading.tsx";

type Props = { story: Story; lists: FactLists };

/** Shows what a reader needs to know first: the event's sentence, some figures, some voices, the next days. */
export function StoryTab({ story: { lead, figures, quotes, days }, lists }: Props) {
  const { t } = useTranslate();
  const { now } = useFactActions();
  const { published } = useFactView().factbox.article;
  const areAhead = days.every(({ entry }) => isUpcoming(entry.value, published, now));
  const quoteCount = lists.counts.quotes + lists.counts.paraphrases;
  const voiceOf = (key: string) => lists.voices.find((voice) => voice.key === key);
  return (
    <>
      {lead && <Lead lead={lead} />}
      {figures.length > 0 && (
        <ul class="tiles" aria-label={t("figuresHeading")}>
          {figures.map((figure) => (
            <FigureRow key={figure.equal[0].start} figure={figure} />
          ))}
        </ul>
      )}
      {quotes.length > 0 && (
        <section>
          <Heading tab="quotes" count={quoteCount > quotes.length ? quoteCount : 0}>
            {t("storyQuotes")}
          </Heading>
          {quotes.map((quote) => {
            const voice = voiceOf(speakerKey(quote));
            return (
              <section key={quote.start} class="voice">
                {voice && <VoiceHeading voice={voice} level={3} />}
                <ul class="rows">
                  <QuoteRow quote={quote} maxChars={MAX_STORY_QUOTE_CHARS} />
                </ul>
              </section>
            );
          })}
        </section>
      )}
      {days.length > 0 && (
        <section>
          <Heading tab="dates" count={lists.days.length > days.length ? lists.days.length : 0}>
            {t(areAhead ? "storyDaysAhead" : "storyDays")}
          </Heading>
          <ul class="rows">
            {days.map((day) => (
              <DayRow key={day.entry.value} day={day} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A heading with a link to the tab that has all facts of the kind. */
function Heading({ tab, count, children }: { tab: TabId; count: number; children: ComponentChildren }) {
  const { t } = useTranslate();
  const { openTab } = useFactView();
  return (
    <div class="story-heading">
      <h2>{children}</h2>
      {count > 0 && (
        <button type="button" class="link" data-stop tabIndex={-1} onClick={() => openTab(tab)}>
          {t("showAll", count)}
        </button>
      )}
    </div>
  );
}
