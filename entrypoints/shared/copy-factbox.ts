import { locale, t } from "../../utils/browser/i18n.ts";
import { copyRendered } from "../../utils/browser/pages/clipboard.ts";
import { copyChoices } from "../../utils/browser/settings.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import { FORMAT_NAMES, type Format, type FormatId } from "../../utils/summary/format.ts";
import type { Factbox } from "../../utils/types.ts";

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
  const choices = await copyChoices.get();
  const rendered = ({ render }: Format) => render(factbox, context, choices);
  const isCopied = await copyRendered(format, rendered(format), rendered(plain));
  return isCopied ? t("copied", t(FORMAT_NAMES[id])) : t("copyFailed");
}
