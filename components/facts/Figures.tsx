import { formatFigure, formatFigureInFull, groupEqual } from "../../utils/summary/format-figure.ts";
import { sentenceAround } from "../../utils/summary/sentence-context.ts";
import type { Figure, Span } from "../../utils/types.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { FactLink } from "./FactLink.tsx";
import { Section, toList } from "./Section.tsx";

const MAX_SENTENCE_CHARS = 150;

type Props = { figures: Figure[]; text: string; sentences: readonly Span[]; shown: readonly Figure[] };

/**
 * Shows the article's numbers, those that matter first, each once, with the sentence that names it first.
 * A number that the text shortens is written in full; one that is named more than once has its count.
 */
export function Figures({ figures, text, sentences, shown }: Props) {
  const { t, locale } = useTranslate();
  const rankOf = ([{ start }]: readonly [Figure, ...Figure[]]) => {
    const rank = shown.findIndex((figure) => figure.start === start);
    return rank < 0 ? shown.length : rank;
  };
  const entries = [...groupEqual(figures)]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((equal) => {
      const [figure] = equal;
      const full = formatFigureInFull(figure, locale);
      return (
        <li key={figure.start} class="figure">
          <strong dir="auto">{formatFigure(figure)}</strong>
          {full && (
            <span class="figure-full" dir="auto">
              {" "}
              = {full}
            </span>
          )}
          {equal.length > 1 && <span class="times-named"> ×{equal.length}</span>}
          <FactLink fact={figure}>{sentenceAround(text, sentences, figure, MAX_SENTENCE_CHARS)}</FactLink>
        </li>
      );
    });
  return (
    <Section id="figures" heading={t("figuresHeading")} entries={entries} shown={shown.length}>
      {toList}
    </Section>
  );
}
