// Context: extension pages. The JSON file that settings are saved to and loaded from; no other code reads it.

import { isRecord } from "../../shared/values.ts";
import type { MessageKey } from "../../summary/translate.ts";
import { t } from "../i18n.ts";
import { readerText } from "../reader-settings.ts";
import {
  copyChoices,
  copyFormat,
  excludedSites,
  keptKinds,
  type Setting,
  shortcutKeys,
  showsToast,
} from "../settings.ts";
import { getAllowedSites } from "../sites.ts";
import { isOneSite } from "./typed-site.ts";

/** The largest file that is read, in bytes: room for some thousand sites. */
export const MAX_SETTINGS_FILE_BYTES = 262_144;

const KIND = "factbox-settings";
const VERSION = 1;
const NEVER_FIELD = "neverSites";
const ALWAYS_FIELD = "alwaysSites";

/** A setting that the file holds under its key, with its name on the options page. */
type Field = { setting: Pick<Setting<unknown>, "key" | "get" | "parse">; name: MessageKey };

/** The settings in a file, in the order of the options page; the sites have fields of their own. */
export const FILE_FIELDS: readonly Field[] = [
  { setting: keptKinds, name: "optionsKinds" },
  { setting: showsToast, name: "optionsToast" },
  { setting: copyFormat, name: "optionsFormat" },
  { setting: copyChoices, name: "optionsCopyChoices" },
  { setting: readerText, name: "fileReaderText" },
  { setting: shortcutKeys, name: "shortcutsHeading" },
];

/** What a file holds: settings by their keys, and the match patterns of sites. */
export type FileContent = { values: Readonly<Record<string, unknown>>; never: string[]; always: string[] };

/** The result of reading a file: its content, or in words what is wrong with it. */
export type FileReading = { ok: true; content: FileContent } | { ok: false; fault: string };

/** Writes all settings as the text of a file. */
export async function writeSettingsFile(): Promise<string> {
  const values = await Promise.all(FILE_FIELDS.map(async ({ setting }) => [setting.key, await setting.get()]));
  const settings = {
    ...Object.fromEntries(values),
    [NEVER_FIELD]: await excludedSites.get(),
    // The browser may also have given access to all sites; that is no list of sites.
    [ALWAYS_FIELD]: (await getAllowedSites()).filter(isOneSite),
  };
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings }, null, 2)}\n`;
}

/** Reads the text of a file. Everything in it must be what this version would write; else nothing of it is used. */
export function readSettingsFile(text: string): FileReading {
  const refuse = (key: MessageKey, ...values: string[]): FileReading => ({ ok: false, fault: t(key, ...values) });
  if (text.length > MAX_SETTINGS_FILE_BYTES) return refuse("fileTooLarge");
  const file = parseJson(text);
  if (file === undefined) return refuse("fileNotJson");
  if (!isRecord(file) || file.kind !== KIND || !isPlainRecord(file.settings)) return refuse("fileOther");
  if (typeof file.version !== "number" || !Number.isInteger(file.version) || file.version < 1)
    return refuse("fileOther");
  if (file.version > VERSION) return refuse("fileLater");

  const { [NEVER_FIELD]: never = [], [ALWAYS_FIELD]: always = [], ...values } = file.settings;
  for (const [key, value] of Object.entries(values)) {
    const field = FILE_FIELDS.find(({ setting }) => setting.key === key);
    if (!field) return refuse("fileUnknownField", shorten(key));
    if (!isSame(field.setting.parse(value), value)) return refuse("fileBadValue", key);
  }
  for (const [key, sites] of [
    [NEVER_FIELD, never],
    [ALWAYS_FIELD, always],
  ] as const)
    if (!Array.isArray(sites) || !sites.every(isOneSite)) return refuse("fileBadSites", key);
  const content = { values, never: sitesOf(never), always: sitesOf(always) };
  const both = content.never.find((site) => content.always.includes(site));
  return both ? refuse("fileBothLists", shorten(both), t("optionsSites"), t("optionsNever")) : { ok: true, content };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isPlainRecord = (value: unknown): value is Record<string, unknown> => isRecord(value) && !Array.isArray(value);

const sitesOf = (sites: unknown): string[] => (Array.isArray(sites) ? [...new Set(sites.filter(isOneSite))] : []);

const MAX_SHOWN_CHARS = 60;
const shorten = (words: string): string =>
  words.length > MAX_SHOWN_CHARS ? `${words.slice(0, MAX_SHOWN_CHARS)}…` : words;

/** True if a value is exactly what was understood of it; goes no deeper than that, whatever the value holds. */
export function isSame(understood: unknown, value: unknown): boolean {
  if (Array.isArray(understood))
    return (
      Array.isArray(value) &&
      value.length === understood.length &&
      understood.every((one, index) => isSame(one, value[index]))
    );
  if (isRecord(understood)) {
    const fields = Object.entries(understood);
    return (
      isPlainRecord(value) &&
      Object.keys(value).length === fields.length &&
      fields.every(([key, one]) => Object.hasOwn(value, key) && isSame(one, value[key]))
    );
  }
  return Object.is(understood, value);
}
