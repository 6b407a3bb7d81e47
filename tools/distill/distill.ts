// npm run distill: finds the facts of articles in files, or in JSON Lines on standard input; see the README.

import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Node keeps the compiled code, so that the next worker of a fleet is ready sooner. Not in the folder for temporary
// files, where others could put code.
enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/node", import.meta.url)));
await import("./run.ts");
