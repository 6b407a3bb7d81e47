import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lacksDisplay, readStartRequest } from "../../tools/start/options.ts";
import { targetOf } from "../../tools/start/target.ts";

const folder = mkdtempSync(join(tmpdir(), "factbox-start-"));
writeFileSync(join(folder, "saved.html"), "<p>Saved</p>");
afterAll(() => rmSync(folder, { recursive: true }));

test("starts on the sample in whichever browser there is", () => {
  expect(readStartRequest([])).toEqual({ target: null, browser: undefined, headless: false });
});

test("takes a page, a browser and the wish for no window", () => {
  const request = { target: "a.html", browser: "firefox", headless: true };
  expect(readStartRequest(["a.html", "--browser", "firefox", "--headless"])).toEqual(request);
});

test("says what it does not understand", () => {
  expect(readStartRequest(["--fast"])).toEqual({ error: expect.stringContaining("--fast") });
  expect(readStartRequest(["a.html", "b.html"])).toEqual({ error: expect.stringContaining("one page") });
});

test("misses a display on Linux only", () => {
  expect(lacksDisplay("linux", {})).toBe(true);
  expect(lacksDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(false);
  expect(lacksDisplay("darwin", {})).toBe(false);
});

test("serves a file that was named from where the command was given", async () => {
  const target = await targetOf("saved.html", folder);
  if ("error" in target) throw new Error(target.error);
  expect(target.online).toBe(false);
  expect(await (await fetch(target.url)).text()).toBe("<p>Saved</p>");
  await target.close();
});

test("opens an address as it is, with the network", async () => {
  expect(await targetOf("https://news.example/a", folder)).toMatchObject({
    url: "https://news.example/a",
    online: true,
  });
});

test("says in words what is no page", async () => {
  expect(await targetOf("missing.html", folder)).toEqual({ error: expect.stringContaining("missing.html") });
  expect(await targetOf(".", folder)).toEqual({ error: expect.stringContaining("is a folder") });
  expect(await targetOf("https://", folder)).toEqual({ error: expect.stringContaining("no address") });
});
