import { expect, test } from "vitest";
import listing from "../.store/listing.json" with { type: "json" };
import packageJson from "../package.json" with { type: "json" };
import messages from "../public/_locales/en/messages.json" with { type: "json" };
import { EXPLAINED_WARNINGS } from "../tools/store/lint-warnings.ts";
import config from "../wxt.config.ts";
import { read } from "./support/source-files.ts";

const sorted = (names: Iterable<string>) => [...names].sort();

/** The manifest that is built for a browser. */
async function manifestFor(browser: string) {
  const { manifest } = config;
  if (typeof manifest !== "function") throw new Error("the manifest is no function");
  return manifest({ browser, mode: "production", command: "build", manifestVersion: 3 });
}

/** The rows of the README's table of permissions: the first cell and the second. */
function permissionRows(): [permission: string, reason: string][] {
  const [, table = ""] = read("README.md").split(/^\| permission .*\n\|[ |-]+\n/m);
  const [rows = ""] = table.split("\n\n");
  return rows.split("\n").map((row) => {
    const [, permission = "", reason = ""] = row.split("|").map((cell) => cell.trim());
    return [permission, reason];
  });
}

test.each(["chrome", "edge", "firefox", "safari"])(
  "each permission of %s has a reason for its store",
  async (browser) => {
    const { permissions = [], optional_host_permissions: hosts = [] } = await manifestFor(browser);
    const panel = browser === "chrome" || browser === "edge" ? [] : ["sidePanel"];
    expect(sorted(Object.keys(listing.permissions))).toEqual(sorted([...permissions.map(String), ...panel]));
    expect(sorted(Object.keys(listing.optionalHostPermissions))).toEqual(sorted(hosts));
    // Chrome's form takes a thousand characters for each.
    for (const reason of [...Object.values(listing.permissions), ...Object.values(listing.optionalHostPermissions)]) {
      expect(reason.length).toBeGreaterThan(40);
      expect(reason.length).toBeLessThanOrEqual(1_000);
    }
  },
);

test("the README's table has a row with a reason for each permission, and no other", async () => {
  const { permissions = [] } = await manifestFor("chrome");
  const rows = permissionRows();
  const optional = rows.filter(([permission]) => permission.startsWith("optional: "));
  expect(optional).toHaveLength(1);
  expect(sorted(rows.map(([permission]) => permission).filter((name) => !name.startsWith("optional: ")))).toEqual(
    sorted(permissions.map((name) => `\`${name}\``)),
  );
  expect(rows.filter(([, reason]) => reason.length < 20)).toEqual([]);
});

test("name and summary are the manifest's, and as short as the stores ask", () => {
  expect(listing.name).toBe(messages.extensionName.message);
  expect(listing.summary).toBe(messages.extensionDescription.message);
  expect(listing.name.length).toBeLessThanOrEqual(45);
  expect(listing.summary.length).toBeLessThanOrEqual(132);
  expect(listing.licence).toBe(packageJson.license);
});

test("the description is plain text of a length that every store takes", () => {
  const description = read(".store/description.txt");
  expect(description.length).toBeGreaterThanOrEqual(250);
  expect(description.length).toBeLessThanOrEqual(4_000);
  expect(description).not.toMatch(/<\w|\]\(|^#|\*\*|`/m);
});

test("each store has a category", () => {
  expect(Object.keys(listing.categories)).toEqual(["chrome", "edge", "firefox", "safari"]);
});

test("no store is told of collected data, and Firefox's manifest says the same", async () => {
  const gecko = (await manifestFor("firefox")).browser_specific_settings?.gecko;
  expect(gecko?.data_collection_permissions?.required).toEqual(listing.mozillaDataCollection.required);
  expect(gecko?.data_collection_permissions?.optional ?? []).toEqual(listing.mozillaDataCollection.optional);
  expect(Object.values(listing.chromeDataUse.collected)).toEqual(Array(9).fill(false));
  expect(Object.values(listing.chromeDataUse.certified)).toEqual([true, true, true]);
  expect(listing.edgePrivacy.accessesCollectsOrTransmitsPersonalInformation).toBe(false);
  expect(listing.remoteCode.used).toBe(false);
  expect(read(listing.privacyPolicy)).toContain("nothing is sent anywhere");
});

test("the reviewers are told why each warning of the lint stays", () => {
  const notes = read(".store/README.md");
  expect(EXPLAINED_WARNINGS.filter(({ code, reason }) => !notes.includes(code) || !notes.includes(reason))).toEqual([]);
});

test("the release builds, tests and packs, with pinned actions and no secret", () => {
  const workflow = read(".github/workflows/release.yml");
  const actions = [...workflow.matchAll(/\buses:\s*(\S+)/g)].map(([, action = ""]) => action);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  expect(workflow).not.toMatch(/\bsecrets\b/);
  const scripts = [...workflow.matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, script = ""]) => script);
  expect(scripts.filter((script) => script !== "ci" && script !== "audit" && !(script in packageJson.scripts))).toEqual(
    [],
  );
  expect(scripts).toEqual(expect.arrayContaining(["ci", "test", "zip", "zip:check"]));
});
