import { createServer, type ServerResponse } from "node:http";
import type { PageHandle } from "../../tools/browser/driver.ts";
import type { Visit } from "./visit.ts";

/**
 * Serves a page that goes on loading: what it asks for under "/never" gets no answer before `release`, and with
 * `isOpen` its own connection stays open until then, after all of the body was sent. `start` is a page that loads.
 */
export async function serveStuck(body: string, isOpen = false) {
  const waiting = new Set<ServerResponse>();
  const server = createServer(({ url = "" }, response) => {
    response.setHeader("cache-control", "no-store");
    if (url.startsWith("/never")) {
      const type = url.endsWith(".css") ? "text/css" : "text/javascript";
      response.setHeader("content-type", type);
      waiting.add(response);
      return;
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.write(url === "/start" ? "<!doctype html><title>Start</title>" : body);
    if (url !== "/start" && isOpen) waiting.add(response);
    else response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = server.address();
  const origin = `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}`;
  const release = () => {
    for (const response of waiting) response.end();
    waiting.clear();
  };
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { start: `${origin}/start`, url: `${origin}/2026/11/17/ferry`, release, close };
}

/** Opens such a page without waiting until it has loaded, which it may never do. */
export async function openStuck(visit: Visit, { start, url }: { start: string; url: string }): Promise<PageHandle> {
  const page = await visit.open(start);
  await page.evaluate(`setTimeout(() => { location.href = ${JSON.stringify(url)}; })`);
  return page;
}
