import { useEffect, useState } from "preact/hooks";
import type { SiteMode } from "../../components/popup/SiteChoice.tsx";
import { t } from "../../utils/browser/pages/i18n.ts";
import { getExcludedSites, onExcludedSitesChanged, setSiteExcluded } from "../../utils/browser/settings.ts";
import {
  getAllowedSites,
  onSitesChanged,
  requestSite,
  revokeSite,
  siteHost,
  sitePattern,
} from "../../utils/browser/sites.ts";
import { errorMessage } from "../../utils/shared/values.ts";

/** When the page's site is cleaned, and the choice of it; `tell` is told in words what happens, `putBackAll` puts back what is off the page. */
export function useSite(url: string | null, tell: (words: string) => void, putBackAll: () => Promise<unknown>) {
  const [allowed, setAllowed] = useState<string[]>([]);
  const [never, setNever] = useState<string[]>([]);
  const pattern = url ? sitePattern(url) : null;

  useEffect(() => {
    const refresh = () => void getAllowedSites().then(setAllowed);
    refresh();
    getExcludedSites().then(setNever);
    const ends = [onSitesChanged(refresh), onExcludedSitesChanged(setNever)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  if (!pattern) return { site: null, choose: () => undefined };
  const site = pattern;
  const name = siteHost(site);
  const isAllowed = allowed.includes(site);
  const mode: SiteMode = never.includes(site) ? "never" : isAllowed ? "always" : "click";

  async function cleanAlways(asked: Promise<boolean>): Promise<string> {
    if (!(await asked)) return t("cleanSiteRefused", name);
    const fault = await setSiteExcluded(site, false);
    return fault ? t("cleanSiteFailed", fault) : t("cleanSiteOn", name);
  }

  async function cleanOnClick(): Promise<string> {
    const fault = await setSiteExcluded(site, false);
    if (fault) return t("cleanSiteFailed", fault);
    if (!isAllowed) return t("cleanSiteOnClick", name);
    return (await revokeSite(site)) ? t("cleanSiteOff", name) : t("cleanSiteFailed", name);
  }

  async function cleanNever(): Promise<string> {
    const fault = await setSiteExcluded(site, true);
    if (fault) return t("cleanSiteFailed", fault);
    // A browser may keep access that an administrator gave; the site is left alone all the same.
    if (isAllowed) await revokeSite(site).catch(() => false);
    await putBackAll();
    return t("cleanSiteNeverOn", name);
  }

  function choose(next: SiteMode): void {
    // First of all the request: Firefox forgets the click at the first `await`. What follows may never run there,
    // because its prompt can close the popup; the background does the same on its own when access is given.
    const done = next === "always" ? cleanAlways(requestSite(site)) : next === "never" ? cleanNever() : cleanOnClick();
    tell(next === "always" ? t("cleanSitePending") : "");
    done
      .catch((error: unknown) => t("cleanSiteFailed", errorMessage(error)))
      .then(async (words) => {
        setAllowed(await getAllowedSites());
        setNever(await getExcludedSites());
        tell(words);
      });
  }

  return { site: { name, mode }, choose };
}
