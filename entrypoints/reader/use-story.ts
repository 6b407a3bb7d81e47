import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { showSanitised } from "../../utils/article/sanitise.ts";
import { linkFacts } from "../../utils/browser/pages/link-facts.ts";
import { createStoryView, type StoryView } from "../../utils/browser/pages/story-view.ts";
import type { FactMark } from "../../utils/reader/fact-marks.ts";
import type { Factbox, Span } from "../../utils/types.ts";
import { pictureLabel } from "./picture-label.ts";

/** The shown article. */
export type Story = {
  /** The elements of the story and of its factbox. */
  story: RefObject<HTMLDivElement | null>;
  panel: RefObject<HTMLElement | null>;
  view: RefObject<StoryView | null>;
  /** The range of the sentence that was chosen last; null until then. */
  sentence: Range | null;
  /** Marks words in the article and scrolls to them; false if the article does not show them. */
  choose: (words: Span) => boolean;
};

/** Shows an article with its facts marked, or with plain words. `open` is called with the words that are clicked. */
export function useStory(factbox: Factbox, hasMarks: boolean, open: (mark: FactMark) => void): Story {
  const story = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const view = useRef<StoryView>(null);
  const latest = useRef(open);
  latest.current = open;
  const [sentence, setSentence] = useState<Range | null>(null);

  useLayoutEffect(() => {
    const [element, facts] = [story.current, panel.current];
    if (!element || !facts) return;
    showSanitised(element, factbox.article.html, window, pictureLabel);
    const shown = createStoryView(element, factbox, window);
    view.current = shown;
    return linkFacts({ story: element, panel: facts, view: shown, open: (mark) => latest.current(mark) });
  }, [factbox]);

  useEffect(() => view.current?.showMarks(hasMarks), [factbox, hasMarks]);

  function choose(words: Span): boolean {
    const range = view.current?.choose(words) ?? null;
    setSentence(range);
    return range !== null;
  }

  return { story, panel, view, sentence, choose };
}
