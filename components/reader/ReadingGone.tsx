import { useTranslate } from "../hooks/use-translate.ts";

/** Says that an article is no longer kept, and how to read it again. */
export function ReadingGone() {
  const { t } = useTranslate();
  return (
    <main class="page">
      <h1>{t("readerTitle")}</h1>
      <p>{t("readerGone")}</p>
      <p class="hint">{t("readerGoneHint", t("openReader"))}</p>
    </main>
  );
}
