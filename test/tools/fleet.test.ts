import { expect, test } from "vitest";
import { WORKER, withoutTimes } from "../../tools/bench/fleet-run.ts";
import { read } from "../support/source-files.ts";

test("the README gives the command that is measured under GNU parallel", () => {
  expect(read("README.md")).toContain(`  '${WORKER}'\n`);
});

test("answers are compared without their times only", () => {
  const answer = '{"id":1,"facts":{"figures":[3]},"timing":{"articleMs":1.5,"factsMs":2}}';
  expect(withoutTimes(`${answer}\n{"id":null,"error":"not JSON"}\n`)).toEqual([
    '{"id":1,"facts":{"figures":[3]},}',
    '{"id":null,"error":"not JSON"}',
  ]);
});
