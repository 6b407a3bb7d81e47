import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TEXTS = new URL("licences/", import.meta.url);

/** A package that a build contains, and its folder. */
export type ShippedPackage = { name: string; folder: string };

// Modules that a bundler writes itself, by the package that their code comes from.
const GENERATED: readonly (readonly [start: string, name: string])[] = [
  ["\0vite/", "vite"],
  ["\0rolldown/", "rolldown"],
  ["\0virtual:wxt-", "wxt"],
];
// Packages that carry no licence file: the text of their repository.
const TEXT_OF_REPOSITORY: Readonly<Record<string, string>> = {
  wxt: "wxt.txt",
  "@wxt-dev/browser": "wxt.txt",
  "@wxt-dev/storage": "wxt.txt",
};
const NOTES: Readonly<Record<string, string>> = {
  "@mozilla/readability": "Changed: the parts that Factbox does not run are left out.\n\n",
  dompurify: "Used under the Apache License, Version 2.0.\n\n",
};
const LICENCE_FILE = /^licen[cs]e(?:\.(?:md|txt))?$/i;
// Vite's file goes on with the licences of what its own package contains, which is not shipped.
const END_OF_LICENCE = "\n# Licenses of bundled dependencies";
const RULE = `\n${"-".repeat(79)}\n\n`;

/**
 * Returns the package that a bundled module belongs to; null for a module of this project.
 * Throws for a module that neither a package nor this project holds.
 */
export function packageOfModule(id: string): ShippedPackage | null {
  const [, before = "", name = ""] = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  if (name) return { name, folder: before + name };
  const generated = GENERATED.find(([start]) => id.startsWith(start))?.[1];
  if (generated) return { name: generated, folder: join(ROOT, "node_modules", generated) };
  if (id.startsWith("\0")) throw new Error(`No licence is known for the module ${JSON.stringify(id)}`);
  return null;
}

/** Returns the licence text of a package; throws if it has none. */
export function licenceOf({ name, folder }: ShippedPackage): string {
  const file = readdirSync(folder)
    .sort()
    .find((entry) => LICENCE_FILE.test(entry));
  const kept = TEXT_OF_REPOSITORY[name];
  if (!file && !kept) throw new Error(`The package ${name} is shipped without a licence text`);
  const text = readFileSync(file ? join(folder, file) : new URL(kept ?? "", TEXTS), "utf8");
  return text.split(END_OF_LICENCE)[0]?.trim() ?? "";
}

/** Returns the licences of the given packages, one after the other, and of the data that the models learned from. */
export function licencesFile(packages: Iterable<ShippedPackage>): string {
  const byName = new Map([...packages].map((shipped) => [shipped.name, shipped]));
  const sorted = [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const own = readFileSync(join(ROOT, "LICENSE"), "utf8").trim();
  const parts = [
    `Factbox\n\n${own}`,
    ...sorted.map((shipped) => {
      const { version, license } = readPackage(shipped.folder);
      return `${shipped.name} ${version} (${license})\n\n${NOTES[shipped.name] ?? ""}${licenceOf(shipped)}`;
    }),
    `Training data\n\n${readFileSync(new URL("training-data.txt", TEXTS), "utf8").trim()}`,
  ];
  return `${parts.join(`\n${RULE}`)}\n`;
}

function readPackage(folder: string): { version: string; license: string } {
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (typeof version !== "string" || typeof license !== "string") throw new Error(`${folder} names no licence`);
  return { version, license };
}

type Bundle = Record<string, { type: string; modules?: Record<string, { renderedLength: number }> }>;

/** Returns a plugin that notes the packages whose code a build contains, and a function that lists their licences. */
export function createLicenceCollector() {
  const shipped = new Map<string, ShippedPackage>();
  return {
    plugin: {
      name: "collect-licences",
      apply: "build" as const,
      generateBundle(_options: unknown, bundle: Bundle) {
        for (const [id, { renderedLength }] of Object.values(bundle).flatMap(({ modules }) =>
          Object.entries(modules ?? {}),
        )) {
          const found = renderedLength > 0 ? packageOfModule(id) : null;
          if (found) shipped.set(found.name, found);
        }
      },
    },
    file: () => licencesFile(shipped.values()),
  };
}
