const STEP = 50;

/** Asks again and again until the answer is neither null nor false; null where that takes longer than `ms` milliseconds. */
export async function until<T>(ms: number, ask: () => Promise<T | null | false> | T | null | false): Promise<T | null> {
  for (const end = Date.now() + ms; ; await new Promise((done) => setTimeout(done, STEP))) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) return null;
  }
}

/** JavaScript for whether an expression is true, or a promise of what is. */
export function truthOf(expression: string): string {
  return `(async () => Boolean(await (${expression})))()`;
}
