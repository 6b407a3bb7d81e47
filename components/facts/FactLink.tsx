import type { ComponentChildren } from "preact";
import type { Translate } from "../../utils/summary/translate.ts";
import type { SpanWithText } from "../../utils/types.ts";

/** Shows a fact in the page. */
export type Jump = (fact: SpanWithText) => void;

/** A fact's words as a button that shows them in the page. */
export function FactLink({
  fact,
  jump,
  t,
  children,
}: {
  fact: SpanWithText;
  jump: Jump;
  t: Translate;
  children?: ComponentChildren;
}) {
  const label = fact.text.length > 80 ? `${fact.text.slice(0, 80)}…` : fact.text;
  return (
    <button type="button" class="fact" dir="auto" title={t("jumpTo", label)} onClick={() => jump(fact)}>
      {children ?? fact.text}
    </button>
  );
}
