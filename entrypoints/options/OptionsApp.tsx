import { useState } from "preact/hooks";
import { Options } from "../../components/options/Options.tsx";
import { t } from "../../utils/browser/i18n.ts";
import { copyFormat, keptKinds } from "../../utils/browser/settings.ts";
import { siteHost } from "../../utils/browser/sites.ts";
import { useSetting } from "../shared/use-setting.ts";
import { useSiteSettings } from "../shared/use-site-settings.ts";

const listed = (patterns: readonly string[]) => patterns.map((pattern) => ({ pattern, name: siteHost(pattern) }));

/** The options page with its state. */
export function OptionsApp() {
  const [notice, setNotice] = useState("");
  const { allowed, excluded, revoke, include, settle } = useSiteSettings(setNotice);
  const [kept, chooseKept] = useSetting(keptKinds, setNotice, true);
  const [format, chooseFormat] = useSetting(copyFormat, setNotice);

  async function cleanAgain(pattern: string): Promise<string> {
    const failure = await include(pattern);
    return failure ? t("choiceNotKept", failure) : t("cleanSiteOnClick", siteHost(pattern));
  }

  return (
    <Options
      allowed={listed(allowed)}
      excluded={listed(excluded)}
      kept={kept}
      format={format}
      notice={notice}
      actions={{
        revokeSite: (pattern) => settle(revoke(pattern)),
        cleanAgain: (pattern) => settle(cleanAgain(pattern)),
        chooseKept,
        chooseFormat,
      }}
    />
  );
}
