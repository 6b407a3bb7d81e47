import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";

/** What the menu in the popup's header opens. */
type HeaderActions = { openOptions: () => void; showShortcuts: () => void; showAbout: () => void };

const ITEMS = [
  { id: "open-options", label: "openOptions", action: "openOptions" },
  { id: "show-shortcuts", label: "shortcutsHeading", action: "showShortcuts" },
  { id: "show-about", label: "aboutHeading", action: "showAbout" },
] as const satisfies { id: string; label: MessageKey; action: keyof HeaderActions }[];

type Props = {
  actions: HeaderActions;
  /** Keeps the popup's content open beside the page; null where that cannot be done. */
  keepOpen: (() => void) | null;
};

/** The buttons at the end of the popup's header: one that keeps it open, and a menu with what is seldom needed. */
export function HeaderTools({ actions, keepOpen }: Props) {
  const { t } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const tools = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (!isOpen) return;
    const onPointer = ({ target }: Event) => {
      if (!(target instanceof Node) || !tools.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, [isOpen]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  }

  return (
    <nav class="tools" aria-label={t("moreLabel")} ref={tools} onKeyDown={onKeyDown}>
      {keepOpen && (
        <button
          type="button"
          class="tool"
          id="keep-open"
          aria-label={t("keepOpen")}
          title={t("keepOpen")}
          onClick={keepOpen}
        >
          <Icon name="panel" />
        </button>
      )}
      <button
        type="button"
        class="tool"
        id="more"
        ref={button}
        aria-label={t("moreLabel")}
        title={t("moreLabel")}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <ul class="menu">
          {ITEMS.map(({ id, label, action }) => (
            <li key={id}>
              <button
                type="button"
                id={id}
                onClick={() => {
                  setOpen(false);
                  actions[action]();
                }}
              >
                {t(label)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
