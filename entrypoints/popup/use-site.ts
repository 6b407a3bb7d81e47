import { useEffect, useState } from "preact/hooks";
import { say } from "../../utils/browser/say.ts";
import {
  allowedSites,
  onSitesChanged,
  releaseSite,
  requestSite,
  siteName,
  sitePattern,
} from "../../utils/browser/sites.ts";

/** Whether the page's site is always cleaned, and the switch for it; `tell` is told in words what happens. */
export function useSite(url: string | null, tell: (words: string) => void) {
  const [allowed, setAllowed] = useState<string[]>([]);
  const pattern = url ? sitePattern(url) : null;

  useEffect(() => {
    const refresh = () => void allowedSites().then(setAllowed);
    refresh();
    return onSitesChanged(refresh);
  }, []);

  if (!pattern) return { site: null, toggle: () => undefined };
  const name = siteName(pattern);
  const on = allowed.includes(pattern);

  function toggle(): void {
    if (!pattern) return;
    // First of all the request: Firefox forgets the click at the first `await`. What follows may never run there,
    // because its prompt can close the popup; the background registers the site on its own when access is given.
    const asked = on ? releaseSite(pattern) : requestSite(pattern);
    tell(on ? "" : say("cleanSitePending"));
    asked
      .then(async (done) => {
        setAllowed(await allowedSites());
        if (on) tell(done ? say("cleanSiteOff", name) : say("cleanSiteFailed", name));
        else tell(done ? say("cleanSiteOn", name) : say("cleanSiteRefused", name));
      })
      .catch((error: unknown) => tell(say("cleanSiteFailed", error instanceof Error ? error.message : String(error))));
  }

  return { site: { name, on }, toggle };
}
