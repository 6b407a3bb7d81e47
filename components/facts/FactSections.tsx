import { listedParties } from "../../utils/summary/select-facts.ts";
import type { Factbox } from "../../utils/types.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Brief } from "./Brief.tsx";
import { Figures } from "./Figures.tsx";
import { Parties } from "./Parties.tsx";
import { Quotes } from "./Quotes.tsx";
import { Timeline } from "./Timeline.tsx";

/** Shows all facts of an article; says if there are none, or if the engine failed to find them. */
export function FactSections({ factbox: { article, facts, factsError, sentences } }: { factbox: Factbox }) {
  const { t } = useTranslate();
  if (factsError !== null) return <p class="facts-none">{t("stateEngineFailed")}</p>;
  const { event, dates, parties, quotes, figures } = facts;
  const hasFacts =
    dates.length + parties.length + quotes.length + figures.length > 0 ||
    Object.values(event).some((answer) => answer !== null);
  if (!hasFacts) return <p class="facts-none">{t("noFacts")}</p>;
  return (
    <>
      <Brief event={event} dates={dates} />
      <Quotes quotes={quotes} parties={parties} />
      <Parties parties={listedParties(parties)} text={article.text} />
      <Timeline dates={dates} article={article} sentences={sentences} />
      <Figures figures={figures} text={article.text} sentences={sentences} />
    </>
  );
}
