// Context: extension pages. The article in the reader: its marked words, and what is painted on them.

import { collectMarks, type FactMark, listMarkedFacts, type MarkedFact, splitMarks } from "../../reader/fact-marks.ts";
import { legendId, MARK_CLASS, markStory } from "../../reader/mark-story.ts";
import { findStoryText } from "../../reader/story-text.ts";
import { sentenceSpan } from "../../summary/sentence-context.ts";
import type { Factbox, Span } from "../../types.ts";
import { paintRanges } from "./paint-ranges.ts";

/** The article that a reader shows. */
export type StoryView = {
  /** Paints words and their sentence, and scrolls to them. Returns the sentence's range; null if it is not shown. */
  choose: (words: Span) => Range | null;
  /** Paints all words of a fact; none for null. */
  light: (fact: MarkedFact | null) => void;
  /** The mark that an element shows, the shortest where several do; null where none is shown. */
  markAt: (element: Element) => FactMark | null;
  /** The fact whose row gives a place as its first; null if there is none. */
  factOfRow: (place: Span) => MarkedFact | null;
  /** Makes marked words buttons, or plain words again. */
  showMarks: (isOn: boolean) => void;
  /** The sentences of the text, or its blocks where it was not cut into sentences. */
  sentences: readonly Span[];
  /** The index of the first sentence that is in view. */
  firstInView: () => number;
  /** Paints the sentence that is read aloud and keeps it in view; none for null. */
  speak: (sentence: Span | null) => void;
  /** Moves the focus to the next or the previous marked words, from those that have it or from the window's top. */
  focusNext: (direction: 1 | -1) => void;
};

/** Finds an article's text and facts in the story that an element shows, and marks them. */
export function createStoryView(story: Element, factbox: Factbox, window: Window): StoryView {
  const facts = listMarkedFacts(factbox);
  const parts = markStory(splitMarks(collectMarks(facts, factbox.article.blocks)), findStoryText(story, factbox));
  const text = findStoryText(story, factbox);
  const stops = firstOfEachMark(parts);
  const sentences = factbox.sentences.length > 0 ? factbox.sentences : factbox.article.blocks;
  let isShown = false;

  story.addEventListener("focusin", ({ target }) => {
    if (!isShown || !stops.some((stop) => stop === target)) return;
    for (const stop of stops) stop.tabIndex = stop === target ? 0 : -1;
  });

  function showMarks(isOn: boolean): void {
    isShown = isOn;
    for (const [index, stop] of stops.entries()) {
      const kind = parts.get(stop)?.marks[0].fact.kind;
      if (isOn && kind) {
        stop.tabIndex = index === 0 ? 0 : -1;
        stop.setAttribute("role", "button");
        stop.setAttribute("aria-describedby", legendId(kind));
      } else for (const name of ["tabindex", "role", "aria-describedby"]) stop.removeAttribute(name);
    }
  }

  function choose(words: Span): Range | null {
    const range = text.rangeOf(words);
    const sentence = text.rangeOf(sentenceSpan(factbox.sentences, words) ?? words);
    paintRanges("factbox", [range]);
    paintRanges("factbox-sentence", [sentence]);
    scrollTo(range, window);
    return sentence;
  }

  function focusNext(direction: 1 | -1): void {
    if (!isShown) return;
    const focused = stops.findIndex((stop) => stop.matches(":focus"));
    const inView = stops.findIndex((stop) => stop.getBoundingClientRect().top >= 0);
    stops[focused >= 0 ? focused + direction : direction > 0 ? inView : inView - 1]?.focus();
  }

  function firstInView(): number {
    const { scrollPaddingTop } = window.getComputedStyle(window.document.documentElement);
    const top = Number.parseFloat(scrollPaddingTop) || 0;
    const index = sentences.findIndex(
      (sentence) => (text.rangeOf(sentence)?.getBoundingClientRect().bottom ?? 0) > top,
    );
    return Math.max(0, index);
  }

  function speak(sentence: Span | null): void {
    const range = sentence && text.rangeOf(sentence);
    paintRanges("factbox-spoken", [range]);
    scrollTo(range, window);
  }

  return {
    choose,
    sentences,
    firstInView,
    speak,
    light: (fact) => paintRanges("factbox-lit", fact ? fact.places.map(text.rangeOf) : []),
    markAt: (element) => (isShown && parts.get(element.closest(`.${MARK_CLASS}`) ?? element)?.marks[0]) || null,
    factOfRow: ({ start, end }) =>
      facts.find(({ places: [first] }) => first?.start === start && first.end === end) ?? null,
    showMarks,
    focusNext,
  };
}

/** Returns the first element of each mark, but none in a link, which has an action of its own. */
function firstOfEachMark(parts: ReadonlyMap<Element, { marks: readonly [FactMark, ...FactMark[]] }>): HTMLElement[] {
  const started = new Set<FactMark>();
  return [...parts].flatMap(
    ([
      element,
      {
        marks: [mark],
      },
    ]) => {
      if (!(element instanceof HTMLElement) || started.has(mark) || element.closest("a")) return [];
      started.add(mark);
      return [element];
    },
  );
}

/** Scrolls words to the middle of the window, unless they are in view. */
function scrollTo(range: Range | null, window: Window): void {
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  // What lies over the window's start and end is not in view.
  const { scrollPaddingTop, scrollPaddingBottom } = window.getComputedStyle(window.document.documentElement);
  const end = window.innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0);
  if (top > (Number.parseFloat(scrollPaddingTop) || 0) && bottom < end) return;
  const behavior = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior });
}
