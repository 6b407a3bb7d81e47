import { useLayoutEffect } from "preact/hooks";

/** What each key does; null if nothing just now. Names are those of `KeyboardEvent.key`. */
export type PopupKeys = Readonly<Record<string, (() => void) | null>>;

/** Makes keys act wherever the focus is, but for fields. "Escape" always does; the others can be switched off. */
export function usePopupKeys(hasLetterKeys: boolean, keys: PopupKeys): void {
  function onKeyDown(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const isField = target instanceof HTMLElement && target.matches("input, select, textarea");
    const act = keys[key];
    if (!act || (key !== "Escape" && (isField || !hasLetterKeys))) return;
    event.preventDefault();
    act();
  }

  // At once, not after the next paint, so that no key is lost.
  useLayoutEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
}
