import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { showSanitised } from "../../utils/article/sanitise.ts";
import type { StoryView } from "../../utils/browser/pages/story-view.ts";
import type { FactMark } from "../../utils/reader/fact-marks.ts";
import type { Factbox, Span } from "../../utils/types.ts";
import { pictureLabel } from "./picture-label.ts";

/** Sanitises hostile HTML and shows it in an element. */
export type ShowSanitised = typeof showSanitised;

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
export function useStory(
  factbox: Factbox,
  showHtml: ShowSanitised,
  hasMarks: boolean,
  open: (mark: FactMark) => void,
): Story {
  const story = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const view = useRef<StoryView>(null);
  const latest = useRef(open);
  latest.current = open;
  const [isMarked, setMarked] = useState(false);
  const [sentence, setSentence] = useState<Range | null>(null);

  useLayoutEffect(() => {
    const [element, facts] = [story.current, panel.current];
    if (!element || !facts) return;
    showHtml(element, factbox.article.html, window, pictureLabel);
    const ended = new AbortController();
    // The article is seen before its facts are marked.
    void import("./mark-facts.ts").then(({ markFacts }) => {
      if (ended.signal.aborted) return;
      const marked = markFacts({ story: element, panel: facts }, factbox, (mark) => latest.current(mark));
      ended.signal.addEventListener("abort", marked.end);
      view.current = marked.view;
      setMarked(true);
    });
    return () => ended.abort();
  }, [factbox]);

  useEffect(() => view.current?.showMarks(hasMarks), [isMarked, hasMarks]);

  function choose(words: Span): boolean {
    const range = view.current?.choose(words) ?? null;
    setSentence(range);
    return range !== null;
  }

  return { story, panel, view, sentence, choose };
}
