import { locale, t } from "../../utils/browser/i18n.ts";
import { showFactsAsText, sourceLine } from "../../utils/reader/facts-as-text.ts";
import type { Factbox } from "../../utils/types.ts";

/** Shows in an element what is printed after the article: its facts as text, and where it is from. */
export function showPrintText(element: Element, factbox: Factbox): void {
  const context = { accessed: new Date().toISOString(), locale: locale(), t };
  const facts = document.createElement("div");
  showFactsAsText(facts, factbox, context, window);
  const source = document.createElement("p");
  source.className = "source";
  source.textContent = sourceLine(factbox, context);
  element.replaceChildren(facts, source);
}
