import { useEffect, useState } from "preact/hooks";
import { t } from "../../utils/browser/i18n.ts";
import { excludedSites, setSiteExcluded } from "../../utils/browser/settings.ts";
import { getAllowedSites, onSitesChanged, revokeSite, siteHost } from "../../utils/browser/sites.ts";
import { errorMessage } from "../../utils/shared/values.ts";

/** The sites that are always and never cleaned, as match patterns, and the changes that popup and options share. */
export type SiteSettings = {
  allowed: readonly string[];
  excluded: readonly string[];
  /** Cleans a site always if access to it is granted. Resolves to the result in words. */
  allow: (pattern: string, granted: Promise<boolean>) => Promise<string>;
  /** Revokes a site's access. Resolves to the result in words. */
  revoke: (pattern: string) => Promise<string>;
  /** Adds a site to those that are never cleaned. Resolves to the reason in words if that fails, else null. */
  exclude: (pattern: string) => Promise<string | null>;
  /** Removes a site from those that are never cleaned. Resolves to the reason in words if that fails, else null. */
  include: (pattern: string) => Promise<string | null>;
  /** Waits for a change, updates both lists, and reports the change's result or its failure in words. */
  settle: (change: Promise<string>) => Promise<void>;
  /** Reads both lists again. */
  update: () => Promise<void>;
};

/** Follows the browser's list of allowed sites and the reader's list of excluded ones. */
export function useSiteSettings(report: (words: string) => void): SiteSettings {
  const [allowed, setAllowed] = useState<string[]>([]);
  const [excluded, setExcluded] = useState<string[]>([]);

  async function update(): Promise<void> {
    setAllowed(await getAllowedSites());
    setExcluded(await excludedSites.get());
  }

  useEffect(() => {
    void update();
    const ends = [onSitesChanged(() => void getAllowedSites().then(setAllowed)), excludedSites.watch(setExcluded)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  return {
    allowed,
    excluded,
    allow: async (pattern, granted) => {
      if (!(await granted)) return t("cleanSiteRefused", siteHost(pattern));
      const failure = await setSiteExcluded(pattern, false);
      return failure ? t("choiceNotKept", failure) : t("cleanSiteOn", siteHost(pattern));
    },
    revoke: async (pattern) => t((await revokeSite(pattern)) ? "cleanSiteOff" : "cleanSiteFailed", siteHost(pattern)),
    exclude: async (pattern) => {
      const failure = await setSiteExcluded(pattern, true);
      // A browser may keep access that an administrator gave; the site is excluded all the same.
      if (!failure && allowed.includes(pattern)) await revokeSite(pattern).catch(() => false);
      return failure;
    },
    include: (pattern) => setSiteExcluded(pattern, false),
    settle: async (change) => {
      const words = await change.catch((error: unknown) => t("cleanSiteFailed", errorMessage(error)));
      // Reports the result even if the lists cannot be read again.
      await update().finally(() => report(words));
    },
    update,
  };
}
