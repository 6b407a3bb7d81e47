import type { ComponentChildren } from "preact";
import { useTranslate } from "../hooks/use-translate.ts";

/** Before the click, while the page is read, after it, or when that failed. */
type ExampleState = "waiting" | "reading" | "read" | "failed";

type Props = {
  state: ExampleState;
  /** The number of things that are hidden in the page. */
  removed: number;
  /** The result of the last click on a fact, in words. */
  notice: string;
  click: () => void;
  putBack: () => void;
  /** The invented article, as a newspaper shows it. */
  page: ComponentChildren;
  /** The facts of the article; null before the click. */
  facts: ComponentChildren;
};

/** The example page: says what it is, has a button that does what the toolbar's does, and shows what came of it. */
export function Example({ state, removed, notice, click, putBack, page, facts }: Props) {
  const { t } = useTranslate();
  return (
    <>
      <header class="example-guide">
        <p>
          <strong>{t("exampleTitle")}</strong> {t("exampleHint")}
        </p>
        <button type="button" class="primary" id="example-click" disabled={state !== "waiting"} onClick={click}>
          <img src="/icon/48.png" alt="" /> {t("exampleClick")}
        </button>
        <p role="status" id="example-status">
          {state === "reading" && t("stateReading")}
          {state === "failed" && t("exampleFailed")}
          {state === "read" && (removed > 0 ? t.plural("removals", removed) : t("removalsNone"))}
        </p>
        {state === "read" && removed > 0 && (
          <button type="button" class="quiet" id="example-put-back" onClick={putBack}>
            {t("putBackAll")}
          </button>
        )}
      </header>
      <div class="example-columns">
        <main>{page}</main>
        {facts && (
          <aside class="example-facts" aria-label={t("readerFacts")}>
            {facts}
            <p class="notice" role="status" aria-live="polite">
              {notice}
            </p>
          </aside>
        )}
      </div>
    </>
  );
}
