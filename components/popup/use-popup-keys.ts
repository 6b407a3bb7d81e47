import { useKeyDown } from "../hooks/use-key-down.ts";

/** What each key does; null if nothing just now. Names are those of `KeyboardEvent.key`. */
export type PopupKeys = Readonly<Record<string, (() => void) | null>>;

/** Makes keys act wherever the focus is, but for fields. "Escape" always does; the others can be switched off. */
export function usePopupKeys(hasLetterKeys: boolean, keys: PopupKeys): void {
  useKeyDown((event) => {
    const { key, target } = event;
    const isField = target instanceof HTMLElement && target.matches("input, select, textarea");
    const act = keys[key];
    if (!act || (key !== "Escape" && (isField || !hasLetterKeys))) return;
    event.preventDefault();
    act();
  });
}
