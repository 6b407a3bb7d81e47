import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageHandle } from "../../../tools/browser/driver.ts";
import { openPopup, type Stage, setStage } from "../setup.ts";
import { BOOTSTRAPS } from "./bootstrap.ts";
import type { Component } from "./component.ts";
import { LIBRARIES } from "./libraries.ts";
import { NATIVE } from "./native.ts";
import { serveComponents } from "./server.ts";
import { expectBack, expectGone, expectReceipt, untouched, whenOpened } from "./unasked.ts";
import { UNASKED } from "./words.ts";

const COMPONENTS: readonly Component[] = [...BOOTSTRAPS, ...LIBRARIES, ...NATIVE];
const IN_CHROMIUM = [
  { name: "bootstrap modal", text: "newsletter-en" },
  { name: "micromodal", text: "donation-de" },
  { name: "sweetalert2 modal", text: "promotion-en" },
  { name: "glightbox", text: "donation-en" },
  { name: "shoelace dialog", text: "newsletter-de" },
  { name: "native dialog, modal", text: "donation-en" },
] as const;
const IN_FIREFOX = [
  { name: "bootstrap modal", text: "donation-en" },
  { name: "native dialog, modal", text: "newsletter-de" },
] as const;

describe.each([
  { engine: "chromium", cases: IN_CHROMIUM },
  { engine: "firefox", cases: IN_FIREFOX },
] as const)("in $engine, a click on the toolbar button takes off", ({ engine, cases }) => {
  let stage: Stage;
  let served: Awaited<ReturnType<typeof serveComponents>>;
  let page: PageHandle;

  beforeAll(async () => {
    stage = await setStage(engine, engine);
    served = await serveComponents(COMPONENTS);
    page = await stage.driver.open(stage.address("pages/front-page/page.html"));
  });

  afterAll(async () => {
    await stage?.end();
    await served?.close();
  });

  test.each([...cases])("$name with $text, and puts it back", async ({ name, text }) => {
    const component = COMPONENTS.find((one) => one.name === name);
    if (!component) throw new Error(`there is no ${name}`);
    await page.go(served.address(component, text, "load"));
    await whenOpened(expect, page);
    const before = await untouched(expect, page, component);
    const first = await openPopup(stage.driver, page);
    await expectReceipt(expect, first, UNASKED[text].kind);
    await first.close();
    await expectGone(expect, page, component, UNASKED[text]);
    const popup = await openPopup(stage.driver, page);
    await expectReceipt(expect, popup, UNASKED[text].kind);
    await expectBack(expect, { page, popup }, component, before);
    await popup.close();
  });
});
