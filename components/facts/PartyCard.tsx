import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { sentencesOf } from "../../utils/summary/date-lines.ts";
import type { FactLists } from "../../utils/summary/fact-lists.ts";
import type { Party, Span } from "../../utils/types.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";
import { DayRow } from "./DayRow.tsx";
import { FigureRow } from "./FigureRow.tsx";
import { Phrase } from "./Phrase.tsx";
import { VoiceQuotes } from "./QuotesTab.tsx";
import { Sentence } from "./Sentence.tsx";

type Props = { party: Party; lists: FactLists; close: () => void };

/** Shows everything about one party: its names, its mentions, what it says, and the facts of the same sentences. */
export function PartyCard({ party, lists, close }: Props) {
  const { t } = useTranslate();
  const { factbox } = useFactView();
  const { article, facts, sentences } = factbox;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // A card that is opened from elsewhere in the page leaves the focus there.
    const focused = document.activeElement;
    if (focused === document.body || heading.current?.closest(".panel")?.contains(focused)) heading.current?.focus();
  }, [party]);
  const voice = lists.voices.find(({ key }) => key === `party ${facts.parties.indexOf(party)}`);
  const own = new Set(party.mentions.flatMap((mention) => sentencesOf(sentences, mention)));
  const isNear = (span: Span) => sentencesOf(sentences, span).some((start) => own.has(start));
  const days = lists.days.filter(({ entry }) => entry.facts.some(isNear));
  const figures = lists.figures.filter(({ equal }) => equal.some(isNear));
  const words = { lang: article.language ?? undefined, dir: article.direction };
  const names = party.aliases.filter((alias) => alias !== party.name);
  return (
    <div class="card">
      <button type="button" class="link card-close" data-stop tabIndex={-1} onClick={close}>
        <Icon name="back" /> {t("tabPeople")}
      </button>
      <div class="card-head">
        <h2 ref={heading} tabIndex={-1} {...words}>
          {party.name}
        </h2>
        {party.role && (
          <p class="role" {...words}>
            {party.role}
          </p>
        )}
        {names.length > 0 && (
          <p class="names">
            <Phrase message="alsoNamed">
              <span {...words}>{names.join(" · ")}</span>
            </Phrase>
          </p>
        )}
      </div>
      <Mentions key={party.start} party={party} />
      {voice && (
        <>
          <h3>
            {t("cardSays")} <span class="count">{voice.quotes.length}</span>
          </h3>
          <VoiceQuotes voice={voice} hasHeading={false} />
        </>
      )}
      {days.length + figures.length > 0 && (
        <>
          <h3>{t("cardSameSentences")}</h3>
          <ul class="rows">
            {days.map((day) => (
              <DayRow key={day.entry.value} day={day} />
            ))}
            {figures.map((figure) => (
              <FigureRow key={figure.equal[0].start} figure={figure} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Shows one mention of a party in its sentence, and steps through all of them; the page shows the same one. */
function Mentions({ party }: { party: Party }) {
  const { t } = useTranslate();
  const { jump } = useFactActions();
  const { article } = useFactView().factbox;
  const [index, setIndex] = useState(0);
  const { mentions } = party;
  const mention = mentions[index] ?? party;
  function step(by: number): void {
    const next = (index + by + mentions.length) % mentions.length;
    const span = mentions[next];
    if (!span) return;
    setIndex(next);
    jump({ ...span, text: article.text.slice(span.start, span.end) });
  }
  return (
    <div class="mentions">
      <p class="steps">
        <span role="status">{t("mentionOf", index + 1, Math.max(1, mentions.length))}</span>
        {mentions.length > 1 && (
          <>
            <StepButton icon="previous" label={t("mentionPrevious")} onClick={() => step(-1)} />
            <StepButton icon="next" label={t("mentionNext")} onClick={() => step(1)} />
          </>
        )}
      </p>
      <Sentence span={mention} />
    </div>
  );
}

type StepProps = { icon: "previous" | "next"; label: string; onClick: () => void };

function StepButton({ icon, label, onClick }: StepProps) {
  return (
    <button type="button" class="act" data-stop tabIndex={-1} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
