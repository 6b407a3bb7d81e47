import { isUtf8 } from "node:buffer";
import { type Stats, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { basename, dirname, extname, join, normalize, resolve, sep } from "node:path";

/** A running server: the address of what it serves, and a function that stops it. */
export type Served = { url: string; close: () => Promise<void> };

const HTML = "text/html; charset=utf-8";
const TYPES: Readonly<Record<string, string>> = {
  ".html": HTML,
  ".htm": HTML,
  ".xhtml": "application/xhtml+xml",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder, or the folder of one HTML file, on 127.0.0.1 at a free port.
 * The address is the folder's (with a trailing slash) or the file's. An unreadable path gives an error message.
 */
export async function serve(path: string): Promise<Served | { error: string }> {
  const stats = statsOf(path);
  if (!stats) return { error: `There is no file ${path}, or it may not be read.` };
  const root = resolve(stats.isDirectory() ? path : dirname(path));
  const name = stats.isDirectory() ? "" : encodeURIComponent(basename(path));
  const fault = name === "" ? null : await readFile(path).then(() => null, faultOf);
  if (fault) return { error: `${path} cannot be read: ${fault}.` };
  const main = name === "" ? null : resolve(path);
  const server = createServer((request, response) => answer(root, main, request.url ?? "/", response));
  return new Promise((done) => {
    server.on("error", (error) => done({ error: `No server on 127.0.0.1: ${error.message}.` }));
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      done({ url: `http://127.0.0.1:${port}/${name}`, close });
    });
  });
}

async function answer(root: string, main: string | null, requested: string, response: ServerResponse): Promise<void> {
  const path = pathWithin(root, requested);
  const body = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || body === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such file here.\n");
    return;
  }
  const usual = path === main ? HTML : "application/octet-stream";
  const known = TYPES[extname(path).toLowerCase()] ?? usual;
  // No charset: a saved page declares its own encoding, which a header would override.
  const type = known === HTML && !isUtf8(body) ? "text/html" : known;
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
}

/** Returns the file of an address, or null if it is invalid or outside the root. */
function pathWithin(root: string, requested: string): string | null {
  try {
    const path = normalize(join(root, decodeURIComponent(requested.split(/[?#]/, 1)[0] ?? "/")));
    if (path.includes("\0") || !`${path}${sep}`.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
    return statsOf(path)?.isDirectory() ? join(path, "index.html") : path;
  } catch {
    return null;
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function faultOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
