import "./extension.ts";

import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { getShortcuts, shortcutSettings } from "../../utils/browser/pages/shortcuts.ts";
import { resetExtension } from "./extension.ts";

beforeEach(resetExtension);

const withCommands = (commands: object | undefined) => Object.assign(fakeBrowser, { commands });

test("has the toolbar button's shortcut first, and those without keys too", async () => {
  withCommands({
    getAll: async () => [
      { name: "panel", description: "Open the panel" },
      { name: "_execute_action", shortcut: "Alt+Shift+F" },
    ],
  });
  expect(await getShortcuts()).toEqual([
    { command: "_execute_action", description: "", keys: "Alt+Shift+F" },
    { command: "panel", description: "Open the panel", keys: "" },
  ]);
});

test("has no shortcuts where the browser has no commands, or fails", async () => {
  withCommands({ getAll: () => Promise.reject(new Error("not now")) });
  expect(await getShortcuts()).toEqual([]);
  withCommands(undefined);
  expect(await getShortcuts()).toEqual([]);
  expect(shortcutSettings()).toBeNull();
});

test("opens the browser's settings where it lets extensions do so, and says why if that fails", async () => {
  withCommands({ getAll: async () => [] });
  expect(shortcutSettings()).toBeNull();
  const openShortcutSettings = vi.fn(async () => undefined);
  withCommands({ openShortcutSettings });
  expect(await shortcutSettings()?.()).toBeNull();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  withCommands({ openShortcutSettings: () => Promise.reject(new Error("no window")) });
  expect(await shortcutSettings()?.()).toBe("no window");
});
