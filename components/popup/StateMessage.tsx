import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import type { PopupState } from "./popup-state.ts";

const MESSAGES: Record<Exclude<PopupState["name"], "facts">, { title: MessageKey; hint: MessageKey | null }> = {
  reading: { title: "stateReading", hint: null },
  "not-an-article": { title: "stateNotAnArticle", hint: "stateNotAnArticleHint" },
  "closed-page": { title: "stateClosedPage", hint: "stateClosedPageHint" },
  limited: { title: "stateLimited", hint: "stateLimitedHint" },
  "partly-read": { title: "statePartlyRead", hint: "statePartlyReadHint" },
  failed: { title: "stateFailed", hint: "stateFailedHint" },
};

/** Says what came of reading the page; nothing where all facts are shown. */
export function StateMessage({ state }: { state: PopupState }) {
  const { t } = useTranslate();
  if (state.name === "facts") return null;
  const { title, hint } = MESSAGES[state.name];
  // Where an article is shown, its title is the popup's heading.
  const Title = "factbox" in state ? "p" : "h1";
  return (
    <div class={`state state-${state.name}`} role="status">
      <Title class="state-title">{t(title)}</Title>
      {state.name === "not-an-article" && state.reason && <p class="state-reason">{t(state.reason)}</p>}
      {hint && <p class="state-hint">{t(hint, state.name === "failed" ? state.detail : "")}</p>}
    </div>
  );
}
