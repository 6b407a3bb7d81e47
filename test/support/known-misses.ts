import { read } from "./source-files.ts";

/**
 * Reads a list of known misses: what a set of cases says and the rules do not reach yet. A line "== part" begins a
 * part,
 * any other line names one case. A test holds its misses to its part: a new one fails, and so does one that is mended
 * and still listed.
 */
export function knownMisses(path: string, part: string): string[] {
  const parts = read(path)
    .split(/^== /m)
    .map((lines) => lines.split("\n").map((line) => line.trim()));
  const [, ...cases] = parts.find(([name]) => name === part) ?? [];
  return cases.filter((line) => line && !line.startsWith("#")).sort();
}
