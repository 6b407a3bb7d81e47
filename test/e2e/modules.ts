import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { ROOT } from "../support/source-files.ts";

// The one module that is no file of ours.
const IMPORTS = JSON.stringify({ imports: { dompurify: "/node_modules/dompurify/dist/purify.es.mjs" } });

/**
 * Serves a page with one of the project's modules in it, as `window.module`, under a policy; its address, and how to
 * end.
 */
export async function servePageWith(
  module: string,
  policy: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const type = (kind: string) => response.setHeader("content-type", `${kind}; charset=utf-8`);
    if (path === "/") {
      type("text/html");
      response.setHeader("content-security-policy", policy);
      response.end(
        `<!doctype html><title>a</title><body><script type="importmap">${IMPORTS}</script><script type="module">import * as module from "/${module}"; window.module = module;</script>`,
      );
    } else if (/^\/(?:utils|node_modules\/dompurify\/dist)\/[\w./-]+\.(?:ts|mjs)$/.test(path)) {
      type("text/javascript");
      const code = readFileSync(join(ROOT, path), "utf8");
      response.end(path.endsWith(".ts") ? stripTypeScriptTypes(code) : code);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = server.address();
  const port = typeof at === "object" && at ? at.port : 0;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}
