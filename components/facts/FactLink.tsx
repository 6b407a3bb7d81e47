import type { ComponentChildren } from "preact";
import type { SpanWithText } from "../../utils/types.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useTranslate } from "../hooks/use-translate.ts";

const MAX_LABEL_CHARS = 80;

/** Shows a fact's words, or its children, as a button that shows them in the page. */
export function FactLink({ fact, children }: { fact: SpanWithText; children?: ComponentChildren }) {
  const { t } = useTranslate();
  const { jump, language } = useFactActions();
  const label = fact.text.length > MAX_LABEL_CHARS ? `${fact.text.slice(0, MAX_LABEL_CHARS)}…` : fact.text;
  return (
    <button
      type="button"
      class="fact"
      lang={language ?? undefined}
      dir="auto"
      title={t("jumpTo", label)}
      onClick={() => jump(fact)}
    >
      {children ?? fact.text}
    </button>
  );
}
