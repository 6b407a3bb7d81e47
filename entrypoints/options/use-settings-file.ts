import { useState } from "preact/hooks";
import type { SettingsFileProps } from "../../components/options/SettingsFile.tsx";
import { locale, t } from "../../utils/browser/i18n.ts";
import { loadSettings } from "../../utils/browser/pages/load-settings.ts";
import { saveFile } from "../../utils/browser/pages/save-file.ts";
import {
  MAX_SETTINGS_FILE_BYTES,
  readSettingsFile,
  writeSettingsFile,
} from "../../utils/browser/pages/settings-file.ts";
import { requestSites, siteHost } from "../../utils/browser/sites.ts";
import { errorMessage } from "../../utils/shared/values.ts";

const FILE_NAME = "factbox-settings.json";

type Outcome = { results: string[]; waiting: string[] };
const nothingWaits = (...results: string[]): Outcome => ({ results, waiting: [] });

/** Saves settings to a file and loads them from one; `onSites` is called when the lists of sites may have changed. */
export function useSettingsFile(onSites: () => void): SettingsFileProps {
  const [{ results, waiting }, setOutcome] = useState<Outcome>(nothingWaits());

  async function save(): Promise<void> {
    saveFile(FILE_NAME, await writeSettingsFile(), "application/json");
    setOutcome(nothingWaits(t("fileSaved", FILE_NAME)));
  }

  async function load(file: File): Promise<void> {
    setOutcome(await loadFile(file).catch((error: unknown) => nothingWaits(t("fileUnreadable", errorMessage(error)))));
    onSites();
  }

  async function allow(granted: Promise<boolean>, sites: string[]): Promise<void> {
    const isGranted = await granted.catch(() => false);
    // Where access was not given, the sites may be asked for again.
    setOutcome(
      isGranted
        ? nothingWaits(t.plural("fileSitesAllowed", sites.length))
        : { results: [t("fileSitesRefused")], waiting: sites },
    );
    onSites();
  }

  return {
    results,
    waiting: waiting.map(siteHost),
    save: () => void save(),
    load: (file) => void load(file),
    allowWaiting: () => void allow(requestSites(...waiting), waiting),
  };
}

/** Loads a file, and returns what it changed or what is wrong with it, in words. */
async function loadFile(file: File): Promise<Outcome> {
  // A file that is too large is not even read.
  if (file.size > MAX_SETTINGS_FILE_BYTES) return nothingWaits(t("fileTooLarge"), t("fileNothingChanged"));
  const read = readSettingsFile(await file.text());
  if (!read.ok) return nothingWaits(read.fault, t("fileNothingChanged"));
  const result = await loadSettings(read.content);
  if (!result.ok) return nothingWaits(t("choiceNotKept", result.reason), t("fileNothingChanged"));
  const { changed, excluded, waiting } = result;
  const names = new Intl.ListFormat(locale()).format(changed.map((key) => t(key)));
  const results = [
    ...(changed.length ? [t("fileChanged", names)] : []),
    ...(excluded.length ? [t.plural("fileSitesExcluded", excluded.length, t("optionsNever"))] : []),
  ];
  return { results: results.length || waiting.length ? results : [t("fileSame")], waiting };
}
