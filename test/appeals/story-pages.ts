import { readdirSync } from "node:fs";
import { read } from "../support/source-files.ts";
import { type Additions, NOTHING, type Story, storyPage } from "./host.ts";
import { rich } from "./markup.ts";
import { hashedNames, ownNames } from "./names.ts";
import { build } from "./shapes.ts";
import { UNITS, type Unit } from "./unit.ts";
import type { Naming } from "./unit-pages.ts";

/** A page whose story speaks of appeals, charities, subscriptions or elections, and may have a real appeal below it. */
type StoryPage = { path: string; html: string; words: string[]; appeal: Unit | null };

/** The names of the stories in `test/appeals/stories`. */
export const STORIES: readonly string[] = readdirSync(new URL("stories/", import.meta.url))
  .sort()
  .map((name) => name.replace(/\.txt$/, ""));

/**
 * An appeal that could stand below a story of the same language, each time another one; one that may be looked at,
 * for a failing test tells of it.
 */
export function appealBelow(name: string): Unit {
  const language = name.slice(0, 2);
  const fitting = UNITS.filter(
    (unit) => unit.shape === "end" && unit.kind === "donation" && unit.language === language && unit.set === "shown",
  );
  const appeal = fitting[STORIES.indexOf(name) % fitting.length];
  if (!appeal) throw new Error(`no appeal in the language of ${name}`);
  return appeal;
}

/**
 * A story's blocks: `## ` is a heading, `- ` an item of a list, `> ` a long quotation, `| ` a pull quote in an
 * aside, anything else a paragraph.
 */
const KINDS: readonly [mark: string, make: (words: string) => string][] = [
  ["## ", (words) => `<h2 data-story>${rich(words.slice(3))}</h2>`],
  [
    "- ",
    (words) =>
      `<ul>${words
        .split("\n")
        .map((item) => `<li data-story>${rich(item.slice(2))}</li>`)
        .join("")}</ul>`,
  ],
  ["> ", (words) => `<blockquote><p data-story>${rich(words.slice(2))}</p></blockquote>`],
  ["| ", (words) => `<aside><p data-story>${rich(words.slice(2))}</p></aside>`],
];

/** The page of one story; with an appeal, that stands right below the text. */
export function pageOfStory(name: string, naming: Naming, appeal: Unit | null): StoryPage {
  const [title = "", ...blocks] = read(`test/appeals/stories/${name}.txt`).trim().split(/\n\n+/);
  const story: Story = {
    language: name.slice(0, 2),
    title: title.replace(/^# /, ""),
    blocks: blocks.map(
      (words) => KINDS.find(([mark]) => words.startsWith(mark))?.[1](words) ?? `<p data-story>${rich(words)}</p>`,
    ),
  };
  const plain = naming === "hashed";
  const added: Additions = { ...NOTHING };
  if (appeal) {
    const built = build(appeal, plain ? hashedNames(appeal.id) : ownNames(appeal.names));
    Object.assign(added, { end: built.html, css: built.css });
  }
  const html = storyPage(story, plain ? hashedNames(name) : ownNames(".page"), plain, added);
  // A pull quote repeats the story's words, and a line that is a link and nothing else leads out of it: they stay on
  // the
  // page, but need not be in the text.
  const isAside = (words: string) => words.startsWith("| ") || /^\[[^\]]*\]\([^)]*\)$/.test(words);
  const lines = (some: string[]) => some.flatMap((words) => words.split("\n")).map(bare);
  return {
    path: `story-${naming}-${name}${appeal ? "-appeal" : ""}.html`,
    html,
    words: lines(blocks.filter((words) => !isAside(words))),
    appeal,
  };
}

/** The words of a line of a story, as they are read. */
function bare(line: string): string {
  return line
    .replace(/^(?:## |- |> |\| )/, "")
    .replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1")
    .replaceAll("**", "");
}
