import { enclosing } from "./page-element.ts";
import type { PageBlock } from "./types.ts";

const TABLE = new Set(["TABLE"]);

/** True for a row of a table with a row or a column of headings; other tables lay out pictures or boxes. */
export const isDataRow = ({ box }: PageBlock): boolean => enclosing(box, TABLE)?.hasHeadings ?? false;
