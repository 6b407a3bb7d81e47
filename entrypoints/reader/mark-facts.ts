import { linkFacts } from "../../utils/browser/pages/link-facts.ts";
import { createStoryView, type StoryView } from "../../utils/browser/pages/story-view.ts";
import type { FactMark } from "../../utils/reader/fact-marks.ts";
import type { Factbox } from "../../utils/types.ts";

/** Marks the facts in a story and links them with their rows; `open` is called with the words that are clicked. */
export function markFacts(
  { story, panel }: { story: Element; panel: Element },
  factbox: Factbox,
  open: (mark: FactMark) => void,
): { view: StoryView; end: () => void } {
  const view = createStoryView(story, factbox, window);
  return { view, end: linkFacts({ story, panel, view, open }) };
}
