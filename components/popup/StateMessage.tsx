import type { MessageKey, Translate } from "../../utils/summary/translate.ts";
import type { PopupState } from "./popup-state.ts";

const WORDS: Record<Exclude<PopupState["name"], "facts">, { title: MessageKey; hint: MessageKey | null }> = {
  reading: { title: "stateReading", hint: null },
  "not-an-article": { title: "stateNotAnArticle", hint: "stateNotAnArticleHint" },
  "closed-page": { title: "stateClosedPage", hint: "stateClosedPageHint" },
  limited: { title: "stateLimited", hint: "stateLimitedHint" },
  "partly-read": { title: "statePartlyRead", hint: "statePartlyReadHint" },
  failed: { title: "stateFailed", hint: "stateFailedHint" },
};

/** Says in words what came of reading the page, where that is anything but its facts. */
export function StateMessage({ state, t }: { state: PopupState; t: Translate }) {
  if (state.name === "facts") return null;
  const { title, hint } = WORDS[state.name];
  const standsAlone = !("factbox" in state);
  const Title = standsAlone ? "h1" : "p";
  return (
    <div class={`state state-${state.name}`} role="status">
      <Title class="state-title">{t(title)}</Title>
      {state.name === "not-an-article" && state.reason && <p class="state-reason">{t(state.reason)}</p>}
      {hint && <p class="state-hint">{t(hint, state.name === "failed" ? state.detail : "")}</p>}
    </div>
  );
}
