// Context: all. The names of the settings in `storage.local`, and the checks of what is stored there.

import { isSitePattern } from "./sites.ts";

/** Stores the format for copying: a `FormatId`. */
export const COPY_FORMAT_KEY = "copyFormat";

/** Stores if consent dialogs are hidden: a boolean. */
export const HIDE_CONSENT_KEY = "hideConsent";

/** Stores the sites that are never cleaned: match patterns in the order of choice. The first release named it so. */
export const EXCLUDED_SITES_KEY = "neverSites";

/** Reads the stored choice for consent dialogs; false for anything but true. */
export const parseHideConsent = (stored: unknown): boolean => stored === true;

/** Reads the stored list of sites; leaves out duplicates and everything that is not the pattern of one site. */
export const parseExcludedSites = (stored: unknown): string[] =>
  Array.isArray(stored) ? [...new Set(stored.filter(isSitePattern))] : [];
