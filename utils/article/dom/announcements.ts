import { LINE_PATTERNS } from "../content/line-patterns.ts";
import { lineOf } from "../content/page-element.ts";
import type { PageBlock } from "../content/types.ts";
import { lettersAndDigits } from "../letters.ts";
import { endsSentence } from "../sentence-ends.ts";
import { startsLikeFurniture } from "./furniture-lines.ts";

const MAX_LABEL_CHARS = 60;
const MAX_LABEL_WORDS = 3;
const MAX_ENTRY_CHARS = 220;
const MAX_LINK_DENSITY = 0.8;
const MIN_ENTRIES = 2;

/** True for a line whose words are a link, but for a mark or two. */
export const isLink = ({ linkChars, words }: PageBlock): boolean => linkChars > MAX_LINK_DENSITY * words.length;

/** True for a line with the words of a label above other stories, pictures or offers. */
const isAnnouncement = ({ words }: PageBlock): boolean =>
  startsLikeFurniture(words) || LINE_PATTERNS.onward().exec(words)?.[0] === words;

/**
 * Returns the lines of a story that lead elsewhere: a label with the links or the headings of the same level or above
 * that it lists, or above a list of links that is left out already. `all` are the page's blocks.
 */
export function announcements(all: readonly PageBlock[], story: ReadonlySet<PageBlock>): ReadonlySet<PageBlock> {
  const tagOfHeading = new Map(
    all.flatMap(({ kind, words, box }) => (kind === "heading" ? [[lettersAndDigits(words), lineOf(box).tag]] : [])),
  );
  const first = all.findIndex((block) => block.prose && story.has(block));
  const found = new Set<PageBlock>();
  let entries: PageBlock[] = [];
  let isOverStory = true;
  // Backwards, so that what a label announces is known when it comes.
  all.toReversed().forEach((block, index) => {
    const named = ({ words }: PageBlock) => tagOfHeading.get(lettersAndDigits(words));
    if (block.kind !== "heading" && block.words.length < MAX_ENTRY_CHARS && (isLink(block) || named(block)))
      entries.push(block);
    else {
      const isContents = (entry: PageBlock) => (named(entry) ?? "Z") <= lineOf(block.box).tag;
      const isList =
        entries.length >= MIN_ENTRIES &&
        (entries.every(isContents) ||
          (all.length - index > first && entries.every((entry) => entry.kind === "list item" && !story.has(entry))));
      if (isTitleLine(block) && (isAnnouncement(block) ? entries.length || !isOverStory : isList))
        for (const line of [block, ...entries]) found.add(line);
      entries = [];
    }
    isOverStory = story.has(block);
  });
  return found;
}

/** True for a heading, or a short line that is set or worded like one. */
function isTitleLine({ kind, words, strongChars }: PageBlock): boolean {
  if (kind === "list item" || words.length >= MAX_LABEL_CHARS || endsSentence(words)) return false;
  return kind === "heading" || strongChars >= words.length || words.split(" ").length <= MAX_LABEL_WORDS;
}
