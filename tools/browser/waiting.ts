const STEP = 50;

/** Polls until the answer is neither null nor false; resolves to null after `ms` milliseconds. */
export async function until<T>(ms: number, ask: () => Promise<T | null | false> | T | null | false): Promise<T | null> {
  for (const end = Date.now() + ms; ; await new Promise((done) => setTimeout(done, STEP))) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) return null;
  }
}

/** Wraps a JavaScript expression so that it, or its promise, is evaluated to a boolean. */
export function truthOf(expression: string): string {
  return `(async () => Boolean(await (${expression})))()`;
}
