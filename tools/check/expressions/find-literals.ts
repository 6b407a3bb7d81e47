import { parseAst } from "vite";
import { type Expression, written } from "./expression.ts";

/** The last control character of Latin-1. */
const MAX_CONTROL = 0x9f;

type Tree = { type?: unknown; regex?: unknown; callee?: unknown; arguments?: unknown };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;
const textOf = (value: unknown): string | null =>
  isTree(value) && "value" in value && typeof value.value === "string" ? value.value : null;

/** Writes the letters that a build escapes as themselves, so that an expression is the same in every build. */
const unescaped = (source: string): string =>
  source.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2}))/gi, (sequence, long?: string, short?: string) => {
    const code = Number.parseInt(long ?? short ?? "0", 16);
    return code > MAX_CONTROL ? String.fromCharCode(code) : sequence;
  });

/** Returns the expression that a node of a syntax tree writes: a literal, or `RegExp` with constant text. */
function expressionOf(node: Tree): Expression | null {
  const { regex } = node;
  if (isTree(regex) && "pattern" in regex && "flags" in regex)
    return { source: unescaped(String(regex.pattern)), flags: String(regex.flags) };
  const { callee, arguments: given } = node;
  if (!isTree(callee) || !("name" in callee) || callee.name !== "RegExp" || !Array.isArray(given)) return null;
  const source = textOf(given[0]);
  return source === null ? null : { source: unescaped(source), flags: textOf(given[1]) ?? "" };
}

/** Finds all regular expressions with constant text in a script, each once. */
export function findLiterals(script: string): Expression[] {
  const found = new Map<string, Expression>();
  const open: unknown[] = [parseAst(script)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isTree(node)) continue;
    const expression = expressionOf(node);
    if (expression) found.set(written(expression), expression);
    open.push(...Object.values(node).filter(isTree));
  }
  return [...found.values()];
}
