import { expect, inject } from "vitest";
import { BOOTSTRAPS } from "../overlay-components/bootstrap.ts";
import type { Component } from "../overlay-components/component.ts";
import { LIBRARIES } from "../overlay-components/libraries.ts";
import { NATIVE } from "../overlay-components/native.ts";
import { serveComponents } from "../overlay-components/server.ts";
import { expectBack, expectGone, expectReceipt, untouched, whenOpened } from "../overlay-components/unasked.ts";
import { UNASKED } from "../overlay-components/words.ts";
import { test } from "../stage.ts";

const COMPONENTS: readonly Component[] = [...BOOTSTRAPS, ...LIBRARIES, ...NATIVE];
const CASES = {
  chromium: [
    { name: "bootstrap modal", text: "newsletter-en" },
    { name: "micromodal", text: "donation-de" },
    { name: "sweetalert2 modal", text: "promotion-en" },
    { name: "glightbox", text: "donation-en" },
    { name: "shoelace dialog", text: "newsletter-de" },
    { name: "native dialog, modal", text: "donation-en" },
  ],
  firefox: [
    { name: "bootstrap modal", text: "donation-en" },
    { name: "native dialog, modal", text: "newsletter-de" },
  ],
} as const;

let served: Awaited<ReturnType<typeof serveComponents>>;

test.beforeAll(async () => {
  served = await serveComponents(COMPONENTS);
});

test.afterAll(() => served?.close());

test.for([...CASES[inject("engine")]])(
  "a click takes off $name with $text, and the popup puts it back",
  async ({ name, text }, { visit }) => {
    const component = COMPONENTS.find((one) => one.name === name);
    if (!component) throw new Error(`there is no ${name}`);
    const page = await visit.open(served.address(component, text, "load"));
    await whenOpened(page);
    const before = await untouched(expect, page, component);
    const first = await visit.click(page);
    await expectReceipt(expect, first, UNASKED[text]);
    await first.close();
    await expectGone(expect, page, component, UNASKED[text]);
    const popup = await visit.click(page);
    await expectReceipt(expect, popup, UNASKED[text]);
    await expectBack(expect, { page, popup }, component, before);
  },
);
