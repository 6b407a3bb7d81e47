import { countCharsRead } from "../../utils/shared/count-chars-read.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import type { PopupState } from "./popup-state.ts";

/** The heading of each state's words; the hint below it has the same key with "Hint" behind it. */
const TITLES = {
  "not-an-article": "stateNotAnArticle",
  "no-access": "stateNoAccess",
  "closed-page": "stateClosedPage",
  refused: "stateRefused",
  gone: "stateGone",
  limited: "stateLimited",
  "partly-read": "statePartlyRead",
  "engine-failed": "stateEngineFailed",
  failed: "stateFailed",
} as const satisfies Record<Exclude<PopupState["name"], "facts" | "reading">, string>;

/**
 * Says what came of reading the page; nothing if a language model found all facts that there are. While the page is
 * read, the status line says so. `readAnyway` reads a page that is taken for no article.
 */
export function StateMessage({ state, readAnyway }: { state: PopupState; readAnyway: () => void }) {
  const { t, locale } = useTranslate();
  const withoutModel = "withoutModel" in state ? state.withoutModel : null;
  // Where an article is shown, its title is the popup's heading.
  const Title = "factbox" in state ? "p" : "h1";
  const modelError = "modelError" in state ? state.modelError : null;
  return (
    <>
      {state.wasLoading && (
        <div class="state state-was-loading" role="status">
          <Title class="state-title">{t("stateWasLoading")}</Title>
          <p class="state-hint">{t("stateWasLoadingHint")}</p>
        </div>
      )}
      {state.name !== "facts" && state.name !== "reading" && (
        <PageStateMessage state={state} name={state.name} Title={Title} readAnyway={readAnyway} />
      )}
      {"readAnyway" in state && state.readAnyway && (
        <p class="state state-read-anyway" role="status">
          {t("stateReadAnyway")}
        </p>
      )}
      {modelError && (
        <div class="state state-model-failed" role="status">
          <p class="state-title">{t("stateModelFailed")}</p>
          <p class="state-hint">{t("stateModelFailedHint", modelError)}</p>
        </div>
      )}
      {withoutModel && (
        <p class="state state-simpler-rules" role="status">
          {t("stateSimplerRules", new Intl.DisplayNames(locale, { type: "language" }).of(withoutModel) ?? withoutModel)}
        </p>
      )}
    </>
  );
}

type PageStateProps = { state: PopupState; name: keyof typeof TITLES; Title: "p" | "h1"; readAnyway: () => void };

function PageStateMessage({ state, name, Title, readAnyway }: PageStateProps) {
  const { t } = useTranslate();
  const title = TITLES[name];
  // Its story may be still to come.
  const isUnsure = state.name === "not-an-article" && state.wasLoading;
  return (
    <div class={`state state-${name}`} role="status">
      {!isUnsure && (
        <>
          <Title class="state-title">
            {title === "statePartlyRead"
              ? "factbox" in state && t.plural(title, countCharsRead(state.factbox.article.text))
              : t(title)}
          </Title>
          {state.name === "not-an-article" && state.reason && <p class="state-reason">{t(state.reason)}</p>}
          <p class="state-hint">{t(`${title}Hint`, "detail" in state ? state.detail : "")}</p>
        </>
      )}
      {state.name === "not-an-article" && state.hasText && (
        <button type="button" class="plain" id="read-anyway" onClick={readAnyway}>
          {t("readAnyway")}
        </button>
      )}
    </div>
  );
}
