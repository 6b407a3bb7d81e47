import { readFile } from "node:fs/promises";
import { isRecord } from "../browser/parse.ts";

/** A test and the first line of its first error. */
export type Fault = { name: string; error: string };

/**
 * What a run of tests came to. `failures` names the tests that failed, and modules and hooks that did; `retried` the
 * tests that ran again, whatever came of it.
 */
export type Tally = { passed: number; failed: number; failures: Fault[]; retried: Fault[] };

/** The tally of a run without tests. */
export const NO_TALLY: Readonly<Tally> = { passed: 0, failed: 0, failures: [], retried: [] };

/** Where the reporter of a run writes its tally: the name of an environment variable. */
export const TALLY_FILE = "FACTBOX_TALLY_FILE";

/** Reads what a run came to; one that wrote nothing that can be read has failed once. */
export async function readTally(path: string): Promise<Tally> {
  try {
    return tallyOf(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return { ...NO_TALLY, failed: 1 };
  }
}

/** Checks a tally that came out of a file; throws where it is none. */
function tallyOf(value: unknown): Tally {
  if (!isRecord(value)) throw new Error("no tally");
  const { passed, failed, failures, retried } = value;
  if (typeof passed !== "number" || typeof failed !== "number") throw new Error("no tally");
  return { passed, failed, failures: faultsOf(failures), retried: faultsOf(retried) };
}

function faultsOf(value: unknown): Fault[] {
  if (!Array.isArray(value)) throw new Error("no tally");
  return value.filter(isRecord).map(({ name, error }) => ({ name: String(name), error: String(error) }));
}

/**
 * The closing lines of a check; `steps` names the steps that failed. The last line is read by machines: it stays
 * alone, and as it is.
 */
export function closingLines({ passed, failed, failures, retried }: Tally, steps: readonly string[]): string[] {
  const lines = (faults: readonly Fault[]) => faults.map(({ name, error }) => `  ${name}: ${error}`);
  const tests = retried.length === 1 ? "1 test" : `${retried.length} tests`;
  return [
    ...(steps.length ? [`Failed: ${steps.join(", ")}`] : []),
    ...lines(failures),
    `${tests} needed a retry${retried.length ? ":" : ""}`,
    ...lines(retried),
    `${passed} passed, ${failed} failed`,
  ];
}
