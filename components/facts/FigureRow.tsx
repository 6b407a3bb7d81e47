import { figureId } from "../../utils/summary/fact-ids.ts";
import type { FigureLine } from "../../utils/summary/fact-lists.ts";
import { formatFigureInFull } from "../../utils/summary/format-figure.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { FactRow } from "./FactRow.tsx";

/** Shows a figure: its number, and what it counts. The chosen one is written in full if the article shortens it. */
export function FigureRow({ figure: { equal, value, counted } }: { figure: FigureLine }) {
  const { locale } = useTranslate();
  const [first] = equal;
  const full = formatFigureInFull(first, locale);
  return (
    <FactRow id={figureId(equal)} class="figure" places={equal} note={full && `= ${full}`}>
      <span class="value">{value}</span> <span class="words">{counted}</span>
    </FactRow>
  );
}
