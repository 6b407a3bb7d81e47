import "./extension.ts";

import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { locale, t } from "../../utils/browser/i18n.ts";
import { resetExtension } from "./extension.ts";

const MESSAGES: Record<string, string> = { localeTag: "de", removals_one: "$1 Ding", removals_other: "$1 Dinge" };

beforeEach(() => {
  resetExtension();
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, values: string[] = []) => (MESSAGES[key] ?? "").replace("$1", values[0] ?? ""),
    getUILanguage: () => "de-AT",
  });
});

test("dates and numbers follow the browser's variant of the messages' language", () => {
  expect(locale()).toBe("de-AT");
});

test("dates and numbers follow the messages where the browser's language has none", () => {
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => "pl" });
  expect(locale()).toBe("de");
});

test("a browser that gives no messages still has a locale", () => {
  Object.assign(fakeBrowser.i18n, { getMessage: () => "" });
  expect(locale()).toBe("de-AT");
});

test("a message with a count has the browser's words for it", () => {
  expect([1, 2].map((count) => t.plural("removals", count))).toEqual(["1 Ding", "2 Dinge"]);
});
