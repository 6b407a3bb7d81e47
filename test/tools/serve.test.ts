import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { serve } from "../../tools/serve/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "factbox-serve-"));
writeFileSync(join(folder, "a page.html"), "<p>Fährlinie</p>");
writeFileSync(join(folder, "style.css"), "p { color: red }");
afterAll(() => rmSync(folder, { recursive: true }));

/** Serves a path for as long as `use` needs it. */
async function serving<T>(path: string, use: (url: string) => Promise<T>): Promise<T> {
  const served = await serve(path);
  if ("error" in served) throw new Error(served.error);
  try {
    return await use(served.url);
  } finally {
    await served.close();
  }
}

/** Asks for a path as it stands: `fetch` would tidy the dots away. */
function statusOf(base: string, path: string): Promise<number> {
  const { hostname, port } = new URL(base);
  return new Promise((done, fail) => {
    request({ hostname, port, path }, (response) => done(response.resume().statusCode ?? 0))
      .on("error", fail)
      .end();
  });
}

test("serves one file as UTF-8 at an address of 127.0.0.1", async () => {
  await serving(join(folder, "a page.html"), async (url) => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a%20page\.html$/);
    const response = await fetch(url);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toBe("<p>Fährlinie</p>");
  });
});

test("serves the files beside it with their types", async () => {
  const type = await serving(folder, async (url) => (await fetch(`${url}style.css?v=1`)).headers.get("content-type"));
  expect(type).toBe("text/css; charset=utf-8");
});

test("answers 404 to what is not there and to what lies outside", async () => {
  await serving(folder, async (url) => {
    for (const path of ["/missing.html", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%ff", "/"]) {
      expect(await statusOf(url, path)).toBe(404);
    }
  });
});

test("says in words that there is no such file", async () => {
  expect(await serve(join(folder, "missing.html"))).toEqual({ error: expect.stringContaining("missing.html") });
});

test("lets a saved page of another encoding say so itself", async () => {
  writeFileSync(join(folder, "old.html"), Buffer.from([0x3c, 0x70, 0x3e, 0xcf, 0xf0, 0xe8]));
  const type = await serving(join(folder, "old.html"), async (url) => (await fetch(url)).headers.get("content-type"));
  expect(type).toBe("text/html");
});
