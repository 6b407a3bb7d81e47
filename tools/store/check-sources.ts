// npm run zip:check: unpacks the sources archive that goes to Firefox's store, builds it as a reviewer does, and
// compares both archives with ours, byte for byte. Takes two minutes and needs the package registry.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { compareZips } from "./compare-zips.ts";
import { readZip } from "./read-zip.ts";

const OUTPUT = ".output";
const COMMANDS = ["npm ci --no-audit --no-fund", "npm run zip"];

/** Writes the files of an archive into a folder; throws for a path that leads out of it. */
async function unpack(archive: Buffer, folder: string): Promise<void> {
  for (const [name, content] of readZip(archive)) {
    const path = resolve(folder, name);
    if (!path.startsWith(folder + sep)) throw new Error(`${name} leads out of the archive`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

const { version } = JSON.parse(await readFile("package.json", "utf8"));
const nameOf = (kind: string) => `factbox-${version}-${kind}.zip`;
const folder = await mkdtemp(join(tmpdir(), "factbox-sources-"));
try {
  await unpack(await readFile(join(OUTPUT, nameOf("sources"))), folder);
  for (const command of COMMANDS) {
    console.log(`> ${command}`);
    const { status } = spawnSync(command, { cwd: folder, shell: true, stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) throw new Error(`"${command}" failed in the unpacked sources`);
  }
  for (const kind of ["chrome", "firefox", "sources"]) {
    const ours = await readFile(join(OUTPUT, nameOf(kind)));
    const rebuilt = await readFile(join(folder, OUTPUT, nameOf(kind)));
    const differences = compareZips(ours, rebuilt);
    const verdict = ours.equals(rebuilt) ? "the same bytes" : "the same files, packed otherwise";
    console.log(`${nameOf(kind)}: ${differences.length ? differences.join(", ") : verdict}`);
    if (differences.length) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
