import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "../../entrypoints/background.ts";
import { passOnRevoked } from "../../utils/browser/background/private-windows.ts";
import { extension, resetExtension } from "./extension.ts";

const SITE = "https://news.orlan.example/*";

beforeEach(resetExtension);
afterEach(() => void vi.restoreAllMocks());

test("what one background passes on of a revoked site, the one of private windows tells its pages; nothing of it is kept", async () => {
  background.main();
  const tab = await fakeBrowser.tabs.create({});
  const told = () => extension.sent.filter(([id]) => id === tab.id);
  await passOnRevoked([SITE]);
  await vi.waitFor(() => expect(told()).toEqual([[tab.id, { type: "revoked", sites: [SITE] }]]));
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  await fakeBrowser.storage.session.set({ revoked: { sites: "all" } });
  expect(told()).toHaveLength(1);
  vi.spyOn(fakeBrowser.storage.session, "set").mockRejectedValue(new Error("quota"));
  await expect(passOnRevoked([SITE])).resolves.toBeUndefined();
});
