import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";

type Props = {
  /** The id of its heading, which gets the focus when the view is shown. */
  id: string;
  heading: string;
  isShown?: boolean;
  close: () => void;
  children: ComponentChildren;
};

/** A view in the place of the facts, with a way back to them. */
export function ViewFrame({ id, heading, isShown = true, close, children }: Props) {
  const { t } = useTranslate();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isShown) title.current?.focus();
  }, [isShown]);
  return (
    <section class="view" aria-labelledby={id} hidden={!isShown}>
      <button type="button" class="link close-view" onClick={close}>
        <Icon name="back" /> {t("viewBack")}
      </button>
      <h2 id={id} ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
