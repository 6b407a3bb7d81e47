import { expect } from "vitest";
import { FIELD_PAGES } from "../field-pages/cases.ts";
import { expectBack, expectCleaned, expectReceipts, expectUntouched, whenOpened } from "../field-pages/look.ts";
import { serveFieldPages } from "../field-pages/server.ts";
import { test } from "../stage.ts";

let served: Awaited<ReturnType<typeof serveFieldPages>>;

test.beforeAll(async () => {
  served = await serveFieldPages();
});

test.afterAll(() => served?.close());

test.for(FIELD_PAGES.filter(({ ways }) => ways.includes("click")))(
  "a click cleans $id, and the popup puts everything back",
  async (fieldPage, { visit }) => {
    const page = await visit.open(served.address(fieldPage));
    await whenOpened(page, fieldPage);
    await expectUntouched(expect, page, fieldPage);
    const popup = await visit.click(page);
    await expectCleaned(expect, page, fieldPage);
    await expectReceipts(expect, { page, popup }, fieldPage);
    await expectBack(expect, { page, popup }, fieldPage);
  },
);
