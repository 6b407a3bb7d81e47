import { splitSentences } from "../../utils/facts/text/sentences.ts";
import { formatFigure, formatFigureInFull, groupEqual } from "../../utils/summary/format-figure.ts";
import { sentenceAround } from "../../utils/summary/sentence-context.ts";
import type { Translate } from "../../utils/summary/translate.ts";
import type { Figure } from "../../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";
import { Section, toList } from "./Section.tsx";

type Props = { figures: Figure[]; text: string; locale: string; jump: Jump; t: Translate };

/** The article's numbers, each once, with its value in full where the words shorten it, how often it is named, and the sentence that names it first. */
export function Figures({ figures, text, locale, jump, t }: Props) {
  const sentences = splitSentences(text);
  const entries = groupEqual(figures).map((same) => {
    const [figure] = same;
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
        {same.length > 1 && <span class="times-named"> ×{same.length}</span>}
        <FactLink fact={figure} jump={jump} t={t}>
          {sentenceAround(text, sentences, figure, 100)}
        </FactLink>
      </li>
    );
  });
  return (
    <Section id="figures" heading={t("figuresHeading")} entries={entries} shown={4} t={t}>
      {toList}
    </Section>
  );
}
