import { check } from "recheck";
import { type Expression, fingerprint, isRepeating, written } from "./expression.ts";

/** How the time of an expression grows with its input; "unknown" if the checker could not find it out. */
type Growth = "linear" | "polynomial" | "exponential" | "unknown";

/** How an expression grows, and a text that shows it if it is not linear and one was found. */
type Judgement = { expression: Expression; growth: Growth; attack: string };

/** The fingerprints of expressions that were judged before. */
type Judged = { linear: readonly string[]; slow: readonly string[] };

/** The first characters of slow expressions, by the reason why they get short texts only. */
type Reasons = Readonly<Record<string, readonly string[]>>;

/** Of one expression, in ms. */
const TIMEOUT = 20_000;
const MAX_ATTACK_CHARS = 120;

/** Asks the checker how an expression grows. */
async function judge(expression: Expression): Promise<Judgement> {
  // What the flags "d" and "v" add does not change how much is tried.
  const flags = expression.flags.replace("d", "").replace("v", "u");
  const found = await check(expression.source, flags, { timeout: TIMEOUT });
  if (found.status !== "vulnerable")
    return { expression, growth: found.status === "safe" ? "linear" : "unknown", attack: "" };
  const growth = found.complexity.type === "exponential" ? "exponential" : "polynomial";
  return { expression, growth, attack: found.attack.pattern.slice(0, MAX_ATTACK_CHARS) };
}

/** Judges expressions, two at a time. */
async function judgeAll(expressions: readonly Expression[]): Promise<Judgement[]> {
  const rest = [...expressions];
  const judged: Judgement[] = [];
  const work = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) judged.push(await judge(next));
  };
  await Promise.all([work(), work()]);
  return judged;
}

/** What a check of expressions found: its faults in words, the fingerprints of all, and how many were judged anew. */
type Verdict = { faults: string[]; judged: Judged; fresh: number };

/**
 * Checks expressions; those that were judged before are not judged again. One that is not linear must be listed with a
 * reason, and nothing makes up for an exponential one.
 */
export async function checkExpressions(
  expressions: readonly Expression[],
  before: Judged,
  reasons: Reasons,
): Promise<Verdict> {
  const [linear, slow] = [new Set(before.linear), new Set(before.slow)];
  const repeating = expressions.filter(isRepeating);
  const fresh = repeating.filter((one) => !linear.has(fingerprint(one)) && !slow.has(fingerprint(one)));
  const faults: string[] = [];
  const unknown = new Set<string>();
  const starts = Object.values(reasons).flat();
  for (const { expression, growth, attack } of await judgeAll(fresh)) {
    if (growth === "linear") linear.add(fingerprint(expression));
    else if (growth === "exponential") faults.push(`exponential: ${written(expression)}\n    ${attack}`);
    else (growth === "unknown" ? unknown : slow).add(fingerprint(expression));
  }
  // What could not be judged in time, as on a busy machine, is neither; the next check asks again.
  const isSlow = (one: Expression) => slow.has(fingerprint(one));
  const isUnknown = (one: Expression) => unknown.has(fingerprint(one));
  const isListed = (one: Expression) => starts.some((start) => written(one).startsWith(start));
  for (const one of repeating) if (isSlow(one) && !isListed(one)) faults.push(`slow and not listed: ${written(one)}`);
  for (const one of repeating)
    if (isUnknown(one) && !isListed(one)) faults.push(`not judged and not listed: ${written(one)}`);
  for (const start of starts)
    if (!repeating.some((one) => (isSlow(one) || isUnknown(one)) && written(one).startsWith(start)))
      faults.push(`listed as slow, but none is: ${start}`);
  const present = repeating.map(fingerprint).sort();
  const judged = { linear: present.filter((one) => linear.has(one)), slow: present.filter((one) => slow.has(one)) };
  return { faults, judged, fresh: fresh.length };
}
