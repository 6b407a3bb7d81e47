import type { DayLine } from "../../utils/summary/fact-lists.ts";
import { formatMoment } from "../../utils/summary/timeline.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { DayRow } from "./DayRow.tsx";
import { UiText } from "./UiText.tsx";

/** Shows when the article was published and updated, and the days that it names, one line each. */
export function DatesTab({ days }: { days: readonly DayLine[] }) {
  const { t, locale } = useTranslate();
  const { published, modified, conflictingDate } = useFactView().factbox.article;
  const isUpdated = modified !== null && modified.slice(0, 10) !== published?.slice(0, 10);
  return (
    <>
      <p class="counts">
        {published && (
          <span>
            <UiText>{t("publishedOn", formatMoment(published, locale))}</UiText>
          </span>
        )}
        {isUpdated && (
          <span>
            <UiText>{t("updatedOn", formatMoment(modified, locale))}</UiText>
          </span>
        )}
        {conflictingDate && (
          <span>
            <UiText>{t("conflictingDate", formatMoment(conflictingDate, locale))}</UiText>
          </span>
        )}
      </p>
      <ul class="rows">
        {days.map((day) => (
          <DayRow key={day.entry.value} day={day} />
        ))}
      </ul>
    </>
  );
}
