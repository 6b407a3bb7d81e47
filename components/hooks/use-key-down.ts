import { useLayoutEffect } from "preact/hooks";

/** Calls back for each key that is pressed without another one and that nothing else has acted on. */
export function useKeyDown(act: (event: KeyboardEvent) => void): void {
  // At once, not after the next paint: the key that closed a view may be followed by another.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey) act(event);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
}
