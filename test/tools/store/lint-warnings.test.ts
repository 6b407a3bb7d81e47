import { expect, test } from "vitest";
import { explain, readLintReport } from "../../../tools/store/lint-warnings.ts";

const WARNING = { code: "UNSAFE_VAR_ASSIGNMENT", file: "a.js", line: 2, column: 12 };

test("explains a warning by its code and the code around it", () => {
  expect(explain(WARNING, "first\nif(f.__html)e.innerHTML=f.__html")?.reason).toContain("Preact");
});

test("does not explain another warning, another place or another line", () => {
  expect(explain({ ...WARNING, code: "DANGEROUS_EVAL" }, "first\nif(f.__html)e.innerHTML=f.__html")).toBeUndefined();
  expect(explain(WARNING, "first\ne.innerHTML=page.html")).toBeUndefined();
  expect(explain(WARNING, "if(f.__html)e.innerHTML=f.__html\nlast")).toBeUndefined();
  expect(explain(WARNING, `first\ne.innerHTML=page.html${";".repeat(300)}f.__html`)).toBeUndefined();
});

test("reads errors and warnings of a report, and the manifest's, which have no place", () => {
  const report = { errors: [{ code: "BAD", file: "b.js", message: "is bad" }], warnings: [WARNING, { code: "OLD" }] };
  expect(readLintReport(JSON.stringify(report))).toEqual({
    errors: ["BAD in b.js: is bad"],
    warnings: [WARNING, { code: "OLD", file: "manifest.json", line: 1, column: 1 }],
  });
});

test("a lint that wrote no report has failed", () => {
  expect(() => readLintReport('"web-ext is missing"')).toThrow("no report");
});
