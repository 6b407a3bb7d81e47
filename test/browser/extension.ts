// Imported first by each test of this folder: WXT looks for the browser's API once, when it is loaded.

import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { t } from "../support/invented-texts.ts";

Object.assign(globalThis, { chrome: fakeBrowser });

const allTabs = fakeBrowser.tabs.query;

type RegisteredScript = { id: string; matches: string[]; excludeMatches: string[] };

/** An event of the browser that a test fires. */
function createEvent<Values extends unknown[]>() {
  const listeners = new Set<(...values: Values) => unknown>();
  return {
    addListener: (listener: (...values: Values) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...values: Values) => unknown) => void listeners.delete(listener),
    fire: (...values: Values) => Promise.all([...listeners].map((listener) => listener(...values))),
    count: () => listeners.size,
  };
}

/** The parts of the browser that WXT's fake leaves out. */
export const extension = {
  /** The granted origins. */
  origins: new Set<string>(),
  scripts: new Map<string, RegisteredScript>(),
  onAdded: createEvent<[{ origins?: string[] }]>(),
  onRemoved: createEvent<[{ origins?: string[] }]>(),
  insertCSS: vi.fn(),
  executeScript: vi.fn(),
  /** Messages to tabs, as tab and message. */
  sent: [] as [number, unknown][],
};

/** Resets the fake browser to that of a fresh install without any site, in English. */
export function resetExtension(): void {
  fakeBrowser.reset();
  extension.origins.clear();
  extension.scripts.clear();
  extension.sent.length = 0;
  extension.onAdded = createEvent();
  extension.onRemoved = createEvent();
  extension.insertCSS.mockReset().mockResolvedValue(undefined);
  extension.executeScript.mockReset();
  const { origins, scripts, onAdded, onRemoved } = extension;
  const keep = async (changed: RegisteredScript[]) => {
    for (const script of changed) scripts.set(script.id, script);
  };
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...origins] }),
    contains: async (asked: { origins: string[] }) => asked.origins.every((origin) => origins.has(origin)),
    request: async (asked: { origins: string[] }) => {
      for (const origin of asked.origins) origins.add(origin);
      await onAdded.fire(asked);
      return true;
    },
    remove: async (asked: { origins: string[] }) => {
      for (const origin of asked.origins) origins.delete(origin);
      await onRemoved.fire(asked);
      return true;
    },
    onAdded,
    onRemoved,
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: "1.2.3" }) });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      [...scripts.values()].filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (added: RegisteredScript[]) => {
      if (added.some(({ id }) => scripts.has(id))) throw new Error("Duplicate script ID");
      await keep(added);
    },
    updateContentScripts: async (changed: RegisteredScript[]) => {
      if (!changed.every(({ id }) => scripts.has(id))) throw new Error("Nonexistent script ID");
      await keep(changed);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) scripts.delete(id);
    },
    insertCSS: extension.insertCSS,
    executeScript: extension.executeScript,
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ manifest_version: 3, name: "Factbox", version: "1.2.3" }),
  });
  Object.assign(fakeBrowser, {
    commands: { getAll: async () => [{ name: "_execute_action", description: "", shortcut: "Alt+Shift+F" }] },
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: Parameters<typeof t>[0], values: string[] = []) => t(key, ...values),
    getUILanguage: () => "en-GB",
  });
  Object.assign(fakeBrowser.tabs, {
    query: allTabs,
    sendMessage: async (tabId: number, message: unknown) => void extension.sent.push([tabId, message]),
  });
}

/** A tab as the browser describes it. */
export const tabOf = (id: number, url = "https://news.orlan.example/a") => ({
  id,
  url,
  index: 0,
  windowId: 0,
  pinned: false,
  highlighted: true,
  active: true,
  frozen: false,
  incognito: false,
  selected: true,
  discarded: false,
  autoDiscardable: true,
  groupId: -1,
  lastAccessed: 0,
});

/** Makes the browser say that these are the active tabs of its window. */
export function setActiveTabs(...tabs: ReturnType<typeof tabOf>[]): void {
  Object.assign(fakeBrowser.tabs, { query: async () => tabs });
}

/** Makes reads or writes of a storage area fail with an error, until the next reset. */
export function breakStorage(area: "local" | "session", method: "get" | "set", words: string): void {
  vi.spyOn(fakeBrowser.storage[area], method).mockRejectedValue(new Error(words));
}

/** Sends the background's message that sites lost their access to a page's script. */
export const revoke = (sites: string[]) =>
  fakeBrowser.runtime.onMessage.trigger({ type: "revoked", sites }, { id: fakeBrowser.runtime.id }, () => {});
