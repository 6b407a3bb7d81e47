import { type ComponentChild, render } from "preact";
import { TranslateProvider } from "../../components/hooks/use-translate.ts";
import { locale, t } from "../../utils/browser/i18n.ts";

/** Renders an extension page in the browser's language. */
export function renderPage(title: string, page: ComponentChild): void {
  document.documentElement.lang = locale();
  document.title = title;
  const root = document.getElementById("root");
  if (root) render(<TranslateProvider value={{ t, locale: locale() }}>{page}</TranslateProvider>, root);
}
