import { useEffect, useState } from "preact/hooks";
import { Options } from "../../components/options/Options.tsx";
import { t } from "../../utils/browser/pages/i18n.ts";
import {
  getCopyFormat,
  getExcludedSites,
  getHideConsent,
  onExcludedSitesChanged,
  setCopyFormat,
  setHideConsent,
  setSiteExcluded,
} from "../../utils/browser/settings.ts";
import { getAllowedSites, onSitesChanged, revokeSite, siteHost } from "../../utils/browser/sites.ts";
import type { FormatId } from "../../utils/summary/format.ts";
import { formats } from "../../utils/summary/formats.ts";

const named = (patterns: string[]) => patterns.map((pattern) => ({ pattern, name: siteHost(pattern) }));

/** The options page with its state: the browser's list of allowed sites, and the reader's own choices. */
export function OptionsApp() {
  const [sites, setSites] = useState<string[]>([]);
  const [never, setNever] = useState<string[]>([]);
  const [hidden, setHidden] = useState(false);
  const [format, setFormat] = useState<FormatId>("markdown");
  const [notice, setNotice] = useState("");

  useEffect(() => {
    const refresh = () => void getAllowedSites().then(setSites);
    refresh();
    getExcludedSites().then(setNever);
    getHideConsent().then(setHidden);
    getCopyFormat().then(setFormat);
    const ends = [onSitesChanged(refresh), onExcludedSitesChanged(setNever)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  async function revoke(pattern: string): Promise<void> {
    const name = siteHost(pattern);
    try {
      const done = await revokeSite(pattern);
      setNotice(done ? t("cleanSiteOff", name) : t("cleanSiteFailed", name));
      setSites(await getAllowedSites());
    } catch (error) {
      setNotice(t("cleanSiteFailed", error instanceof Error ? error.message : name));
    }
  }

  async function cleanAgain(pattern: string): Promise<void> {
    const fault = await setSiteExcluded(pattern, false);
    setNever(await getExcludedSites());
    setNotice(fault ? t("choiceNotKept", fault) : t("cleanSiteOnClick", siteHost(pattern)));
  }

  async function chooseConsent(hide: boolean): Promise<void> {
    setHidden(hide);
    const fault = await setHideConsent(hide);
    setNotice(fault ? t("choiceNotKept", fault) : "");
    if (fault) setHidden(!hide);
  }

  async function choose(id: FormatId): Promise<void> {
    setFormat(id);
    const fault = await setCopyFormat(id);
    setNotice(fault ? t("choiceNotKept", fault) : "");
  }

  return (
    <Options
      sites={named(sites)}
      never={named(never)}
      hideConsent={hidden}
      {...{ formats, format, notice, revoke, cleanAgain, chooseConsent, choose, t }}
    />
  );
}
