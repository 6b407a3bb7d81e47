import type { Readable } from "node:stream";

/** The lines of a UTF-8 stream, one at a time. Only a line feed ends a line: Node's readline also splits at U+2028, which JSON allows in strings. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
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
