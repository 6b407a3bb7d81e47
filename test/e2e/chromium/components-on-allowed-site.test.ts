import { describe, expect } from "vitest";
import type { PageHandle } from "../../../tools/browser/driver.ts";
import { allowSite } from "../builds.ts";
import { BOOTSTRAPS } from "../overlay-components/bootstrap.ts";
import type { Component } from "../overlay-components/component.ts";
import { CONSENT_DIALOG, CONSENT_PREFERENCES, CONSENT_WITH_WORDS } from "../overlay-components/consent.ts";
import { LIBRARIES } from "../overlay-components/libraries.ts";
import { isLocked, isShown, marksOn, partsSeen } from "../overlay-components/looking.ts";
import { NATIVE } from "../overlay-components/native.ts";
import { badgeOf, kindsOf } from "../overlay-components/receipts.ts";
import { serveComponents } from "../overlay-components/server.ts";
import { expectBack, expectGone, expectReceipt, untouched, whenOpened } from "../overlay-components/unasked.ts";
import { shareWindows } from "../overlay-components/windows.ts";
import { ASKED, UNASKED } from "../overlay-components/words.ts";
import { test } from "../stage.ts";
import { waitUntil } from "../views.ts";
import { openPopup } from "../visit.ts";

const DIALOGS: readonly Component[] = [...BOOTSTRAPS, ...LIBRARIES, ...NATIVE];
/** JavaScript: true once the second is over in which what opens counts as the reader's own. */
const SECOND_IS_OVER = "performance.now() > window.openedAt + 1_100";

/** One of some names; they are gone through again and again. */
const pick = <T extends string>(names: readonly T[], index: number): T => {
  const name = names[index % names.length];
  if (name === undefined) throw new Error("no names");
  return name;
};
const namesOf = <T extends string>(list: Readonly<Record<T, unknown>>) =>
  Object.keys(list).filter((name): name is T => Object.hasOwn(list, name));

let served: Awaited<ReturnType<typeof serveComponents>>;
let windows: ReturnType<typeof shareWindows>;
let options: PageHandle;

// Windows are lent to one test after the other: to open one costs more than all that happens in it.
test.beforeAll(async ({ chromium }) => {
  await allowSite(chromium);
  served = await serveComponents([...DIALOGS, CONSENT_DIALOG, CONSENT_PREFERENCES, CONSENT_WITH_WORDS]);
  windows = shareWindows(chromium);
  options = await chromium.openExtensionPage("options.html");
});

test.afterAll(() => served?.close());

describe.concurrent("on an allowed site, opened by itself", () => {
  const texts = namesOf(UNASKED);
  const cases = [...DIALOGS, CONSENT_WITH_WORDS].flatMap((component: Component, index) => [
    { component, name: component.name, text: pick(texts, index), when: "load" as const },
    { component, name: component.name, text: pick(texts, index + 3), when: "later" as const },
  ]);

  test.for(cases)("$name, $text, $when: goes, and comes back", ({ component, text, when }, { expect, chromium }) =>
    windows.inWindow(async (page) => {
      // On a site that is not allowed, nobody touches the same page.
      if (when === "load") await page.go(served.address(component, text, when, "localhost"));
      const before = when === "load" ? await untouched(expect, page, component) : null;
      const address = served.address(component, text, when);
      await page.go(address);
      await whenOpened(page);
      await expectGone(expect, page, component, UNASKED[text]);
      expect.soft(await badgeOf(options, address, "1"), "the badge").toBe("1");
      if (!before) return;
      await windows.inTurn(async () => {
        const popup = await openPopup(chromium, page);
        await expectReceipt(expect, popup, UNASKED[text]);
        await expectBack(expect, { page, popup }, component, before);
        await popup.close();
      });
    }),
  );
});

describe.concurrent("on an allowed site, opened by the reader", () => {
  const letters = ["newsletter-en", "newsletter-de"] as const;
  const cases = [...DIALOGS, CONSENT_PREFERENCES].flatMap((component: Component, index) => [
    // A popup costs as much as all the rest: every other case asks what it says.
    { component, name: component.name, text: pick(namesOf(ASKED), index), by: "click", asks: index % 2 === 0 },
    { component, name: component.name, text: pick(letters, index), by: index % 4 < 2 ? "key" : "click", asks: false },
  ]);

  test.for(cases)("$name, $text, by a $by: is left as it is", ({ component, text, by, asks }, { expect, chromium }) =>
    windows.inWindow(async (page) => {
      const address = served.address(component, text, "button");
      await page.go(address);
      await waitUntil(page, "window.isReady");
      if (by === "click") await page.click("#open");
      else {
        await page.evaluate("document.getElementById('open').focus()");
        await windows.inTurn(() => page.press("Enter"));
      }
      await whenOpened(page);
      const expectLeft = async (when: string) => {
        expect.soft(await partsSeen(page, component), `seen ${when}`).toEqual(component.shown);
        expect.soft(await marksOn(page, component), `marks ${when}`).toEqual([]);
        expect.soft(await isLocked(page), `scroll locked ${when}`).toBe(component.locks);
      };
      await waitUntil(page, SECOND_IS_OVER);
      // On a busy machine it may still be moving in.
      await isShown(page, component);
      await expectLeft("by itself");
      expect.soft(await badgeOf(options, address, ""), "the badge").toBe("");
      if (!asks) return;
      await windows.inTurn(async () => {
        const popup = await openPopup(chromium, page);
        expect.soft(await kindsOf(popup), "receipts").toEqual([]);
        await expectLeft("while the popup is open");
        await popup.close();
      });
    }),
  );
});

describe("on an allowed site, a consent dialog", () => {
  test("is left alone", ({ chromium }) =>
    windows.inWindow(async (page) => {
      await page.go(served.address(CONSENT_DIALOG, "newsletter-en", "load"));
      await whenOpened(page);
      expect(await partsSeen(page, CONSENT_DIALOG)).toEqual(CONSENT_DIALOG.shown);
      expect(await isLocked(page)).toBe(true);
      const popup = await openPopup(chromium, page);
      expect(await kindsOf(popup)).toEqual([]);
      await popup.close();
    }));

  test("goes by a setting, without any choice made", ({ chromium }) =>
    windows.inWindow(async (page) => {
      await options.evaluate("chrome.storage.local.set({ keptKinds: [] })");
      await page.go(served.address(CONSENT_DIALOG, "newsletter-en", "load", "localhost"));
      const before = await untouched(expect, page, CONSENT_DIALOG);
      await page.go(served.address(CONSENT_DIALOG, "newsletter-en", "load"));
      await whenOpened(page);
      await expectGone(expect, page, CONSENT_DIALOG, UNASKED["newsletter-en"]);
      expect.soft(await page.evaluate("document.cookie"), "cookies").toBe("");
      expect.soft(await page.evaluate("CookieConsent.validConsent()"), "a choice").toBe(false);
      const popup = await openPopup(chromium, page);
      await expectReceipt(expect, popup, { kind: "consent", reason: "reasonConsent" });
      await expectBack(expect, { page, popup }, CONSENT_DIALOG, before);
      await popup.close();
    }));
});
