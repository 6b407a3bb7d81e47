import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Engine } from "../browser/find.ts";

/** The folder of a built extension, or an error message. */
export type Built = { ok: true; folder: string } | { ok: false; error: string };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILDS = { chromium: "chrome", firefox: "firefox" } as const satisfies Record<Engine, string>;

/** Builds the extension for an engine; the build's output becomes the error message. */
export function buildExtension(engine: Engine): Promise<Built> {
  const name = BUILDS[engine];
  const wxt = join(ROOT, "node_modules", "wxt", "bin", "wxt.mjs");
  return new Promise((done) => {
    const child = spawn(process.execPath, [wxt, "build", "-b", name], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    const words: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => words.push(String(data)));
    child.on("error", (error) => done({ ok: false, error: `The extension was not built: ${error.message}` }));
    child.on("close", (status) => {
      if (status === 0) done({ ok: true, folder: join(ROOT, ".output", `${name}-mv3`) });
      else done({ ok: false, error: `The extension was not built (status ${status}):\n${words.join("").trim()}` });
    });
  });
}
