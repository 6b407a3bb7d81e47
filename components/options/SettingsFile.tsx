import { useTranslate } from "../hooks/use-translate.ts";

/** Saving and loading settings, and what came of the last file. */
export type SettingsFileProps = {
  /** What the last file changed, or what was wrong with it, one sentence each. */
  results: readonly string[];
  /** The hosts of sites that the last file wants cleaned always, and that the browser has to be asked for. */
  waiting: readonly string[];
  save: () => void;
  load: (file: File) => void;
  /** Asks the browser for access to the sites that wait. */
  allowWaiting: () => void;
};

/** Saves all settings to a file and loads them from one. */
export function SettingsFile({ results, waiting, save, load, allowWaiting }: SettingsFileProps) {
  const { t } = useTranslate();
  return (
    <section aria-labelledby="settings-file">
      <h2 id="settings-file">{t("optionsFile")}</h2>
      <p class="hint">{t("optionsFileHint")}</p>
      <p>
        <button type="button" class="plain" id="save-settings" onClick={save}>
          {t("optionsFileSave")}
        </button>
      </p>
      <label class="file">
        <span>{t("optionsFileLoad")}</span>
        <input
          type="file"
          id="load-settings"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) load(file);
            // The same file can be chosen again after it was mended.
            input.value = "";
          }}
        />
      </label>
      <div role="status">
        <ul class="file-results">
          {results.map((result) => (
            <li key={result}>{result}</li>
          ))}
        </ul>
      </div>
      {waiting.length > 0 && (
        <div class="waiting">
          <p>{t.plural("fileSitesWaiting", waiting.length)}</p>
          <ul class="waiting-sites">
            {waiting.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <button type="button" class="plain" id="allow-waiting" onClick={allowWaiting}>
            {t.plural("fileAllowSites", waiting.length)}
          </button>
        </div>
      )}
    </section>
  );
}
