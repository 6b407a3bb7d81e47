import { once } from "node:events";

import type { Readable, Writable } from "node:stream";
import { answer } from "./answer.ts";
import { linesOf } from "./lines.ts";
import { parseRequest } from "./request.ts";

/** Answers JSON Lines with JSON Lines, one for one, in order, holding one line at a time; returns how many were errors. */
export async function distillLines(input: Readable, output: Writable): Promise<number> {
  let errors = 0;
  for await (const line of linesOf(input)) {
    if (!line.trim()) continue;
    const parsed = parseRequest(line);
    const result = parsed.ok ? await answer(parsed.request) : { id: parsed.id, error: parsed.error };
    if ("error" in result) errors++;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, "drain");
  }
  return errors;
}
