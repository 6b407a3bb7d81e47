import { useTranslate } from "../hooks/use-translate.ts";

/** The shortcuts that the browser has given to the extension, and the way to change them. */
export type ShortcutsProps = {
  /** `name` says what the shortcut does; `keys` is "" if the browser gave it none. */
  shortcuts: readonly { command: string; name: string; keys: string }[];
  /** The address of the browser's settings for shortcuts, where only the reader can open them. */
  address: string;
  /** Opens the browser's settings for shortcuts; null where only the reader can. */
  change: (() => void) | null;
};

/** The keyboard shortcuts as the browser knows them. */
export function Shortcuts({ shortcuts, address, change }: ShortcutsProps) {
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
    </section>
  );
}
