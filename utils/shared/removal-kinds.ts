import type { RemovalKind } from "../types.ts";

/** All kinds of removals, in the order in which the options list them. */
export const REMOVAL_KINDS = [
  "donation",
  "newsletter",
  "registration",
  "promotion",
  "other",
  "consent",
] as const satisfies readonly RemovalKind[];

/** True for the name of a kind of removals. */
export const isRemovalKind = (value: unknown): value is RemovalKind => REMOVAL_KINDS.some((kind) => kind === value);
