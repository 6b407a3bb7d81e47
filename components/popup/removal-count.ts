import type { Translate } from "../../utils/summary/translate.ts";
import type { Receipt } from "./Receipts.tsx";

/** Counts what is still hidden in the page. */
export const countHidden = (receipts: readonly Receipt[]): number =>
  receipts.filter(({ isRestored }) => !isRestored).length;

/** Says in one line how many things are hidden in the page. */
export const describeHidden = (hidden: number, t: Translate): string =>
  hidden ? t.plural("removals", hidden) : t("removalsNone");
