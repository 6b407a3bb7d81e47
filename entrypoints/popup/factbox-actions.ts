import { locale, t } from "../../utils/browser/i18n.ts";
import { copyRendered } from "../../utils/browser/pages/clipboard.ts";
import { openReader } from "../../utils/browser/pages/extension-pages.ts";
import { getArticleHtml } from "../../utils/browser/pages/read-tab.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import { FORMAT_NAMES, type FormatId } from "../../utils/summary/format.ts";
import type { Factbox } from "../../utils/types.ts";
import { pageGone } from "./use-factbox.ts";

/** Copies a factbox in a format; `report` is called with the result in words. */
export async function copyFactbox(factbox: Factbox, id: FormatId, report: (words: string) => void): Promise<void> {
  try {
    report(await copyInFormat(factbox, id));
  } catch (error) {
    report(t("stateFailedHint", errorMessage(error)));
  }
}

/** Copies a factbox and returns the result in words. */
async function copyInFormat(factbox: Factbox, id: FormatId): Promise<string> {
  // Most readers copy nothing: what renders the formats is loaded when somebody does.
  const { formats } = await import("../../utils/summary/formats.ts");
  const format = formats.find((item) => item.id === id);
  const plain = formats.find((item) => item.id === "text");
  if (!format || !plain) return t("copyFailed");
  const context = { accessed: new Date().toISOString(), locale: locale(), t };
  const isCopied = await copyRendered(format, format.render(factbox, context), plain.render(factbox, context));
  return isCopied ? t("copied", t(FORMAT_NAMES[id])) : t("copyFailed");
}

/** Opens a factbox in the reader, with its article's HTML from the tab; `report` is called with a failure in words. */
export async function readFactbox(factbox: Factbox, tabId: number, report: (words: string) => void): Promise<void> {
  try {
    const html = await getArticleHtml(tabId);
    if (!html) return report(pageGone());
    await openReader({ ...factbox, article: { ...factbox.article, html } });
  } catch (error) {
    report(t("stateFailedHint", errorMessage(error)));
  }
}
