import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Served } from "../../tools/serve/serve.ts";
import { servePages } from "../../tools/serve/serve-pages.ts";
import { openPopup, type Stage, setStage } from "./setup.ts";
import { storyPage } from "./story-page.ts";

// A day that lies ahead of whoever runs this.
const PAGE = storyPage({
  before:
    "<p>The new pier of Tarnwick will be opened on June 5, 2091, the harbour board said on Tuesday in a letter.</p>",
});
const ADD = ".add-to-calendar";
const PATIENCE = 10_000;

describe.each(["chromium", "firefox"] as const)("in %s, a day to come", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "factbox-downloads-"));
  let stage: Stage;
  let served: Served;

  beforeAll(async () => {
    served = await servePages(new Map([["/story", PAGE]]), null);
    stage = await setStage(engine, engine, { downloads: folder });
  });

  afterAll(async () => {
    await stage?.end();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is saved as a calendar file by its button, and nothing is asked of anybody", async () => {
    const page = await stage.driver.open(`${served.url}story`);
    const popup = await openPopup(stage.driver, page);
    await popup.click(ADD);
    // A browser puts the file's name there before its words.
    let file = "";
    for (let waited = 0; !file.includes("END:VCALENDAR") && waited < PATIENCE; waited += 100) {
      await pause(100);
      const name = readdirSync(folder).find((one) => one.endsWith(".ics"));
      file = name ? readFileSync(join(folder, name), "utf8") : "";
    }
    expect(file).toContain("BEGIN:VEVENT\r\n");
    expect(file).toContain("DTSTART;VALUE=DATE:20910605\r\n");
    expect(file.replaceAll("\r\n ", "")).toContain("The new pier of Tarnwick will be opened on June 5\\, 2091");
    expect(await stage.driver.outsideRequests()).toEqual([]);
  });
});
