import { t } from "../../utils/browser/i18n.ts";
import { openReader } from "../../utils/browser/pages/extension-pages.ts";
import { getArticleHtml } from "../../utils/browser/pages/read-tab.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { Factbox } from "../../utils/types.ts";
import { SILENCE_MS } from "./report-silence.ts";
import { pageGone } from "./use-factbox.ts";

/** Resolves to no HTML once a page counts as silent. */
const whenSilent = () => new Promise<string>((done) => setTimeout(() => done(""), SILENCE_MS));

/**
 * Opens a factbox in the reader, with its article's HTML from the tab; `report` is called with a failure in words.
 * Of a page that shows another text by now, or is silent, the reader shows what was read, without links and pictures.
 */
export async function readFactbox(factbox: Factbox, tabId: number, report: (words: string) => void): Promise<void> {
  try {
    const html = await Promise.race([getArticleHtml(tabId), whenSilent()]);
    if (html === null) return report(pageGone());
    await openReader({ ...factbox, article: { ...factbox.article, html } });
  } catch (error) {
    report(t("stateFailedHint", errorMessage(error)));
  }
}
