import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { ROOT } from "../../support/source-files.ts";
import { setAccess } from "../site-access.ts";
import { test } from "../stage.ts";
import { stateOf, wordsAt } from "../views.ts";

test("a file on this computer is read where the browser allows it, and else the popup says where to allow it", async ({
  chromium,
  visit,
}) => {
  const page = await visit.open(pathToFileURL(join(ROOT, "test/pages/short-brief/page.html")).href);
  const popup = await visit.click(page);
  await expect.poll(() => stateOf(popup)).toBe("facts");
  await expect.poll(() => wordsAt(popup, "h1")).toBe(await wordsAt(page, "h1"));
  await setAccess(chromium, { fileAccess: false });
  const closed = await visit.click(page);
  await expect.poll(() => wordsAt(closed, "h1")).toBe("Extensions cannot read this page.");
  await expect
    .poll(() => wordsAt(closed, ".state-hint"))
    .toContain("To read a file on this computer, allow Factbox access to file URLs on the browser's extensions page.");
});
