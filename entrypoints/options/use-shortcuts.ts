import { useEffect, useState } from "preact/hooks";
import type { ShortcutsProps } from "../../components/options/Shortcuts.tsx";
import { t } from "../../utils/browser/i18n.ts";
import {
  getShortcuts,
  SHORTCUT_SETTINGS_ADDRESS,
  type Shortcut,
  shortcutSettings,
  TOOLBAR_COMMAND,
} from "../../utils/browser/pages/shortcuts.ts";

/** Returns the shortcuts as the browser has them, again whenever the reader comes back to the page. */
export function useShortcuts(
  report: (words: string) => void,
): Pick<ShortcutsProps, "shortcuts" | "address" | "change"> {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void getShortcuts().then(setShortcuts);
    read();
    // They are changed in another tab, and browsers tell nobody.
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, []);

  const open = shortcutSettings();
  return {
    shortcuts: shortcuts.map(({ command, description, keys }) => ({
      command,
      name: command === TOOLBAR_COMMAND ? t("optionsShortcutOpen") : description || command,
      keys,
    })),
    address: SHORTCUT_SETTINGS_ADDRESS,
    change: open && (() => void open().then((failure) => failure && report(t("stateFailedHint", failure)))),
  };
}
