import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { until } from "../../../tools/browser/waiting.ts";
import { servePages } from "../../../tools/serve/serve-pages.ts";
import { outsideRequestsDuring } from "../requests.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";
import { PATIENCE } from "../visit.ts";

// A day that lies ahead of whoever runs this.
const PAGE = storyPage({
  before:
    "<p>The new pier of Tarnwick will be opened on June 5, 2091, the harbour board said on Tuesday in a letter.</p>",
});

/** The text of the first calendar file in a folder once it is whole: a browser puts its name there before its words. */
function savedFile(folder: string): Promise<string | null> {
  return until(PATIENCE, () => {
    const name = readdirSync(folder).find((one) => one.endsWith(".ics"));
    const text = name ? readFileSync(join(folder, name), "utf8") : "";
    return text.includes("END:VCALENDAR") ? text : null;
  });
}

test("a day to come is saved as a calendar file by its button, and nothing is asked of anybody", async ({
  browser,
  visit,
  downloads,
  onTestFinished,
}) => {
  const served = await servePages(new Map([["/story", PAGE]]), null);
  onTestFinished(served.close);
  const page = await visit.open(`${served.url}story`);
  const requests = await outsideRequestsDuring(browser, page, async () => {
    const popup = await visit.click(page);
    await popup.click(".add-to-calendar");
    const file = (await savedFile(downloads)) ?? "";
    expect(file).toContain("BEGIN:VEVENT\r\n");
    expect(file).toContain("DTSTART;VALUE=DATE:20910605\r\n");
    expect(file.replaceAll("\r\n ", "")).toContain("The new pier of Tarnwick will be opened on June 5\\, 2091");
  });
  expect(requests).toEqual([]);
});
