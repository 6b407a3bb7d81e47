import { splitSentences } from "../utils/facts/sentences.ts";
import { sentenceAt } from "../utils/summary/outline.ts";
import type { Say } from "../utils/summary/say.ts";
import { dateInWords, timeline } from "../utils/summary/when.ts";
import type { DateFact } from "../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";
import { asList, Section } from "./Section.tsx";

type Props = { dates: DateFact[]; text: string; published: string | null; locale: string; jump: Jump; say: Say };

/** The article's dates on a line, earliest first, each with the sentence that names it; the day of publication is marked. */
export function Timeline({ dates, text, published, locale, jump, say }: Props) {
  const sentences = splitSentences(text);
  const entries = timeline(dates).map(({ value, facts }) => {
    const [first] = facts;
    if (!first) return null;
    const context = sentenceAt(text, sentences, first, 130);
    return (
      <li key={value} class={published?.startsWith(value) ? "moment moment-published" : "moment"}>
        <time dateTime={value}>{dateInWords(value, locale)}</time>
        {facts.length > 1 && <span class="times-named"> ×{facts.length}</span>}
        <FactLink fact={first} jump={jump} say={say}>
          {context || first.text}
        </FactLink>
      </li>
    );
  });
  return (
    <Section id="dates" heading={say("datesHeading")} entries={entries} shown={6} say={say}>
      {asList}
    </Section>
  );
}
