import { MIN_STORY_PARAGRAPH_CHARS, MIN_STORY_PARAGRAPHS } from "../../shared/story-paragraphs.ts";

/** "16/31", "3 of 12", alone or before the date or the title of a picture. */
const COUNTER = /^(\d{1,3}) ?(?:\/|of) ?(\d{1,3})(?![\d/.])/;
const MAX_COUNTER_CHARS = 60;
const MIN_SLIDES = 3;
/** Behind a counter are the caption of its picture and a credit. */
const MAX_BLOCKS_OF_SLIDE = 2;

/**
 * Returns the slides of a gallery that is set in a story: numbered lines with the captions behind them.
 * Nothing if the slides are the story, as on a page of ten numbered pictures.
 */
export function gallerySlides<B extends { words: string }>(blocks: readonly B[]): ReadonlySet<B> {
  const none: ReadonlySet<B> = new Set();
  const counters = blocks.flatMap(({ words }, index) => {
    const [, number, total] = (words.length <= MAX_COUNTER_CHARS && COUNTER.exec(words)) || [];
    return number && total && Number(number) <= Number(total) ? [{ index, number: Number(number), total }] : [];
  });
  const [first] = counters;
  const run = counters.filter(
    ({ number, total }, index) => total === first?.total && number > (counters[index - 1]?.number ?? 0),
  );
  if (run.length < MIN_SLIDES) return none;
  const slides = new Set<B>();
  run.forEach(({ index }, position) => {
    const next = run[position + 1]?.index ?? blocks.length;
    const end = Math.min(next, index + 1 + MAX_BLOCKS_OF_SLIDE);
    // Behind the last slide the story may go on.
    const last = position + 1 < run.length ? end : index + 1;
    for (const block of blocks.slice(index, last)) slides.add(block);
  });
  const rest = blocks.filter((block) => !slides.has(block) && block.words.length >= MIN_STORY_PARAGRAPH_CHARS);
  return rest.length >= MIN_STORY_PARAGRAPHS ? slides : none;
}
