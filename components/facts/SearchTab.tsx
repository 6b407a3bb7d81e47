import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { FactLists } from "../../utils/summary/fact-lists.ts";
import { countFacts, searchFacts } from "../../utils/summary/search-facts.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { DayRow } from "./DayRow.tsx";
import { FigureRow } from "./FigureRow.tsx";
import { PeopleTab } from "./PeopleTab.tsx";
import { VoiceQuotes } from "./QuotesTab.tsx";

type Props = {
  lists: FactLists;
  query: string;
  search: (query: string) => void;
  /** Is given the search field. */
  field: RefObject<HTMLInputElement | null>;
  /** True if the field takes the focus when it appears; then it becomes false. */
  wantsFocus: RefObject<boolean>;
};

/** Searches all facts, and shows those that contain the words. */
export function SearchTab({ lists, query, search, field, wantsFocus }: Props) {
  const { t } = useTranslate();
  useLayoutEffect(() => {
    if (wantsFocus.current) field.current?.focus();
    wantsFocus.current = false;
  }, []);
  const isEmpty = query.trim() === "";
  const found = isEmpty ? null : searchFacts(lists, query);
  const count = found ? countFacts(found) : 0;
  return (
    <>
      <input
        type="search"
        class="search-field"
        ref={field}
        value={query}
        aria-label={t("searchLabel")}
        placeholder={t("searchLabel")}
        dir="auto"
        data-stop
        tabIndex={-1}
        onInput={({ currentTarget }) => search(currentTarget.value)}
      />
      <p class="counts" role="status">
        {isEmpty ? "" : count === 0 ? t("searchNone") : t.plural("factsFound", count)}
      </p>
      {found && (
        <>
          {found.voices.map((voice) => (
            <VoiceQuotes key={`${voice.key} ${query}`} voice={voice} />
          ))}
          <PeopleTab groups={found.people} />
          {found.days.length > 0 && (
            <section>
              <h2>{t("datesHeading")}</h2>
              <ul class="rows">
                {found.days.map((day) => (
                  <DayRow key={day.entry.value} day={day} />
                ))}
              </ul>
            </section>
          )}
          {found.figures.length > 0 && (
            <section>
              <h2>{t("figuresHeading")}</h2>
              <ul class="rows">
                {found.figures.map((figure) => (
                  <FigureRow key={figure.equal[0].start} figure={figure} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  );
}
