import { Fragment } from "preact";
import { formatDate } from "../../utils/summary/timeline.ts";
import type { MessageKey } from "../../utils/summary/translate.ts";
import type { SpanWithText } from "../../utils/types.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { FactDetail } from "./FactDetail.tsx";
import { useFact } from "./use-fact.ts";

const KINDS = { who: "kindWho", when: "kindWhen", where: "kindWhere" } as const satisfies Record<string, MessageKey>;

/** Shows the sentence that reports the event, whole, with who, when and where underlined: a button each. */
export function Lead({ lead }: { lead: SpanWithText }) {
  const { locale } = useTranslate();
  const { article, facts } = useFactView().factbox;
  const { who, when, where } = facts.event;
  const marked = [
    { kind: "who" as const, span: who },
    // The place of an inferred day is the verb, which says nothing of it.
    { kind: "when" as const, span: when?.inferred ? null : when },
    { kind: "where" as const, span: where },
  ]
    .flatMap(({ kind, span }) => (span && span.start >= lead.start && span.end <= lead.end ? { kind, ...span } : []))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
  return (
    <>
      <p class="lead" lang={article.language ?? undefined} dir={article.direction}>
        {marked.map((fact, index) => (
          <Fragment key={fact.start}>
            {article.text.slice(marked[index - 1]?.end ?? lead.start, fact.start)}
            <MarkedWords {...fact} />
          </Fragment>
        ))}
        {article.text.slice(marked.at(-1)?.end ?? lead.start, lead.end)}
      </p>
      {marked.map(({ kind, start, end }) => (
        <FactDetail
          key={start}
          id={`lead ${start}`}
          places={[{ start, end }]}
          hasSentence={false}
          note={kind === "when" && when?.value && formatDate(when.value, locale)}
        />
      ))}
    </>
  );
}

function MarkedWords({ kind, start, end, text }: SpanWithText & { kind: keyof typeof KINDS }) {
  const { t } = useTranslate();
  const { isChosen, choose, onKeyDown } = useFact({ id: `lead ${start}`, places: [{ start, end }] });
  return (
    <button
      type="button"
      class={`fact mark-${kind}`}
      data-stop
      data-start={start}
      data-end={end}
      tabIndex={-1}
      aria-label={t(KINDS[kind], text)}
      aria-expanded={isChosen}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
}
