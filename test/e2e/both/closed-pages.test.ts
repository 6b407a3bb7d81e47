import { expect } from "vitest";
import { serveOne } from "../serve-one.ts";
import { test } from "../stage.ts";
import { wordsAt } from "../views.ts";

const PDF =
  "%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>";
const CLOSED = "Extensions cannot read this page.";

test("the browser's own pages, a page's source and a PDF file are said to be closed to extensions", async ({
  engine,
  visit,
  onTestFinished,
}) => {
  const { url, close } = await serveOne({ type: "application/pdf", body: PDF });
  onTestFinished(close);
  // Firefox lets extensions into an empty tab, where they find no article.
  const own = engine === "firefox" ? ["about:config"] : ["about:blank", "chrome://version"];
  for (const address of [...own, `view-source:${visit.fixture("short-brief")}`, url]) {
    const page = await visit.open(address);
    const popup = await visit.click(page);
    await expect.poll(() => wordsAt(popup, "h1"), { message: address }).toBe(CLOSED);
    await expect
      .poll(() => wordsAt(popup, ".state-hint"), { message: address })
      .toMatch(/own pages,.* the PDF viewer, a page's source/);
    await popup.close();
    await page.close();
  }
});
