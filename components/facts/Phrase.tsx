import type { ComponentChildren } from "preact";
import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { UiText } from "./UiText.tsx";

/** A private-use character, which no message has. */
const SLOT = "\uE000";

type Props = { message: MessageKey; class?: string | undefined; children: ComponentChildren };

/** Shows words of an article inside a sentence of the interface, where its message has `$1`. */
export function Phrase({ message, class: className, children }: Props) {
  const { t } = useTranslate();
  const [before, after] = t(message, SLOT).split(SLOT);
  return (
    <>
      {before && <UiText class={className}>{before}</UiText>}
      {children}
      {after && <UiText class={className}>{after}</UiText>}
    </>
  );
}
