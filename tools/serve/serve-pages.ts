import { createServer } from "node:http";
import type { Served } from "./serve.ts";

/**
 * Serves HTML pages from memory on 127.0.0.1 at a free port, each at its path ("/a"), under one content security policy
 * or none. Pages are not cached, except in the back/forward cache. The returned address has a trailing slash.
 */
export async function servePages(pages: ReadonlyMap<string, string>, policy: string | null): Promise<Served> {
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? "");
    if (policy) response.setHeader("content-security-policy", policy);
    response.setHeader("cache-control", "no-cache");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.writeHead(html === undefined ? 404 : 200).end(html ?? "There is no such page here.");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = server.address();
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}/`, close };
}
