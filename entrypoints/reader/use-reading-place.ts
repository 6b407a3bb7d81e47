import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { findReadingPlace, type Heading, listHeadings, type ReadingPlace } from "../../utils/reader/headings.ts";
import type { Factbox } from "../../utils/types.ts";

/** Returns the headings of a story, where the reader is in it, and a function that goes to a heading. */
export function useReadingPlace(
  story: RefObject<HTMLElement | null>,
  factbox: Factbox,
): { headings: Heading[]; place: ReadingPlace; go: (index: number) => void } {
  const [headings, setHeadings] = useState<Heading[]>([]);
  const [place, setPlace] = useState<ReadingPlace>({ heading: -1, percent: 0 });

  useEffect(() => {
    const element = story.current;
    if (!element) return;
    const found = listHeadings(element);
    setHeadings(found);
    let isWaiting = false;
    const update = () => {
      isWaiting = false;
      const barHeight = document.querySelector(".toolbar")?.getBoundingClientRect().height ?? 0;
      const next = findReadingPlace(element, found, window, barHeight);
      // The page is drawn again only if something that is shown has changed.
      setPlace((last) => (last.heading === next.heading && last.percent === next.percent ? last : next));
    };
    const wait = () => {
      if (!isWaiting) requestAnimationFrame(update);
      isWaiting = true;
    };
    const observer = new ResizeObserver(wait);
    observer.observe(element);
    document.addEventListener("scroll", wait, { passive: true });
    update();
    return () => {
      observer.disconnect();
      document.removeEventListener("scroll", wait);
    };
  }, [factbox]);

  function go(index: number): void {
    const heading = headings[index]?.element;
    const reducesMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
    heading?.scrollIntoView({ block: "start", behavior: reducesMotion ? "auto" : "smooth" });
    // The next press of Tab goes on from there.
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }

  return { headings, place, go };
}
