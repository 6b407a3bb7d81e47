import type { MessageKey, Say } from "../utils/summary/say.ts";
import { dateInWords } from "../utils/summary/when.ts";
import type { StoryEvent } from "../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";

const QUESTIONS = [
  ["who", "eventWho"],
  ["what", "eventWhat"],
  ["when", "eventWhen"],
  ["where", "eventWhere"],
] as const satisfies readonly (readonly [keyof StoryEvent, MessageKey])[];

/** The story in four phrases: who did what, when and where; questions without an answer are left out. */
export function Brief({ event, locale, jump, say }: { event: StoryEvent; locale: string; jump: Jump; say: Say }) {
  const known = QUESTIONS.filter(([question]) => event[question] !== null);
  if (!known.length) return null;
  return (
    <section class="facts facts-brief" aria-labelledby="heading-brief">
      <h2 id="heading-brief">{say("eventHeading")}</h2>
      <dl>
        {known.map(([question, key]) => {
          const answer = event[question];
          if (!answer) return null;
          const value = question === "when" ? event.when?.value : null;
          return (
            <div key={question}>
              <dt>{say(key)}</dt>
              <dd>
                <FactLink fact={answer} jump={jump} say={say} />
                {value && <span class="derived">{dateInWords(value, locale)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
