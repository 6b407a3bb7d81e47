// Context: extension pages. The keys that the browser gives to this extension; only the browser can change them.

import { browser } from "wxt/browser";
import { errorMessage, isRecord } from "../../shared/values.ts";

/** A shortcut: its command, what it does in words ("" if unknown), and its keys, such as "Alt+Shift+F". */
export type Shortcut = { command: string; description: string; keys: string };

/** The command of the toolbar button, whose description browsers leave empty. */
export const TOOLBAR_COMMAND = "_execute_action";

/** The place of Chromium's settings for shortcuts, which has no other way in. */
export const SHORTCUT_SETTINGS_ADDRESS = "chrome://extensions/shortcuts";

/** Returns all shortcuts, that of the toolbar button first. Never rejects. */
export async function getShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
  return commands
    .map(({ name = "", description = "", shortcut = "" }) => ({ command: name, description, keys: shortcut }))
    .sort((one, other) => Number(other.command === TOOLBAR_COMMAND) - Number(one.command === TOOLBAR_COMMAND));
}

/** Returns a function that opens the browser's settings for shortcuts; null where only the reader can (Chromium). */
export function shortcutSettings(): (() => Promise<string | null>) | null {
  const commands: unknown = browser.commands;
  const openShortcutSettings = isRecord(commands) ? commands.openShortcutSettings : null;
  if (typeof openShortcutSettings !== "function") return null;
  return () => Promise.resolve(openShortcutSettings.call(commands)).then(() => null, errorMessage);
}
