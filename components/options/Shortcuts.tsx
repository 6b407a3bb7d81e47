import { useTranslate } from "../hooks/use-translate.ts";

/** The shortcuts that the browser has given to the extension, and the way to change them. */
export type ShortcutsProps = {
  /** `name` says what the shortcut does; `keys` is "" if the browser gave it none. */
  shortcuts: readonly { command: string; name: string; keys: string }[];
  /** The address of the browser's settings for shortcuts, where only the reader can open them. */
  address: string;
  /** Opens the browser's settings for shortcuts; null where only the reader can. */
  change: (() => void) | null;
  /** True if letters, digits and signs are shortcuts in the extension's own views. */
  hasLetterKeys: boolean;
  chooseLetterKeys: (chosen: boolean) => void;
};

/** The keyboard shortcuts as the browser knows them, and the switch for those of the extension's own views. */
export function Shortcuts({ shortcuts, address, change, hasLetterKeys, chooseLetterKeys }: ShortcutsProps) {
  const { t } = useTranslate();
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t("optionsShortcuts")}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ command, name, keys }) => (
          <div key={command}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t("optionsShortcutNone")}</dd>
          </div>
        ))}
      </dl>
      {change ? (
        <button type="button" class="plain" id="change-shortcuts" onClick={change}>
          {t("optionsShortcutChange")}
        </button>
      ) : (
        <p class="hint">{t("optionsShortcutWhere", address)}</p>
      )}
      <div class="choices">
        <label>
          <input
            type="checkbox"
            id="letter-keys"
            checked={hasLetterKeys}
            onChange={(event) => chooseLetterKeys(event.currentTarget.checked)}
          />
          {t("letterKeys")}
        </label>
      </div>
    </section>
  );
}
