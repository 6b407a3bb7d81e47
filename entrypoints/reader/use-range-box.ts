import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** The place of a range from top to bottom, in pixels from the top of the element that it is measured in. */
export type RangeBox = { top: number; height: number };

/** Follows where a range is in an element, also when the element changes its size; null without a range. */
export function useRangeBox(range: Range | null, element: RefObject<HTMLElement | null>): RangeBox | null {
  const [box, setBox] = useState<RangeBox | null>(null);
  useLayoutEffect(() => {
    const around = element.current;
    if (!range || !around) return setBox(null);
    const measure = () => {
      const { top, height } = range.getBoundingClientRect();
      setBox({ top: top - around.getBoundingClientRect().top, height });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    measure();
    return () => observer.disconnect();
  }, [range]);
  return box;
}
