import { useKeyDown } from "../../components/hooks/use-key-down.ts";

/** Elements that the space bar presses. On the button that reads aloud it pauses, as elsewhere. */
const PRESSED_BY_SPACE = "button:not(#read-aloud), [role=button], summary, input, label";

/** Elements in which a letter is typed, or chooses something. */
const FIELDS = "input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]";

/**
 * Calls what belongs to a key when it is pressed alone, wherever the focus is but in a field. What returns false does
 * nothing with the key, which then does what it does in the browser. Letters and signs can be switched off, as WCAG
 * 2.1.4 asks.
 */
export function useKeys(hasLetterKeys: boolean, keys: Readonly<Record<string, () => unknown>>): void {
  useKeyDown((event) => {
    if (event.target instanceof Element && event.target.closest(FIELDS)) return;
    if (event.key === " " && event.target instanceof Element && event.target.closest(PRESSED_BY_SPACE)) return;
    if (!hasLetterKeys && event.key !== "Escape" && event.key !== " ") return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (act && act() !== false) event.preventDefault();
  });
}
