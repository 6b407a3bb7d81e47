import type { ComponentChildren } from "preact";
import { useTranslate } from "../hooks/use-translate.ts";

/** Shows words of the interface among those of an article, which may be in another language. */
export function UiText({ class: className, children }: { class?: string | undefined; children: ComponentChildren }) {
  const { locale } = useTranslate();
  return (
    <span class={className ? `ui-text ${className}` : "ui-text"} lang={locale}>
      {children}
    </span>
  );
}
