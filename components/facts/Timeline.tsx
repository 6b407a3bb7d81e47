import { splitSentences } from "../../utils/facts/text/sentences.ts";
import { isCalendarDate } from "../../utils/summary/calendar-file.ts";
import { firstOfEachSentence, sentenceAround } from "../../utils/summary/sentence-context.ts";
import { createTimeline, formatDate, selectEntries, type TimelineEntry } from "../../utils/summary/timeline.ts";
import type { Translate } from "../../utils/summary/translate.ts";
import type { Article, DateFact } from "../../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";
import { Section, toList } from "./Section.tsx";

/** The reader's clock (ISO 8601), and how a date that lies ahead of it gets into their calendar. */
export type Calendar = { now: string; add: (fact: DateFact) => void };

type Props = { dates: DateFact[]; article: Article; locale: string; calendar: Calendar; jump: Jump; t: Translate };

const SENTENCES = 3;
const SHOWN = 6;

/** The article's dates on a line, earliest first: each day in the reader's words and the page's own, with the sentences that tell what happened; the days of its appearance and change are marked, what lies ahead can be taken into a calendar. */
export function Timeline({ dates, article, locale, calendar, jump, t }: Props) {
  const { text, published, modified } = article;
  const sentences = splitSentences(text);
  const moments = createTimeline(dates, published, modified);
  const entryOf = (moment: TimelineEntry) => {
    const { value, facts, isPublished, isUpdated, isUnsure } = moment;
    const day = formatDate(value, locale);
    const coming = facts.find((fact) => isCalendarDate(fact, published, calendar.now));
    return (
      <li key={value} class={isPublished || isUpdated ? "moment moment-published" : "moment"}>
        <p class="day">
          <time dateTime={value}>{isUnsure ? t("dateProbably", day) : day}</time>
          <OwnWords moment={moment} day={day} />
          {facts.length > 1 && <span class="times-named"> ×{facts.length}</span>}
        </p>
        {(isPublished || isUpdated) && (
          <p class="mark">
            {isPublished && <span>{t("timelinePublished")}</span>}
            {isUpdated && <span>{t("timelineUpdated")}</span>}
          </p>
        )}
        {firstOfEachSentence(sentences, facts)
          .slice(0, SENTENCES)
          .map((fact) => (
            <FactLink key={fact.start} fact={fact} jump={jump} t={t}>
              {sentenceAround(text, sentences, fact, 160) || fact.text}
            </FactLink>
          ))}
        {coming && (
          <button type="button" class="add-to-calendar" onClick={() => calendar.add(coming)}>
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
      entries={moments}
      shown={selectEntries(moments, SHOWN, published, calendar.now)}
      t={t}
    >
      {(visible) => toList(visible.map(entryOf))}
    </Section>
  );
}

/** The page's words for a day, where they are others than the reader's. */
function OwnWords({ moment, day }: { moment: TimelineEntry; day: string }) {
  const words = moment.facts.find(({ text }) => !day.toLowerCase().includes(text.toLowerCase()))?.text;
  return words ? (
    <q class="derived" dir="auto">
      {words}
    </q>
  ) : null;
}
