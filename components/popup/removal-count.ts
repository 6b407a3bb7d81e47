import type { Receipt } from "./Receipts.tsx";

/** Counts what is still hidden in the page. */
export const countHidden = (receipts: readonly Receipt[]): number =>
  receipts.filter(({ isRestored }) => !isRestored).length;
