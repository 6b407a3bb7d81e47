import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { answer } from "./answer.ts";
import { parseRequest } from "./request.ts";

/**
 * Answers JSON Lines with JSON Lines, one for one and in order; keeps only one line in memory.
 * Returns the number of errors.
 */
export async function distillLines(input: Readable, output: Writable): Promise<number> {
  let errors = 0;
  for await (const line of splitLines(input)) {
    // Without a byte order mark, too, which `trim` takes for a blank.
    const json = line.trim();
    if (!json) continue;
    const parsed = parseRequest(json);
    const result = parsed.ok ? await answer(parsed.request) : { id: parsed.id, error: parsed.error };
    if ("error" in result) errors++;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, "drain");
  }
  return errors;
}

/**
 * Yields the lines of a UTF-8 stream, one at a time.
 * Only a line feed ends a line: Node's readline also splits at U+2028, which JSON allows in strings.
 */
async function* splitLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding("utf8");
  let pieces: string[] = [];
  for await (const chunk of input) {
    const parts = String(chunk).split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      pieces.push(part);
      yield pieces.join("");
      pieces = [];
    }
    pieces.push(last);
  }
  const rest = pieces.join("");
  if (rest) yield rest;
}
