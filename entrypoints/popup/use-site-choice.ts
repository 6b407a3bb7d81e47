import { useEffect } from "preact/hooks";
import type { Site, SiteMode } from "../../components/popup/SiteChoice.tsx";
import { t } from "../../utils/browser/i18n.ts";
import { rememberAskedSite, takeAskedSite } from "../../utils/browser/pages/asked-site.ts";
import { getAllowedSites, requestSites, siteHost, sitePattern } from "../../utils/browser/sites.ts";
import { useSiteSettings } from "../shared/use-site-settings.ts";

/**
 * Returns when the site of an address is cleaned, and a function that chooses it; the site is null off the web.
 * `report` is called with the result in words; `putBackAll` shows everything in the page again.
 */
export function useSiteChoice(
  url: string | null,
  report: (words: string) => void,
  putBackAll: () => Promise<unknown>,
): { site: Site | null; choose: (mode: SiteMode) => void } {
  const { allowed, excluded, allow, revoke, exclude, include, settle } = useSiteSettings(report);
  const found = url ? sitePattern(url) : null;

  // The prompt that the last popup opened may have closed it.
  useEffect(() => {
    if (found)
      void tellAnswer(found).then(
        (words) => words && report(words),
        () => undefined,
      );
  }, [found]);
  if (!found) return { site: null, choose: () => undefined };
  const pattern = found;
  const name = siteHost(pattern);
  const isAllowed = allowed.includes(pattern);
  const mode: SiteMode = excluded.includes(pattern) ? "never" : isAllowed ? "always" : "click";

  async function cleanOnClick(): Promise<string> {
    const failure = await include(pattern);
    if (failure) return t("choiceNotKept", failure);
    return isAllowed ? revoke(pattern) : t("cleanSiteOnClick", name);
  }

  async function cleanNever(): Promise<string> {
    const failure = await exclude(pattern);
    if (failure) return t("choiceNotKept", failure);
    await putBackAll();
    return t("cleanSiteNeverOn", name);
  }

  function choose(chosen: SiteMode): void {
    // The request comes first: Firefox forgets the click at the first `await`. Its prompt can close the popup;
    // then the background removes the site from the excluded ones when access is granted.
    const change =
      chosen === "always" ? allow(pattern, requestSites(pattern)) : chosen === "never" ? cleanNever() : cleanOnClick();
    report(chosen === "always" ? t("cleanSitePending") : "");
    if (chosen === "always") void rememberAskedSite(pattern).catch(() => undefined);
    void settle(change).then(() => takeAskedSite(pattern));
  }

  return { site: { name, mode }, choose };
}

/** Returns what the browser's prompt for a site led to, in words; "" if no answer is left to tell. */
async function tellAnswer(pattern: string): Promise<string> {
  if (!(await takeAskedSite(pattern))) return "";
  const isAllowed = (await getAllowedSites()).includes(pattern);
  return t(isAllowed ? "cleanSiteOn" : "cleanSiteRefused", siteHost(pattern));
}
