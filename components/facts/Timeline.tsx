import { isCalendarDate } from "../../utils/summary/calendar-file.ts";
import { firstOfEachSentence, sentenceAround } from "../../utils/summary/sentence-context.ts";
import { createTimeline, formatDate, type TimelineEntry } from "../../utils/summary/timeline.ts";
import type { Article, DateFact, Span } from "../../utils/types.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { FactLink } from "./FactLink.tsx";
import { Section, toList } from "./Section.tsx";

type Props = { dates: DateFact[]; article: Article; sentences: readonly Span[]; moments: readonly TimelineEntry[] };

const SHOWN_WITHOUT_SELECTION = 3;
const MAX_SENTENCES_PER_ENTRY = 3;
const MAX_SENTENCE_CHARS = 160;

/**
 * Shows the article's dates, earliest first, each with the sentences that name it.
 * The days of publication and update are marked; a date in the future can be added to a calendar.
 */
export function Timeline({ dates, article, sentences, moments }: Props) {
  const { t, locale } = useTranslate();
  const { now, addToCalendar } = useFactActions();
  const { text, published, modified } = article;
  const entries = createTimeline(dates, published, modified);
  const selected = entries.filter(({ value }) => moments.some((moment) => moment.value === value));
  const render = (entry: TimelineEntry) => {
    const { value, facts, isPublished, isUpdated, isUnsure } = entry;
    const day = formatDate(value, locale);
    const upcoming = facts.find((fact) => isCalendarDate(fact, published, now));
    return (
      <li key={value} class={isPublished || isUpdated ? "moment moment-published" : "moment"}>
        <p class="day">
          <time dateTime={value}>{isUnsure ? t("dateProbably", day) : day}</time>
          <OriginalWords entry={entry} day={day} />
          {facts.length > 1 && <span class="times-named"> ×{facts.length}</span>}
        </p>
        {(isPublished || isUpdated) && (
          <p class="mark">
            {isPublished && <span>{t("timelinePublished")}</span>}
            {isUpdated && <span>{t("timelineUpdated")}</span>}
          </p>
        )}
        {firstOfEachSentence(sentences, facts)
          .slice(0, MAX_SENTENCES_PER_ENTRY)
          .map((fact) => (
            <FactLink key={fact.start} fact={fact}>
              {sentenceAround(text, sentences, fact, MAX_SENTENCE_CHARS) || fact.text}
            </FactLink>
          ))}
        {upcoming && (
          <button type="button" class="add-to-calendar" onClick={() => addToCalendar(upcoming)}>
            {t("addToCalendar")} <span class="unseen">{day}</span>
          </button>
        )}
      </li>
    );
  };
  return (
    <Section
      id="dates"
      heading={t("datesHeading")}
      entries={entries}
      shown={
        selected.length > 0 ? selected : entries.filter(({ isUnsure }) => !isUnsure).slice(0, SHOWN_WITHOUT_SELECTION)
      }
    >
      {(visible) => toList(visible.map(render))}
    </Section>
  );
}

/** Shows the article's words for a day, unless the formatted day contains them. */
function OriginalWords({ entry, day }: { entry: TimelineEntry; day: string }) {
  const words = entry.facts.find(({ text }) => !day.toLowerCase().includes(text.toLowerCase()))?.text;
  return words ? (
    <q class="derived" dir="auto">
      {words}
    </q>
  ) : null;
}
