import { useLayoutEffect } from "preact/hooks";

/** The name of the mark in the page's timeline (User Timing) that says when the facts were first painted. */
const PAINTED = "factbox-painted";

/** Sets the mark once facts are shown; `npm run bench -- popup` reads it. */
export function usePaintMark(areShown: boolean): void {
  useLayoutEffect(() => {
    // The second frame begins after the first is painted.
    if (areShown) requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(PAINTED)));
  }, [areShown]);
}
