import { useEffect } from "preact/hooks";

/** Elements in which a letter is typed, or chooses something. */
const FIELDS = "input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]";

/**
 * Calls what belongs to a key when it is pressed alone, wherever the focus is but in a field. What returns false does
 * nothing with the key, which then does what it does in the browser.
 */
export function useKeys(keys: Readonly<Record<string, () => unknown>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (act && act() !== false) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
}
