import { useEffect, useState } from "preact/hooks";
import { t } from "../../utils/browser/i18n.ts";
import type { Setting } from "../../utils/browser/settings.ts";

/**
 * Returns a setting's value and a function that chooses another. The value follows changes in other pages.
 * `report` is called with an empty string at each choice, and with the reason in words if it cannot be stored.
 * Such a choice holds for this page, or is undone with `undoesUnstored`.
 */
export function useSetting<Value>(
  setting: Setting<Value>,
  report: (words: string) => void,
  undoesUnstored = false,
): [Value, (chosen: Value) => Promise<void>] {
  const [value, setValue] = useState(setting.fallback);
  useEffect(() => {
    void setting.get().then(setValue);
    return setting.watch(setValue);
  }, []);

  async function choose(chosen: Value): Promise<void> {
    setValue(chosen);
    // Not after the choice is stored: the notice of a copy made meanwhile must stay.
    report("");
    const failure = await setting.set(chosen);
    if (!failure) return;
    report(t("choiceNotKept", failure));
    if (undoesUnstored) setValue(await setting.get());
  }

  return [value, choose];
}
