import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";

const KINDS = [
  ["who", "markWho"],
  ["when", "markWhen"],
  ["figure", "markFigure"],
  ["said", "markSaid"],
] as const satisfies readonly (readonly [string, MessageKey])[];

type Props = { isOn: boolean; toggle: () => void };

/** Switches the marks of facts in the article, and says which line means what. */
export function MarkLegend({ isOn, toggle }: Props) {
  const { t } = useTranslate();
  return (
    <section class="mark-legend">
      <label>
        <input type="checkbox" checked={isOn} onChange={toggle} />
        {t("readerMarkFacts")}
      </label>
      <p>
        {KINDS.map(([kind, key]) => (
          <span key={kind} id={`legend-${kind}`} class={`fact-mark mark-${kind}`}>
            {t(key)}
          </span>
        ))}
      </p>
    </section>
  );
}
