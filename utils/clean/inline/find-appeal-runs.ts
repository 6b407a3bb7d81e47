import { childrenOf, contains, matches, parentOf, queryOne, tagOf } from "../../shared/live-dom.ts";
import { elementText } from "../dom/element-text.ts";
import { isTextBox } from "../dom/paragraphs.ts";
import { hasAppealPhrase } from "../signals/appeal.ts";
import { DISMISSAL, FIRST_PERSON, NEWSROOM_VOICE, REQUEST, SECOND_PERSON } from "../signals/appeal-words.ts";
import type { StoryLocation } from "../types.ts";

/** Neighbouring blocks that may be one appeal together, in order. */
export type AppealRun = readonly Element[];

const MAX_BLOCKS = 8;
const MIN_BLOCKS = 2;
const MAX_BLOCK_CHARS = 500;
/** A longer block must ask for something in the site's own voice; a shorter one is a heading, a thanks or a button. */
const MAX_LINE_CHARS = 80;
const MAX_CHILDREN = 400;
const MAX_LEVELS = 3;
const CONTROLS = "a[href], button, input, [role='button']";
const OF_THE_STORY = "h1, h2, figure, img, picture, video, table, ul, ol, blockquote, pre";
const NOT_A_BLOCK = /^(?:SCRIPT|STYLE|TEMPLATE|LINK|META|NOSCRIPT|BR|HR)$/;
const QUOTATION = /[“„«"][^”»"]{12}/;

/** Finds the runs of blocks beside and after the story's paragraphs that speak for the site and hold a control. */
export function findAppealRuns({ body, column }: StoryLocation): AppealRun[] {
  const containers: Element[] = [];
  for (let current: Element | null = body; current && containers.length < MAX_LEVELS; current = parentOf(current)) {
    containers.push(current);
    if (current === column) break;
  }
  return containers.flatMap((container) => runsIn(container, body));
}

function runsIn(container: Element, body: Element): AppealRun[] {
  const runs: Element[][] = [];
  let run: Element[] = [];
  const close = () => {
    // What follows the last control, such as a correction, is the story's unless it answers the appeal.
    run = run.slice(0, run.findLastIndex((block) => holdsControl(block) || answersAppeal(block)) + 1);
    if (run.length >= MIN_BLOCKS && run.length <= MAX_BLOCKS && run.some(holdsControl)) runs.push(run);
    run = [];
  };
  for (const child of childrenOf(container).slice(-MAX_CHILDREN)) {
    if (NOT_A_BLOCK.test(tagOf(child))) continue;
    if (!contains(child, body) && isPart(child)) run.push(child);
    else close();
  }
  close();
  return runs;
}

const holdsControl = (element: Element): boolean => matches(element, CONTROLS) || queryOne(element, CONTROLS) !== null;

/** True for a refusal, and for a request or a thanks that speaks to the reader. */
const answersAppeal = (element: Element): boolean => {
  const lower = elementText(element, MAX_BLOCK_CHARS).toLowerCase();
  return DISMISSAL.test(lower) || (SECOND_PERSON.test(lower) && REQUEST.test(lower));
};

/** True for a block that may be a part of an appeal: buttons alone, or few words that sound like one. */
function isPart(element: Element): boolean {
  if (matches(element, OF_THE_STORY) || queryOne(element, OF_THE_STORY)) return false;
  const text = elementText(element, MAX_BLOCK_CHARS + 1);
  if (text.length > MAX_BLOCK_CHARS || QUOTATION.test(text)) return false;
  const lower = text.toLowerCase();
  if (text.length >= MAX_LINE_CHARS || isTextBox(element))
    return REQUEST.test(lower) && (FIRST_PERSON.test(lower) || NEWSROOM_VOICE.test(lower));
  return hasAppealPhrase(lower) || (text !== "" && holdsControl(element));
}
