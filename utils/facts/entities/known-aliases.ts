import aliases from "../lexicon/aliases.json" with { type: "json" };
import { normalizeName } from "./clusters.ts";

/** Maps each well-known name and alias to its full name, both normalized. */
export const KNOWN_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries(aliases).flatMap(([full, shortNames]) =>
    [full, ...shortNames].map((name) => [normalizeName(name), normalizeName(full)] as const),
  ),
);
