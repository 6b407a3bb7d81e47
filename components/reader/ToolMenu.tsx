import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { IconName } from "../icons/Icon.tsx";
import { ToolButton } from "./ToolButton.tsx";

type Item = { id: string; label: string; act: () => void };
type Props = { id: string; icon: IconName; label: string; items: readonly Item[] };

/** Shows a button of the toolbar that opens a list of actions; it closes after one, with Escape, or elsewhere. */
export function ToolMenu({ id, icon, label, items }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const listId = `${id}-list`;

  function close(): void {
    setOpen(false);
    menu.current?.querySelector("button")?.focus();
  }

  useLayoutEffect(() => {
    if (!isOpen) return;
    const ended = new AbortController();
    const { signal } = ended;
    const closeElsewhere = ({ target }: Event) => {
      if (!(target instanceof Node) || !menu.current?.contains(target)) setOpen(false);
    };
    for (const type of ["pointerdown", "focusin"]) document.addEventListener(type, closeElsewhere, { signal });
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close();
    };
    document.addEventListener("keydown", closeByKey, { signal });
    return () => ended.abort();
  }, [isOpen]);

  return (
    <div class="tool-menu" ref={menu}>
      <ToolButton id={id} icon={icon} label={label} opens={{ id: listId, isOpen }} act={() => setOpen(!isOpen)} />
      <ul id={listId} class="menu" hidden={!isOpen}>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              id={item.id}
              onClick={() => {
                close();
                item.act();
              }}
            >
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
