import { readFile } from "node:fs/promises";
import { isRecord } from "../browser/parse.ts";

/** A test that passed or failed only after a retry, and why its first run failed. */
type Retried = { name: string; error: string };

/** What a run of tests came to. */
export type Tally = { passed: number; failed: number; retried: Retried[] };

/** Where the reporter of a run writes its tally: the name of an environment variable. */
export const TALLY_FILE = "FACTBOX_TALLY_FILE";

/** Reads what a run came to; one that wrote nothing that can be read has failed once. */
export async function readTally(path: string): Promise<Tally> {
  try {
    return tallyOf(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return { passed: 0, failed: 1, retried: [] };
  }
}

/** Checks a tally that came out of a file; throws where it is none. */
function tallyOf(value: unknown): Tally {
  if (!isRecord(value)) throw new Error("no tally");
  const { passed, failed, retried } = value;
  if (typeof passed !== "number" || typeof failed !== "number" || !Array.isArray(retried)) throw new Error("no tally");
  return {
    passed,
    failed,
    retried: retried.filter(isRecord).map(({ name, error }) => ({ name: String(name), error: String(error) })),
  };
}

/** The closing lines of a check. The last one is read by machines: it stays alone, and as it is. */
export function closingLines({ passed, failed, retried }: Tally, faults: readonly string[]): string[] {
  const tests = retried.length === 1 ? "1 test" : `${retried.length} tests`;
  return [
    ...(faults.length ? [`Failed: ${faults.join(", ")}`] : []),
    `${tests} needed a retry${retried.length ? ":" : ""}`,
    ...retried.map(({ name, error }) => `  ${name}: ${error}`),
    `${passed} passed, ${failed} failed`,
  ];
}
