import "./extension.ts";

import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { randomOf } from "../../tools/train/random.ts";
import { loadSettings } from "../../utils/browser/pages/load-settings.ts";
import {
  FILE_FIELDS,
  MAX_SETTINGS_FILE_BYTES,
  readSettingsFile,
  writeSettingsFile,
} from "../../utils/browser/pages/settings-file.ts";
import { readerText } from "../../utils/browser/reader-settings.ts";
import * as settings from "../../utils/browser/settings.ts";
import { breakStorage, extension, resetExtension } from "./extension.ts";

const { copyChoices, copyFormat, excludedSites, keptKinds, shortcutKeys, showsToast } = settings;
const NEVER = "https://news.orlan.example/*";
const ALWAYS = "https://velmora.example/*";

beforeEach(() => {
  vi.restoreAllMocks();
  resetExtension();
});

const fileOf = (changed: object, top: object = {}) =>
  JSON.stringify({ kind: "factbox-settings", version: 1, settings: changed, ...top });
const faultOf = (text: string) => {
  const read = readSettingsFile(text);
  return read.ok ? null : read.fault;
};
const stored = () => fakeBrowser.storage.local.get();

async function load(text: string) {
  const read = readSettingsFile(text);
  if (!read.ok) throw new Error(read.fault);
  return loadSettings(read.content);
}

test("every setting is in the file, and the sites that are never cleaned have a list of their own", () => {
  const keys = Object.values<unknown>({ ...settings, readerText }).flatMap((value) =>
    typeof value === "object" && value !== null && "key" in value ? [value.key] : [],
  );
  expect([...FILE_FIELDS.map(({ setting }) => setting.key), excludedSites.key].sort()).toEqual(keys.sort());
});

test("what is saved in one browser is the same after it was loaded in another", async () => {
  await keptKinds.set(["donation", "consent"]);
  await showsToast.set(false);
  await copyFormat.set("html");
  await copyChoices.set({ all: true, heading: false, links: false });
  await readerText.set({ ...readerText.fallback, size: 24 });
  await shortcutKeys.set(false);
  await excludedSites.set([NEVER]);
  extension.origins.add(ALWAYS);
  const file = await writeSettingsFile();
  const before = await stored();

  resetExtension();
  expect(await load(file)).toEqual({
    ok: true,
    changed: FILE_FIELDS.map(({ name }) => name),
    excluded: [NEVER],
    waiting: [ALWAYS],
  });
  expect(await stored()).toEqual(before);
  // Access to a site is the browser's to give.
  expect(extension.origins.size).toBe(0);
  expect(await load(file)).toEqual({ ok: true, changed: [], excluded: [], waiting: [ALWAYS] });
});

test("a file of a fresh install holds the defaults, and changes nothing in another", async () => {
  const file = await writeSettingsFile();
  resetExtension();
  expect(await load(file)).toEqual({ ok: true, changed: [], excluded: [], waiting: [] });
});

test("sites are added to those that are never cleaned; none is lost, and none is cleaned as it opens", async () => {
  await excludedSites.set([ALWAYS]);
  extension.origins.add(NEVER);
  expect(await load(fileOf({ neverSites: [NEVER, ALWAYS, NEVER] }))).toMatchObject({ excluded: [NEVER] });
  expect(await excludedSites.get()).toEqual([ALWAYS, NEVER]);
  expect(extension.origins.size).toBe(0);
});

test("access to all sites is no site of a file", async () => {
  extension.origins.add("https://*/*").add(ALWAYS);
  const read = readSettingsFile(await writeSettingsFile());
  expect(read).toMatchObject({ ok: true, content: { always: [ALWAYS] } });
});

test("a file with some settings leaves the others", async () => {
  await copyFormat.set("text");
  expect(await load(fileOf({ keptKinds: [] }))).toMatchObject({ changed: ["optionsKinds"] });
  expect([await keptKinds.get(), await copyFormat.get()]).toEqual([[], "text"]);
});

const KNOWS = "This file has a value that is not possible for the setting";

test.each<[string, string, string]>([
  ["no text", "", "its text is not JSON"],
  ["half a file", fileOf({}).slice(0, -2), "its text is not JSON"],
  ["another format", "<html></html>", "its text is not JSON"],
  ["a list", "[]", "not a file of Factbox’s settings"],
  ["nothing", "null", "not a file of Factbox’s settings"],
  ["another program's settings", '{"kind":"theme","version":1,"settings":{}}', "not a file of Factbox’s settings"],
  ["no settings", '{"kind":"factbox-settings","version":1}', "not a file of Factbox’s settings"],
  ["a list of settings", fileOf([]), "not a file of Factbox’s settings"],
  ["no version", fileOf({}, { version: undefined }), "not a file of Factbox’s settings"],
  ["a version in words", fileOf({}, { version: "1" }), "not a file of Factbox’s settings"],
  ["half a version", fileOf({}, { version: 0.5 }), "not a file of Factbox’s settings"],
  ["a later version", fileOf({}, { version: 2 }), "a later version of Factbox"],
  ["an unknown setting", fileOf({ colour: "red" }), "does not know: “colour”"],
  ["a built-in name", '{"kind":"factbox-settings","version":1,"settings":{"__proto__":{"x":1}}}', "“__proto__”"],
  ["a long name", fileOf({ ["x".repeat(5000)]: 1 }), `“${"x".repeat(60)}…”`],
  ["an unknown kind", fileOf({ keptKinds: ["sponsors"] }), `${KNOWS} “keptKinds”`],
  ["a kind twice", fileOf({ keptKinds: ["other", "other"] }), `${KNOWS} “keptKinds”`],
  ["a kind that is no list", fileOf({ keptKinds: "consent" }), `${KNOWS} “keptKinds”`],
  ["an unknown format", fileOf({ copyFormat: "pdf" }), `${KNOWS} “copyFormat”`],
  ["half the choices", fileOf({ copyChoices: { all: true } }), `${KNOWS} “copyChoices”`],
  ["choices in words", fileOf({ copyChoices: { all: "yes", heading: true, links: true } }), `${KNOWS} “copyChoices”`],
  ["more choices", fileOf({ copyChoices: { all: true, heading: true, links: true, x: 1 } }), `${KNOWS} “copyChoices”`],
  ["a site in words", fileOf({ neverSites: ["news.example"] }), "list “neverSites” holds something that is not a site"],
  ["all sites", fileOf({ alwaysSites: ["https://*/*"] }), "list “alwaysSites” holds something that is not a site"],
  ["all addresses", fileOf({ alwaysSites: ["<all_urls>"] }), "list “alwaysSites” holds something that is not a site"],
  ["a script", fileOf({ neverSites: ["javascript:alert(1)"] }), "list “neverSites”"],
  ["sites that are no list", fileOf({ neverSites: NEVER }), "list “neverSites”"],
  ["a site in both lists", fileOf({ neverSites: [NEVER], alwaysSites: [NEVER] }), "in both lists"],
  ["too much", fileOf({ neverSites: Array(20_000).fill(NEVER) }), "too large"],
])("refuses %s, and says why", (_, text, words) => {
  expect(faultOf(text) ?? "accepted").toContain(words);
});

test("a file as large as may be, nested as deep as can be, is refused without a crash", () => {
  const depth = Math.floor(MAX_SETTINGS_FILE_BYTES / 2) - 100;
  for (const key of ["keptKinds", "copyChoices", "neverSites"])
    expect(
      faultOf(`{"kind":"factbox-settings","version":1,"settings":{"${key}":${"[".repeat(depth)}${"]".repeat(depth)}}}`),
    ).not.toBeNull();
});

test("stores nothing at all if the storage fails, and never writes over a list that cannot be read", async () => {
  await excludedSites.set([ALWAYS]);
  const before = await stored();
  breakStorage("local", "set", "the disk is read-only");
  const file = fileOf({ keptKinds: [], copyFormat: "json", neverSites: [NEVER] });
  expect(await load(file)).toEqual({ ok: false, reason: "the disk is read-only" });
  vi.restoreAllMocks();
  expect(await stored()).toEqual(before);
  breakStorage("local", "get", "the database is corrupt");
  expect(await load(file)).toEqual({ ok: false, reason: "the database is corrupt" });
  vi.restoreAllMocks();
  expect(await stored()).toEqual(before);
});

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  "",
  "consent",
  "\u0000",
  "https://a.example/*",
  NEVER,
  [],
  {},
];

test("whatever a file holds, it is refused, or what it stores is exactly what it says", async () => {
  const random = randomOf(19);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? Object(null);
  const odd = (depth: number): unknown => {
    const roll = random();
    if (depth === 0 || roll < 0.5) return pick(ODD);
    if (roll < 0.8) return Array.from({ length: Math.floor(random() * 4) }, () => odd(depth - 1));
    return Object.fromEntries(
      Array.from({ length: 3 }, () => [pick(["all", "heading", "links", "x"]), odd(depth - 1)]),
    );
  };
  const KEYS = [...FILE_FIELDS.map(({ setting }) => setting.key), "neverSites", "alwaysSites"];
  let accepted = 0;
  for (let round = 0; round < 2000; round++) {
    const chosen = Object.fromEntries(KEYS.filter(() => random() < 0.25).map((key) => [key, odd(2)]));
    const read = readSettingsFile(fileOf(chosen));
    if (!read.ok) continue;
    accepted++;
    resetExtension();
    await loadSettings(read.content);
    const now = await stored();
    for (const [key, value] of Object.entries(chosen))
      if (key === "neverSites") expect(now[key]).toEqual([...new Set([value].flat())]);
      else if (key !== "alwaysSites") expect(now[key]).toEqual(value);
  }
  expect(accepted).toBeGreaterThan(150);
});
