import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** The attribute of what the arrow keys reach; its elements are rendered with `tabIndex={-1}`. */
const STOP = "[data-stop]";
const ROW = ".row";

const stopsHave = (stops: readonly Element[], element: Element | null) => stops.some((stop) => stop === element);

/** Moves the focus among the stops of a container: to the next, the previous, the first or the last one. */
export type MoveFocus = (where: "next" | "previous" | "first" | "last") => void;

/**
 * Makes the stops in a container one stop of the Tab key (roving tabindex, ARIA Authoring Practices): the one that had
 * the focus last, else the first.
 */
export function useRovingFocus(container: RefObject<HTMLElement | null>): MoveFocus {
  const stopsIn = () => [...(container.current?.querySelectorAll<HTMLElement>(STOP) ?? [])];

  // Before the next key can come; at each rendering, since the container and its stops may be new ones.
  useLayoutEffect(() => {
    const makeCurrent = (stops: readonly HTMLElement[], current: HTMLElement | undefined) => {
      for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
    };
    const onFocus = ({ target }: FocusEvent) => {
      const stops = stopsIn();
      if (target instanceof HTMLElement && stops.includes(target)) makeCurrent(stops, target);
    };
    const found = stopsIn();
    makeCurrent(found, found.find((stop) => stop.tabIndex === 0) ?? found[0]);
    const element = container.current;
    element?.addEventListener("focusin", onFocus);
    return () => element?.removeEventListener("focusin", onFocus);
  });

  return (where) => {
    const stops = stopsIn();
    const focused = document.activeElement;
    // From the acts of a chosen fact, the next stop is that of the fact below.
    const row = focused?.closest(ROW);
    const index = stops.findIndex((stop) => stop === focused || (!stopsHave(stops, focused) && row?.contains(stop)));
    const target = {
      next: index < 0 ? 0 : Math.min(index + 1, stops.length - 1),
      previous: index < 0 ? stops.length - 1 : Math.max(index - 1, 0),
      first: 0,
      last: stops.length - 1,
    }[where];
    stops[target]?.focus();
  };
}
