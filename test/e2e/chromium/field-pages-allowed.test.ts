import { describe } from "vitest";
import { allowSite } from "../builds.ts";
import { FIELD_PAGES } from "../field-pages/cases.ts";
import { expectBack, expectCleaned, expectReceipts, hiddenIn, whenOpened } from "../field-pages/look.ts";
import { serveFieldPages } from "../field-pages/server.ts";
import { shareWindows } from "../overlay-components/windows.ts";
import { test } from "../stage.ts";
import { openPopup } from "../visit.ts";

let served: Awaited<ReturnType<typeof serveFieldPages>>;
let windows: ReturnType<typeof shareWindows>;

test.beforeAll(async ({ chromium }) => {
  await allowSite(chromium);
  served = await serveFieldPages();
  windows = shareWindows(chromium);
});

test.afterAll(() => served?.close());

describe.concurrent("on an allowed site", () => {
  test.for(FIELD_PAGES.filter(({ ways }) => ways.includes("auto")))(
    "$id is cleaned by itself, and the popup puts everything back",
    (fieldPage, { expect, chromium }) =>
      windows.inWindow(async (page) => {
        await page.go(served.address(fieldPage));
        await whenOpened(page, fieldPage);
        await expectCleaned(expect, page, fieldPage);
        const hidden = await hiddenIn(page);
        await windows.inTurn(async () => {
          const popup = await openPopup(chromium, page);
          expect.soft(await hiddenIn(page), "things hidden, once the popup is open").toBe(hidden);
          await expectReceipts(expect, { page, popup }, fieldPage);
          await expectBack(expect, { page, popup }, fieldPage);
          await popup.close();
        });
      }),
  );
});
