// Context: all. The names of the settings in `storage.local`, and the checks of what is stored there.

import { isRemovalKind } from "../shared/removal-kinds.ts";
import type { RemovalKind } from "../types.ts";
import { isSitePattern } from "./sites.ts";

/** Stores the format for copying: a `FormatId`. */
export const COPY_FORMAT_KEY = "copyFormat";

/** Stores what a copy holds: the fields of `CopyChoices`. */
export const COPY_CHOICES_KEY = "copyChoices";

/** Stores the kinds of removals that stay in the page: a list of `RemovalKind`. */
export const KEPT_KINDS_KEY = "keptKinds";

/** Stored in the first release if consent dialogs are hidden, all other kinds being removed: a boolean. */
export const HIDE_CONSENT_KEY = "hideConsent";

/** Stores how the reader shows articles: a `ReaderText`. */
export const READER_TEXT_KEY = "readerText";

/** Stores if letters, digits and signs are keys in the popup: a boolean. */
export const SHORTCUT_KEYS_KEY = "shortcutKeys";

/** Stores if a page says what auto-clean has removed from it: a boolean. */
export const TOAST_KEY = "toast";

/** Stores the sites that are never cleaned: match patterns in the order of choice. The first release named it so. */
export const EXCLUDED_SITES_KEY = "neverSites";

/** The kinds that stay in the page until the reader chooses something else: hiding a consent dialog answers nothing. */
export const KEPT_BY_DEFAULT: readonly RemovalKind[] = ["consent"];

/** Returns a stored list as it is, or a default for anything else. */
export const listOr = (stored: unknown, fallback: readonly string[]): readonly unknown[] =>
  Array.isArray(stored) ? stored : fallback;

/** Reads the stored list of kinds; leaves out duplicates and everything that is no kind. */
export const parseKeptKinds = (stored: unknown): readonly RemovalKind[] => [
  ...new Set(listOr(stored, KEPT_BY_DEFAULT).filter(isRemovalKind)),
];

/** Reads the stored list of sites; leaves out duplicates and everything that is not the pattern of one site. */
export const parseExcludedSites = (stored: unknown): string[] => [...new Set(listOr(stored, []).filter(isSitePattern))];
