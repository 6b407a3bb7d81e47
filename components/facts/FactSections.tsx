import type { Translate } from "../../utils/summary/translate.ts";
import type { Factbox } from "../../utils/types.ts";
import { Brief } from "./Brief.tsx";
import type { Jump } from "./FactLink.tsx";
import { Figures } from "./Figures.tsx";
import { Parties } from "./Parties.tsx";
import { type CopyQuote, Quotes } from "./Quotes.tsx";
import { type Calendar, Timeline } from "./Timeline.tsx";

/** All facts of an article, or in words that there are none. */
export function FactSections({
  factbox,
  locale,
  calendar,
  jump,
  copyQuote,
  t,
}: {
  factbox: Factbox;
  locale: string;
  calendar: Calendar;
  jump: Jump;
  copyQuote: CopyQuote;
  t: Translate;
}) {
  const { article, facts } = factbox;
  const { event, dates, parties, quotes, figures } = facts;
  const some =
    dates.length + parties.length + quotes.length + figures.length > 0 ||
    Object.values(event).some((answer) => answer !== null);
  if (!some) return <p class="facts-none">{t("noFacts")}</p>;
  return (
    <>
      <Brief event={event} dates={dates} locale={locale} jump={jump} t={t} />
      <Quotes quotes={quotes} parties={parties} jump={jump} copyQuote={copyQuote} t={t} />
      <Parties parties={parties} text={article.text} jump={jump} t={t} />
      <Timeline dates={dates} article={article} locale={locale} calendar={calendar} jump={jump} t={t} />
      <Figures figures={figures} text={article.text} locale={locale} jump={jump} t={t} />
    </>
  );
}
