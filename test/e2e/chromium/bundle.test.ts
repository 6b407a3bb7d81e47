import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ROOT } from "../../support/source-files.ts";

const OUT = join(ROOT, ".output/chrome-mv3");
const KB = 1000;
const manifestOf = (build: string) => JSON.parse(readFileSync(join(ROOT, ".output", build, "manifest.json"), "utf8"));

/** What files weigh when each is packed by itself, in bytes. */
const packed = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(OUT, file)), { level: 9 }).length, 0);

/** The scripts that a script loads before it runs, itself included. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(OUT, file), "utf8");
  for (const [, module] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g))
    withImports(join(dirname(file), module ?? ""), seen);
  return seen;
}

/** The scripts of one of the extension's pages, but for those loaded later. */
function scriptsOf(page: string): Set<string> {
  const html = readFileSync(join(OUT, page), "utf8");
  const files = new Set<string>();
  for (const [, script] of html.matchAll(/<script[^>]*src="\/?([^"]+)"/g)) withImports(script ?? "", files);
  return files;
}

/** The scripts that a page loads only when it needs them: the facts engine and the formats for copying. */
function engineOf(page: string): string[] {
  const before = scriptsOf(page);
  const code = [...before].map((file) => readFileSync(join(OUT, file), "utf8")).join("\n");
  const lazy = [...code.matchAll(/import\(\s*[`"'](\.[^`"']+\.js)[`"']\s*\)/g)].map(([, module]) =>
    join("chunks", module ?? ""),
  );
  expect(lazy.length).toBeGreaterThan(0);
  return lazy.flatMap((file) => [...withImports(file)]).filter((file) => !before.has(file));
}

test("the popup weighs at most 39 kB, what it loads later (the facts engine, the formats) at most 213 kB", () => {
  expect(scriptsOf("popup.html").size).toBeGreaterThan(1);
  expect(packed(scriptsOf("popup.html"))).toBeLessThanOrEqual(39 * KB);
  const engine = packed(new Set(engineOf("popup.html")));
  expect(engine).toBeGreaterThan(5 * KB);
  expect(engine).toBeLessThanOrEqual(213 * KB);
});

test("the reader weighs at most 45 kB before it shows an article", () => {
  expect(scriptsOf("reader.html").size).toBeGreaterThan(1);
  expect(packed(scriptsOf("reader.html"))).toBeLessThanOrEqual(45 * KB);
});

test("the page script weighs at most 78 kB, the sanitiser 14 kB, auto-clean 31 kB, the background 8 kB", () => {
  expect(packed(["distill.js"])).toBeLessThanOrEqual(78 * KB);
  expect(packed(["sanitise.js"])).toBeLessThanOrEqual(14 * KB);
  expect(packed(["autoclean.js"])).toBeLessThanOrEqual(31 * KB);
  expect(packed(["background.js"])).toBeLessThanOrEqual(8 * KB);
});

test("no script holds characters that Chromium takes for no UTF-8", () => {
  for (const file of ["distill.js", "sanitise.js", "autoclean.js", "background.js", ...scriptsOf("popup.html")])
    expect(readFileSync(join(OUT, file), "utf8").match(/\p{Noncharacter_Code_Point}/u), file).toBeNull();
});

test.each(["chrome-mv3", "firefox-mv3"])("%s asks for no site at install and loads nothing from elsewhere", (build) => {
  const manifest = manifestOf(build);
  // No warning comes with any of them; Firefox needs none for its sidebar.
  const panel = build === "chrome-mv3" ? ["sidePanel"] : [];
  expect(manifest.permissions.sort()).toEqual(["activeTab", "scripting", ...panel, "storage"]);
  expect(manifest.side_panel).toEqual(panel.length ? { default_path: "sidepanel.html" } : undefined);
  expect(manifest.sidebar_action?.default_panel).toBe(panel.length ? undefined : "sidepanel.html");
  expect(manifest.sidebar_action?.open_at_install).toBe(panel.length ? undefined : false);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual(["https://*/*", "http://*/*"]);
  expect(manifest.content_security_policy.extension_pages).not.toMatch(/https?:|\*|unsafe|data:/);
  expect(manifest.action.default_title).toBe("__MSG_actionTitle__");
  expect(manifest.commands._execute_action.suggested_key.default).toBe("Alt+Shift+F");
  expect(Object.keys(manifest.icons)).toEqual(["16", "32", "48", "96", "128"]);
});

test("Firefox is told that no data is collected, and its first version that can", () => {
  const { gecko } = manifestOf("firefox-mv3").browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
  expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(140);
  expect(gecko.id).toMatch(/@/);
});

test.each(["chrome-mv3", "firefox-mv3"])("%s holds the licence of every package whose code is in it", (build) => {
  const file = readFileSync(join(ROOT, ".output", build, "LICENSES.txt"), "utf8");
  const names = [...file.matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name);
  const used = ["@mozilla/readability", "dompurify", "preact", "wxt", "@wxt-dev/storage"];
  expect(names).toEqual(expect.arrayContaining(used));
  expect(file.match(/^Factbox\n\nMIT License/)).not.toBeNull();
  // The texts that the notices about the training data point to.
  expect(file).toContain("Apache License\n                           Version 2.0");
  expect(file).toContain("Permission is hereby granted, free of charge");
  expect(file).toContain("\nTraining data\n");
});
