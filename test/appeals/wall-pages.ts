import { type Additions, NOTHING, neutralStory, storyPage } from "./host.ts";
import { hashedNames, ownNames } from "./names.ts";
import { build } from "./shapes.ts";
import { floats, type Unit } from "./unit.ts";
import type { Naming } from "./unit-pages.ts";
import type { Wall } from "./walls.ts";

/**
 * When a late wall comes, in milliseconds after loading: long enough for what stood there before to be off the page.
 */
const WALL_LATE = 700;

/** A bar on pages that are said to be free until their wall comes. */
const BAR: Unit = {
  id: "bar-before-wall",
  row: "walls",
  shape: "bottom",
  language: "en",
  kind: "donation",
  names: ".support-bar",
  lines: [
    "Our journalism is paid for by its readers. Please support us with $5 a month.",
    "> Donate = /donate",
    "(Maybe later)",
    "x",
  ],
  set: "shown",
};

/** How many paragraphs a cut story has. */
const LEFT = 3;

/** A page with a wall, or with what looks like one; `held` names what must still be seen, once for each part of it. */
export function wallPage(wall: Wall, naming: Naming): { path: string; html: string; held: string[] } {
  const plain = naming === "hashed";
  const names = (unit: Unit) => (plain ? hashedNames(unit.id) : ownNames(unit.names));
  const { shape, language, lines } = wall;
  const unit: Unit = {
    id: wall.name,
    row: "walls",
    shape,
    language,
    kind: "wall",
    names: wall.names,
    lines,
    set: "shown",
  };
  const built = build(unit, names(unit));
  const added: Additions = { ...NOTHING, head: wall.head, css: built.css };
  if (built.locks) added.lock = `document.body.style.overflow = "hidden";`;
  if (wall.late) {
    const bar = build(BAR, names(BAR));
    added.css += bar.css;
    added.last = bar.html;
    added.late = built.html;
    added.lateBy = WALL_LATE;
  } else added[floats(shape) ? "last" : shape === "aside" ? "aside" : "end"] = built.html;

  if (wall.more && !plain) added.last += wall.more;

  const story = neutralStory(language);
  if (wall.text === "cut" || wall.text === "faded") story.blocks = story.blocks.slice(0, LEFT);
  const faded =
    "position:relative;-webkit-mask-image:linear-gradient(#000,transparent);mask-image:linear-gradient(#000,transparent)";
  const style = { faded, blurred: "filter:blur(6px);user-select:none", cut: "", whole: "" }[wall.text];
  if (style)
    story.blocks = story.blocks.map((block, index) =>
      index < LEFT - 1 ? block : block.replace("<p", `<p style="${style}"`),
    );
  return {
    path: `wall-${naming}-${wall.name}.html`,
    held: [...(added.last + added.late + added.end).matchAll(/ data-gold="([\w-]+)"/g)].map(([, id = ""]) => id).sort(),
    html: storyPage(story, plain ? hashedNames(wall.name) : ownNames(".page"), plain, added),
  };
}
