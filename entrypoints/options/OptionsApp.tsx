import { useEffect, useState } from "preact/hooks";
import { Options } from "../../components/Options.tsx";
import { say } from "../../utils/browser/say.ts";
import { copyFormat, keepCopyFormat } from "../../utils/browser/settings.ts";
import { allowedSites, onSitesChanged, releaseSite, siteName } from "../../utils/browser/sites.ts";
import type { FormatId } from "../../utils/summary/format.ts";
import { formats } from "../../utils/summary/formats.ts";

/** The options page with its state: the browser's list of allowed sites and the format for copying. */
export function OptionsApp() {
  const [sites, setSites] = useState<string[]>([]);
  const [format, setFormat] = useState<FormatId>("markdown");
  const [notice, setNotice] = useState("");

  useEffect(() => {
    const refresh = () => void allowedSites().then(setSites);
    refresh();
    copyFormat().then(setFormat);
    return onSitesChanged(refresh);
  }, []);

  async function revoke(pattern: string): Promise<void> {
    const name = siteName(pattern);
    try {
      const done = await releaseSite(pattern);
      setNotice(done ? say("cleanSiteOff", name) : say("cleanSiteFailed", name));
      setSites(await allowedSites());
    } catch (error) {
      setNotice(say("cleanSiteFailed", error instanceof Error ? error.message : name));
    }
  }

  async function choose(id: FormatId): Promise<void> {
    setFormat(id);
    const fault = await keepCopyFormat(id);
    setNotice(fault ? say("formatNotKept", fault) : "");
  }

  const named = sites.map((pattern) => ({ pattern, name: siteName(pattern) }));
  return (
    <Options
      sites={named}
      formats={formats}
      format={format}
      notice={notice}
      revoke={revoke}
      choose={choose}
      say={say}
    />
  );
}
