import { formatDate, isInferred } from "../../utils/summary/timeline.ts";
import type { MessageKey } from "../../utils/summary/translate.ts";
import type { DateFact, StoryEvent } from "../../utils/types.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { FactLink } from "./FactLink.tsx";

const QUESTIONS = [
  ["who", "eventWho"],
  ["what", "eventWhat"],
  ["when", "eventWhen"],
  ["where", "eventWhere"],
] as const satisfies readonly (readonly [keyof StoryEvent, MessageKey])[];

type Props = { event: StoryEvent; dates: readonly DateFact[] };

/** Shows the story in four phrases: who did what, when and where. Questions without an answer are left out. */
export function Brief({ event, dates }: Props) {
  const { t, locale } = useTranslate();
  const answered = QUESTIONS.filter(([question]) => event[question] !== null);
  if (!answered.length) return null;
  const fact = dates.find(({ start }) => start === event.when?.start);
  const isProbable = event.when?.inferred === true || (fact !== undefined && isInferred(fact));
  const formatDay = (value: string) => {
    const day = formatDate(value, locale);
    return isProbable ? t("dateProbably", day) : day;
  };
  return (
    <section class="facts facts-brief" aria-labelledby="heading-brief">
      <h2 id="heading-brief">{t("eventHeading")}</h2>
      <dl>
        {answered.map(([question, key]) => {
          const answer = event[question];
          if (!answer) return null;
          const day = question === "when" && event.when?.value ? formatDay(event.when.value) : null;
          // The place of an inferred day is the verb, which says nothing of it.
          const isVerb = question === "when" && event.when?.inferred === true;
          return (
            <div key={question}>
              <dt>{t(key)}</dt>
              <dd>
                <FactLink fact={answer}>{isVerb ? day : undefined}</FactLink>
                {day && !isVerb && <span class="derived">{day}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
