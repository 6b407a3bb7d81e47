import { enclosing, lineOf } from "./page-element.ts";
import type { PageBlock, PageElement } from "./types.ts";

const TABLE = new Set(["TABLE"]);

/** Returns a test for rows of tables with a row or a column of headings; other tables lay out pictures or boxes. */
export function createDataRowTest(blocks: readonly PageBlock[]): (block: PageBlock) => boolean {
  const tableOf = ({ box }: PageBlock): PageElement | null => enclosing(box, TABLE);
  const withHeadings = new Set(
    blocks.filter(({ box }) => lineOf(box).element.firstElementChild?.tagName === "TH").map(tableOf),
  );
  return (block) => withHeadings.has(tableOf(block));
}
