import { listedParties, selectFacts } from "../../utils/summary/select-facts.ts";
import { FIRST_VIEW } from "../../utils/summary/selection-limits.ts";
import type { Factbox } from "../../utils/types.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Brief } from "./Brief.tsx";
import { Figures } from "./Figures.tsx";
import { Parties } from "./Parties.tsx";
import { Quotes } from "./Quotes.tsx";
import { Timeline } from "./Timeline.tsx";

/** Shows all facts of an article; says if there are none, or if the engine failed to find them. */
export function FactSections({ factbox }: { factbox: Factbox }) {
  const { t } = useTranslate();
  const { facts, factsError } = factbox;
  if (factsError !== null) return <p class="facts-none">{t("stateEngineFailed")}</p>;
  const { event, dates, parties, quotes, figures } = facts;
  const hasFacts =
    dates.length + parties.length + quotes.length + figures.length > 0 ||
    Object.values(event).some((answer) => answer !== null);
  if (!hasFacts) return <p class="facts-none">{t("noFacts")}</p>;
  return <Sections factbox={factbox} />;
}

function Sections({ factbox }: { factbox: Factbox }) {
  const { now } = useFactActions();
  const { article, facts, sentences } = factbox;
  const { event, dates, parties, quotes, figures } = facts;
  const first = selectFacts(factbox, FIRST_VIEW, now);
  return (
    <>
      <Brief event={event} dates={dates} />
      <Quotes quotes={quotes} parties={parties} voices={first.voices} />
      <Parties parties={listedParties(parties)} text={article.text} shown={first.parties} />
      <Timeline dates={dates} article={article} sentences={sentences} moments={first.moments} />
      <Figures figures={figures} text={article.text} sentences={sentences} shown={first.figures} />
    </>
  );
}
