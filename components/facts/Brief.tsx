import { formatDate, isInferred } from "../../utils/summary/timeline.ts";
import type { MessageKey, Translate } from "../../utils/summary/translate.ts";
import type { DateFact, StoryEvent } from "../../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";

const QUESTIONS = [
  ["who", "eventWho"],
  ["what", "eventWhat"],
  ["when", "eventWhen"],
  ["where", "eventWhere"],
] as const satisfies readonly (readonly [keyof StoryEvent, MessageKey])[];

type Props = { event: StoryEvent; dates: readonly DateFact[]; locale: string; jump: Jump; t: Translate };

/** The story in four phrases: who did what, when and where; questions without an answer are left out. */
export function Brief({ event, dates, locale, jump, t }: Props) {
  const known = QUESTIONS.filter(([question]) => event[question] !== null);
  if (!known.length) return null;
  const fact = dates.find(({ start }) => start === event.when?.start);
  const inWords = (value: string) => {
    const day = formatDate(value, locale);
    return fact && isInferred(fact) ? t("dateProbably", day) : day;
  };
  return (
    <section class="facts facts-brief" aria-labelledby="heading-brief">
      <h2 id="heading-brief">{t("eventHeading")}</h2>
      <dl>
        {known.map(([question, key]) => {
          const answer = event[question];
          if (!answer) return null;
          const value = question === "when" ? event.when?.value : null;
          return (
            <div key={question}>
              <dt>{t(key)}</dt>
              <dd>
                <FactLink fact={answer} jump={jump} t={t} />
                {value && <span class="derived">{inWords(value)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
