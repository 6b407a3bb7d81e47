import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createLicenceCollector, licenceOf, licencesFile, packageOfModule } from "../../../tools/build/licences.ts";
import { ROOT, read } from "../../support/source-files.ts";

const installed = (name: string) => ({ name, folder: join(ROOT, "node_modules", name) });

test("finds the package of a bundled module", () => {
  expect(packageOfModule("/x/node_modules/preact/hooks/dist/hooks.mjs")).toEqual({
    name: "preact",
    folder: "/x/node_modules/preact",
  });
  expect(packageOfModule("/x/node_modules/one/node_modules/@scope/two/index.js")).toEqual({
    name: "@scope/two",
    folder: "/x/node_modules/one/node_modules/@scope/two",
  });
  expect(packageOfModule("\0virtual:wxt-plugins")?.name).toBe("wxt");
  expect(packageOfModule("/x/utils/types.ts")).toBeNull();
});

test("refuses code of unknown origin", () => {
  expect(() => packageOfModule("\0somebody/helper.js")).toThrow("No licence is known");
});

test("refuses a package without a licence text", () => {
  const folder = mkdtempSync(join(tmpdir(), "factbox-licence-"));
  try {
    expect(() => licenceOf({ name: "bare", folder })).toThrow("bare is shipped without a licence text");
    writeFileSync(join(folder, "LICENCE.md"), "Do as you like.\n");
    expect(licenceOf({ name: "bare", folder })).toBe("Do as you like.");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("leaves out the licences of what a bundler's own package contains", () => {
  const licence = licenceOf(installed("vite"));
  expect(licence).toContain("MIT License");
  expect(licence).not.toContain("bundled dependencies");
});

test("collects the packages of which a script contains code, once each", () => {
  const { plugin, file } = createLicenceCollector();
  const id = (name: string) => join(ROOT, "node_modules", name, "index.js");
  const script = {
    type: "chunk",
    modules: { [id("preact")]: { renderedLength: 9 }, [id("wxt")]: { renderedLength: 0 } },
  };
  plugin.generateBundle({}, { "a.js": script, "b.js": script, "c.css": { type: "asset" } });
  expect([...file().matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name)).toEqual(["preact"]);
});

test("names the sets that the models learned from, as the README and MODEL.md do", () => {
  const notices = licencesFile([]);
  const told = `${read("README.md")}${read("tools/train/MODEL.md")}`;
  for (const set of [
    /fundus/i,
    /Web Content Extraction Benchmark/,
    /Trafilatura/i,
    /English Worldwide Newswire/,
    /PolNeAR/,
    /GAP/,
  ]) {
    expect(told).toMatch(set);
    expect(notices).toMatch(set);
  }
});
