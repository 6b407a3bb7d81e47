import { createHash } from "node:crypto";

/** A regular expression: its source and its flags. */
export type Expression = { source: string; flags: string };

/** Writes an expression as JavaScript does. */
export const written = ({ source, flags }: Expression): string => `/${source}/${flags}`;

/** Returns the fingerprint by which a list keeps an expression that has been judged. */
export const fingerprint = (expression: Expression): string =>
  createHash("sha256").update(written(expression)).digest("hex").slice(0, 12);

/**
 * True if an expression may take longer than in proportion to its input: it has a part that is repeated without a
 * limit, or a group that is repeated. Any other tries a bounded number of steps at each place.
 */
export function isRepeating({ source }: Expression): boolean {
  const bare = source.replace(/\\./gs, "x").replace(/\[[^\]]*\]/g, "x");
  return /[*+]|\{\d+,\}|\)\{/.test(bare);
}
