import { isCalendarDate } from "../../utils/summary/calendar-date.ts";
import { dayId } from "../../utils/summary/fact-ids.ts";
import type { DayLine } from "../../utils/summary/fact-lists.ts";
import { formatDate, formatDay } from "../../utils/summary/timeline.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";
import { FactRow } from "./FactRow.tsx";
import { Phrase } from "./Phrase.tsx";
import { UiText } from "./UiText.tsx";

/** Shows a day in one line with the sentence that names it; one ahead can be saved for a calendar. */
export function DayRow({ day: { entry, words } }: { day: DayLine }) {
  const { t, locale } = useTranslate();
  const { now, addToCalendar } = useFactActions();
  const { article } = useFactView().factbox;
  const { value, facts, isUnsure } = entry;
  const label = formatDay(value, locale, article.published);
  const full = formatDate(value, locale);
  const time = (
    <time dateTime={value} title={full}>
      {label}
    </time>
  );
  const ahead = facts.find((fact) => isCalendarDate(fact, article, now));
  const isSaid = `${label}\n${full}`.toLowerCase().includes(words.toLowerCase());
  return (
    <FactRow
      id={dayId(entry)}
      class="moment"
      places={facts}
      act={
        ahead && (
          <button
            type="button"
            class="act add-to-calendar"
            data-stop
            tabIndex={-1}
            aria-label={t("addDayToCalendar", full)}
            title={t("addDayToCalendar", full)}
            onClick={() => addToCalendar(ahead)}
          >
            <Icon name="calendar" />
          </button>
        )
      }
    >
      <UiText class="day">
        {isUnsure ? (
          <Phrase message="dateProbably" class="unsure">
            {time}
          </Phrase>
        ) : (
          time
        )}
      </UiText>
      <span class="words">{!isSaid && words}</span>
    </FactRow>
  );
}
