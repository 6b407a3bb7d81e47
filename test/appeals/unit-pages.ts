import { type Additions, NOTHING, neutralStory, storyPage } from "./host.ts";
import { hashedNames, type Names, ownNames } from "./names.ts";
import { build } from "./shapes.ts";
import { floats, type Shape, type Unit } from "./unit.ts";

/** Whether the boxes carry the names of their publisher or vendor, or names that say nothing. */
export type Naming = "own" | "hashed";

/** A page to be opened: where it is, its HTML, the units in it, and how its boxes are called. */
export type UnitPage = { path: string; naming: Naming; units: Unit[]; html: string };

const IN_TEXT: readonly Shape[] = ["between", "end", "aside"];

/**
 * Every page that shows some units: one for each that floats, and one for up to three that stand at different places
 * of one text.
 */
export function unitPages(units: readonly Unit[], naming: Naming): UnitPage[] {
  const floating = units.filter(({ shape }) => floats(shape)).map((unit) => [unit]);
  const pages = [...floating, ...shared(units.filter(({ shape }) => !floats(shape)))];
  return pages.map((together) => unitPage(together, naming));
}

/** The page of some units that do not stand at the same place. */
function unitPage(units: Unit[], naming: Naming): UnitPage {
  const [first] = units;
  if (!first) throw new Error("a page without a unit");
  const plain = naming === "hashed";
  const host: Names = plain ? hashedNames(`page/${first.id}`) : ownNames(".page");
  const added: Additions = { ...NOTHING };
  for (const unit of units) {
    const built = build(unit, plain ? hashedNames(unit.id) : ownNames(unit.names));
    // Every second floating one comes by script, as most do.
    const late = first.id.length % 2 === 1;
    const over = unit.shape === "top" ? "first" : "last";
    const place = floats(unit.shape) ? (late ? "late" : over) : slot(unit.shape);
    added[place] += built.html;
    added.css += built.css;
    if (built.locks)
      added.lock = plain ? `document.body.style.overflow = "hidden";` : `document.body.classList.add("modal-open");`;
  }
  const html = storyPage(neutralStory(first.language), host, plain, added);
  return { path: `${naming}/${units.map(({ id }) => id).join("+")}.html`, naming, units, html };
}

const slot = (shape: Shape): "between" | "end" | "aside" => (shape === "between" || shape === "aside" ? shape : "end");

/** Units that stand in a text, gathered so that no two of a page stand at the same place. */
function shared(units: readonly Unit[]): Unit[][] {
  const pages: Unit[][] = [];
  for (const unit of units) {
    const free = pages.find(
      (page) =>
        page.length < IN_TEXT.length &&
        page.every(
          ({ language, row, shape }) => language === unit.language && row === unit.row && shape !== unit.shape,
        ),
    );
    if (free) free.push(unit);
    else pages.push([unit]);
  }
  return pages;
}
