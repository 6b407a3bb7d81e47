import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Yields the values of a JSON Lines file, gzipped or not. */
export function* valuesOf(file: string): Generator<unknown> {
  const bytes = readFileSync(file);
  for (const line of (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n"))
    if (line.trim()) yield JSON.parse(line);
}
