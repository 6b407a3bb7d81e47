import "./extension.ts";

import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  askNeverToClean,
  isStillAllowed,
  onCleaningRevoked,
  reportCleaned,
} from "../../utils/browser/content/background-channel.ts";
import { resetExtension } from "./extension.ts";

const PAGE = "https://news.orlan.example/a";
const own = { id: "test-extension-id" };
const trigger = (message: unknown, sender: object = own) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});

beforeEach(resetExtension);

test("reports the result of cleaning to the background", async () => {
  const listener = vi.fn();
  fakeBrowser.runtime.onMessage.addListener(listener);
  reportCleaned({ count: 2, limited: false });
  await vi.waitFor(() => expect(listener.mock.calls[0]?.[0]).toEqual({ type: "cleaned", count: 2, limited: false }));
});

test("does no harm without a background", async () => {
  reportCleaned({ count: 2, limited: false });
  expect(await isStillAllowed()).toBe(false);
  expect(await askNeverToClean()).toBe(false);
});

test.each([
  [true, true],
  [false, false],
  [undefined, false],
  ["yes", false],
])("takes the background's answer %s as %s", async (answered, expected) => {
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, answer) => {
    answer(answered);
    return true;
  });
  expect(await isStillAllowed()).toBe(expected);
  expect(await askNeverToClean()).toBe(expected);
});

test("calls back when the page's site is revoked, until the signal aborts", async () => {
  const listener = vi.fn();
  const end = new AbortController();
  onCleaningRevoked(PAGE, listener, end.signal);
  await trigger({ type: "revoked", sites: ["https://velmora.example/*"] });
  await trigger({ type: "revoked", sites: ["https://news.orlan.example/*"] }, { id: "other" });
  await trigger({ type: "cleaned", count: 1, limited: false });
  expect(listener).not.toHaveBeenCalled();
  await trigger({ type: "revoked", sites: ["https://velmora.example/*", "*://*.orlan.example/*"] });
  expect(listener).toHaveBeenCalledTimes(1);
  end.abort();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
});
